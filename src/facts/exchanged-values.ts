import type { Bead, Inside } from "#align/bead";
import type { CheckContext } from "#check";
import type { Exchange } from "#facts/exchanged";
import { holdsFacts } from "#facts/holds-facts";
import type { Stated } from "#facts/pair-off";
import type { Lang } from "#posting";
import type { Fact } from "#text/fact";
import { type BlockFacts, factsOf } from "./read.ts";

/** Longer series are lists, which have an order of their own. */
const MOST = 8;
/** How far from a value a word may stand that says what the value is. */
const NEAR = 80;

/**
 * Beads whose values of one kind are the same but for two that changed places, while the words beside them did not:
 * “$40 a month and $12 a day”, « 12 $ par mois et 40 $ par jour ». Where the words moved with the values, nothing was exchanged.
 */
export function exchangedValues(context: CheckContext, of: (facts: BlockFacts) => readonly Fact[]): Exchange[] {
  return exchanges(context, of).flatMap((exchange) => (wordsStay(context, exchange) === "yes" ? [exchange] : []));
}

/** The same of sums, where no word speaks against it and what they belong to (levels, names, dates) did not move. */
export function exchangedSums(context: CheckContext): Exchange[] {
  const labels = (bead: Bead, lang: Lang) =>
    context
      .blocks(bead, lang)
      .flatMap((block) => {
        const { codes, named, dates } = factsOf(block, lang);
        return [...codes, ...named, ...dates].sort((x, y) => x.from - y.from).map(({ key }) => key);
      })
      .join(" ");
  return exchanges(context, ({ amounts }) => amounts).filter(
    (exchange) => labels(exchange.bead, "en") === labels(exchange.bead, "fr") && wordsStay(context, exchange) !== "no",
  );
}

/** Beads with two values of which each stands in the other’s place. */
function exchanges(context: CheckContext, of: (facts: BlockFacts) => readonly Fact[]): Exchange[] {
  return context.examined.flatMap((bead): Exchange[] => {
    if (bead.kind !== "match" || context.claimed(bead)) return [];
    const read = (lang: Lang): Stated[] =>
      context
        .blocks(bead, lang)
        .filter((block) => block.kind !== "table" && holdsFacts(block, context))
        .flatMap((block) => of(factsOf(block, lang)).map((fact) => ({ block, fact })));
    const en = read("en");
    const fr = en.length < 2 || en.length > MOST ? [] : read("fr");
    if (en.length !== fr.length) return [];
    const unlike = en.flatMap((one, i) => (agree(one, fr[i]) ? [] : [i]));
    const [i = 0, k = 0] = unlike;
    if (unlike.length !== 2 || !agree(en[i], fr[k]) || !agree(en[k], fr[i])) return [];
    // A value that stands elsewhere too may have been repeated.
    if ([i, k].some((at) => en.filter(({ fact }) => fact.key === en[at]?.fact.key).length > 1)) return [];
    const [first, second] = [i, k].map((at): Exchange["first"] => ({ kind: "differs", bead, en: en[at] as Stated, fr: fr[at] as Stated }));
    return first && second ? [{ bead, first, second }] : [];
  });
}

function agree(a: Stated | undefined, b: Stated | undefined): boolean {
  if (!a || !b) return false;
  return [a.fact.key, ...a.fact.also].includes(b.fact.key) || [b.fact.key, ...b.fact.also].includes(a.fact.key);
}

/** Whether the words before, between and after two values are answered at the same places of the other side; “unknown” where too few are. */
function wordsStay(context: CheckContext, { bead, first, second }: Exchange): "yes" | "no" | "unknown" {
  const inside = context.alignment.inside(bead);
  const part = { en: partsOf(inside, "en", first.en, second.en), fr: partsOf(inside, "fr", first.fr, second.fr) };
  const stays = [0, 0, 0];
  for (const [at, { answer }] of inside.words.en.entries()) {
    const [from, to] = [part.en(at, NEAR), answer < 0 ? undefined : part.fr(answer)];
    if (from === undefined || to === undefined) continue;
    if (from !== to) return "no";
    stays[from] = (stays[from] ?? 0) + 1;
  }
  const [before = 0, between = 0, after = 0] = stays;
  return between > 0 && before + after > 0 ? "yes" : "unknown";
}

/** Tells of a word in the sentences of two values whether it stands before them, between or after; nothing where it is far off, a value, or said twice. */
function partsOf({ sentences, words }: Inside, lang: Lang, first: Stated, second: Stated) {
  const placed = words[lang].map((word) => {
    const sentence = sentences[lang][word.sentence];
    const text = sentence?.text.slice(word.from, word.to).toLowerCase() ?? "";
    return { text, sentence: word.sentence, block: sentence?.block ?? -1, at: (sentence?.from ?? 0) + word.from };
  });
  const sentenceOf = ({ block, fact }: Stated) =>
    sentences[lang].findIndex((one) => one.block === block.index && fact.from >= one.from && fact.from < one.to);
  const [start, end] = [sentenceOf(first), sentenceOf(second)];
  const isTheirs = ({ sentence }: { readonly sentence: number }) => sentence >= start && sentence <= end;
  const count = new Map<string, number>();
  for (const word of placed.filter(isTheirs)) count.set(word.text, (count.get(word.text) ?? 0) + 1);
  return (index: number, near = Number.POSITIVE_INFINITY): 0 | 1 | 2 | undefined => {
    const word = placed[index];
    if (word === undefined || !isTheirs(word) || /\d/u.test(word.text) || (count.get(word.text) ?? 0) > 1) return undefined;
    const isPast = ({ block, fact }: Stated) => word.block > block.index || (word.block === block.index && word.at >= fact.from);
    const isIn = ({ block, fact }: Stated) => word.block === block.index && word.at >= fact.from && word.at < fact.to;
    if (isIn(first) || isIn(second)) return undefined;
    const part = isPast(second) ? 2 : isPast(first) ? 1 : 0;
    const beside = part === 0 ? first : second;
    const gap = word.at - (part === 0 ? beside.fact.from : beside.fact.to);
    return part === 1 || (word.block === beside.block.index && Math.abs(gap) <= near) ? part : undefined;
  };
}

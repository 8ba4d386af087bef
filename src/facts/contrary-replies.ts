import { type Bead, type Inside, NONE } from "#align/bead";
import type { CheckContext } from "#check";
import { alikeBut } from "#facts/alike";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import { type Block, LANGS, type Lang, type Sides } from "#posting";
import { factAt } from "#text/fact";
import { type GatedPattern, gated } from "#text/gated-pattern";
import { answers } from "#text/obligation";
import { turnsAlone } from "#text/turning-words";

type Differs = Extract<Difference, { kind: "differs" }>;

/** Where one side answers yes and the other no: to the question before it, or in a cell of one column. */
export function contraryReply(context: CheckContext, bead: Bead): Differs | undefined {
  const [en, ...moreEn] = context.blocks(bead, "en");
  const [fr, ...moreFr] = context.blocks(bead, "fr");
  if (!en || !fr || moreEn.length + moreFr.length > 0) return undefined;
  if (!SAYS.en.mayMatch(en.text) || !SAYS.fr.mayMatch(fr.text)) return undefined;
  if (!holdsFacts(en, context) || !holdsFacts(fr, context)) return undefined;
  const blocks = { en, fr };
  const found = en.kind === "table" && fr.kind === "table" ? inCells(context, blocks) : afterQuestion(context, bead, blocks);
  if (!found) return undefined;
  const at = (lang: Lang) => {
    const { index, 0: raw } = found[lang];
    return { block: blocks[lang], fact: factAt(blocks[lang].text, index, index + raw.length, raw.toLowerCase()) };
  };
  return { kind: "differs", bead, en: at("en"), fr: at("fr") };
}

type Said = Pick<RegExpExecArray, 0 | "index">;

/** A “yes” or “no” that stands by itself, at the start of a text or cell or after a question. */
const SAYS: Sides<GatedPattern> = {
  en: gated(/(?<=^|[?|]["”»)]?\s)(?:yes|no)(?=[.,;:!]|\s?[—–|]|\s*$)/giu, ["yes", "no"]),
  fr: gated(/(?<=^|[?|]["”»)]?\s)(?:oui|non)(?=[.,;:!]|\s?[—–|;:!]|\s*$)/giu, ["oui", "non"]),
};

const isYes = (word: string): boolean => /^(?:yes|oui)$/iu.test(word);

function afterQuestion(context: CheckContext, bead: Bead, blocks: Sides<Block>): Sides<Said> | undefined {
  const [en, ...moreEn] = SAYS.en.matches(blocks.en.text);
  const [fr, ...moreFr] = SAYS.fr.matches(blocks.fr.text);
  if (!en || !fr || moreEn.length + moreFr.length > 0 || isYes(en[0]) === isYes(fr[0])) return undefined;
  if ((en.index === 0) !== (fr.index === 0)) return undefined;
  return asksTheSame(context, bead, blocks, { en, fr }) ? { en, fr } : undefined;
}

/** Words of a question that may stand without an answer: “smile” may be in no lexicon, “free” beside « payer » is another question. */
const MOST_LEFT = 0.45;

/** Whether the sentence before the reply asks the same on both sides; where none asks, whether what follows is the same. */
function asksTheSame({ pair, alignment, beads }: CheckContext, bead: Bead, blocks: Sides<Block>, said: Sides<Said>): boolean {
  const isWithin = said.en.index > 0;
  const before = (lang: Lang) => pair[lang].blocks[blocks[lang].index - 1];
  const asks = (lang: Lang) => /\?["”»)\s]*$/u.test(before(lang)?.text ?? "");
  if (!isWithin && !asks("en") && !asks("fr")) {
    const inside = alignment.inside(bead);
    return sameFrom(inside, (lang) => lastBefore(inside, lang, said[lang].index + said[lang][0].length + 3));
  }
  const asked = isWithin ? bead : beads[alignment.beadOf.en[blocks.en.index - 1] ?? NONE];
  if (asked?.kind !== "match" || (!isWithin && !asked.fr.includes(blocks.fr.index - 1))) return false;
  const inside = alignment.inside(asked);
  return sameFrom(inside, (lang) => lastBefore(inside, lang, isWithin ? said[lang].index : Infinity));
}

/** The last sentence that starts before an offset. */
const lastBefore = ({ sentences }: Inside, lang: Lang, offset: number): number =>
  sentences[lang].findLastIndex(({ from }) => from < offset);

function sameFrom(inside: Inside, sentenceOf: (lang: Lang) => number): boolean {
  const at = { en: sentenceOf("en"), fr: sentenceOf("fr") };
  const facing = inside.beads.find((one) => one.kind === "match" && one.en.includes(at.en) && one.fr.includes(at.fr));
  if (!facing) return false;
  const texts = { en: inside.sentences.en[at.en]?.text ?? "", fr: inside.sentences.fr[at.fr]?.text ?? "" };
  return isTurnedAlike(texts) && alikeBut(inside, facing, { side: "en", sentence: NONE, from: 0, to: 0 }, MOST_LEFT, 1);
}

/** “Is it never closed?”, « Est-ce toujours ouvert? » : what one side alone denies turns the reply. */
const isTurnedAlike = (texts: Sides<string>): boolean => {
  const questions = { en: texts.en.replace(/^no(?!\p{L})/iu, ""), fr: texts.fr.replace(/^non(?!\p{L})/iu, "") };
  return !turnsAlone(questions) && answers(questions.en, "en", "not") === answers(questions.fr, "fr", "not");
};

/** The one cell of a row that says yes on one side and no on the other, where its column has no other such row. */
function inCells(context: CheckContext, row: Sides<Block>): Sides<Said> | undefined {
  const found = repliesOf(row);
  if (found.length !== 1) return undefined;
  const [{ column, said }] = found as [Reply];
  const { blocks } = context.pair.en;
  let first = row.en.index;
  while (blocks[first]?.depth !== 0 && blocks[first - 1]?.kind === "table") first--;
  for (let at = first; blocks[at]?.kind === "table" && (at === first || blocks[at]?.depth !== 0); at++) {
    const bead = context.beads[context.alignment.beadOf.en[at] ?? NONE];
    const [en, fr] = bead?.kind === "match" ? [context.blocks(bead, "en")[0], context.blocks(bead, "fr")[0]] : [];
    if (!en || !fr || fr.kind !== "table") return undefined;
    if (at === first && en.depth === 0 && !sameHeader({ en, fr }, column)) return undefined;
    if (at !== row.en.index && repliesOf({ en, fr }).some((one) => one.column === column)) return undefined;
  }
  return said;
}

/** “Optional”, « Obligatoire » : the column itself may say the opposite. */
function sameHeader(header: Sides<Block>, column: number): boolean {
  const texts = { en: header.en.text.split(" | ")[column] ?? "", fr: header.fr.text.split(" | ")[column] ?? "" };
  return isTurnedAlike(texts) && OPTIONAL.en.test(texts.en) === OPTIONAL.fr.test(texts.fr);
}
const OPTIONAL: Sides<RegExp> = {
  en: /optional|voluntary|free|exempt|exclud/iu,
  fr: /facultati|optionnel|volontaire|gratuit|libre|exempt|exclu/iu,
};

interface Reply {
  readonly column: number;
  readonly said: Sides<Said>;
}

/** The columns of a row in which one side says yes and the other no. */
function repliesOf(row: Sides<Block>): Reply[] {
  if (LANGS.some((lang) => !SAYS[lang].mayMatch(row[lang].text))) return [];
  const cells = (lang: Lang) => {
    const ends = [...row[lang].text.matchAll(/ \| /gu)].map(({ index }) => index);
    return {
      count: ends.length,
      said: new Map(SAYS[lang].matches(row[lang].text).map((one) => [ends.filter((end) => end < one.index).length, one])),
    };
  };
  const [en, fr] = [cells("en"), cells("fr")];
  if (en.count !== fr.count) return [];
  return [...en.said].flatMap(([column, one]) => {
    const other = fr.said.get(column);
    return other && isYes(one[0]) !== isYes(other[0]) ? [{ column, said: { en: one, fr: other } }] : [];
  });
}

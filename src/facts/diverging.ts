import type { Bead } from "#align/bead";
import { lostClauses } from "#align/clauses";
import { type Divergence, divergenceOf, type Run, SURE } from "#align/divergence";
import { lostMembers } from "#align/enumerations";
import { isReadable } from "#align/inside";
import type { CheckContext, Place } from "#check";
import { isTranslated } from "#config/config";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, type Position } from "#posting";

/** A bead whose sides say different things, ready to be reported. */
export interface Diverging {
  readonly bead: Bead;
  readonly divergence: Divergence;
  /** The words that nothing explains, as they stand. */
  readonly words: { readonly [L in Lang]?: string };
  /** Other words that nothing explains, of each side. */
  readonly also: { readonly [L in Lang]?: readonly string[] };
  readonly place: Place;
}

/** Probability from which a divergence is worth a look: read off `npm run accuracy`. */
export const WORTH_A_LOOK = 0.27;

/** The beads of a context that diverge in a given way, and that no graver finding has claimed. */
export function diverging(context: CheckContext, kind: Divergence["kind"]): readonly Diverging[] {
  const { pair, examined, alignment, claimed } = context;
  // A page that says the same twice, as a description and in its text, has one fault.
  const said = new Set<string>();
  return examined.flatMap((bead) => {
    if (claimed(bead) || !isReadable(pair, bead) || !isText(context, bead)) return [];
    const divergence = divergenceOf(alignment.inside(bead));
    if (divergence.kind !== kind || (divergence.probability < WORTH_A_LOOK && !matchedByPlace(context, bead))) return [];
    const told = wordsOf(context, bead, divergence);
    const words = `${told.words.en ?? ""}\n${told.words.fr ?? ""}`;
    if (divergence.probability < SURE && said.has(words)) return [];
    said.add(words);
    return [{ bead, divergence, ...told, place: placeOfDivergence(context, bead, divergence) }];
  });
}

/** Matched for want of another partner: the words alone speak against it, so somebody should look. */
function matchedByPlace({ blocks }: CheckContext, bead: Bead): boolean {
  return bead.similarity < 0.5 && LANGS.every((lang) => blocks(bead, lang).every(({ kind }) => kind === "item" || kind === "paragraph"));
}

/** Whether a bead is text that is translated, and not a field of data. */
export function isText({ blocks, config }: CheckContext, bead: Bead): boolean {
  return LANGS.every((lang) => blocks(bead, lang).every(({ kind, key }) => kind !== "field" || isTranslated(config, key ?? "")));
}

function wordsOf({ alignment }: CheckContext, bead: Bead, { runs, others }: Divergence): Pick<Diverging, "words" | "also"> {
  const inside = alignment.inside(bead);
  const text = ({ side, sentence, from, to }: SentenceRange) => inside.sentences[side][sentence]?.text.slice(from, to) ?? "";
  const told: readonly SentenceRange[] = [...LANGS.flatMap((lang) => runs[lang] ?? []), ...others];
  // A clause or a member that is likely lost is a lead of its own where nothing in the block differs more.
  const lost = [...lostClauses(inside), ...lostMembers(inside).filter(({ isLikely }) => isLikely)];
  const unsaid = lost.filter((one) => !told.some((other) => overlaps(one, other)));
  const also = (lang: Lang) => [...others, ...unsaid].flatMap((one) => (one.side === lang ? [text(one)] : []));
  const [en, fr] = [also("en"), also("fr")];
  return {
    words: { ...(runs.en && { en: text(runs.en) }), ...(runs.fr && { fr: text(runs.fr) }) },
    also: { ...(en.length > 0 && { en }), ...(fr.length > 0 && { fr }) },
  };
}

type SentenceRange = Pick<Run, "side" | "sentence" | "from" | "to">;

const overlaps = (a: SentenceRange, b: SentenceRange): boolean =>
  a.side === b.side && a.sentence === b.sentence && a.from < b.to && a.to > b.from;

/** A detail is marked word by word on the side that has it; what differs as a whole is marked as a whole. */
function placeOfDivergence({ pair, alignment, blocks }: CheckContext, bead: Bead, { kind, runs, lacking, probability }: Divergence): Place {
  const inside = alignment.inside(bead);
  const at = (lang: Lang): Position | Block => {
    const whole = blocks(bead, lang);
    const run = runs[lang];
    const sentence = run && inside.sentences[lang][run.sentence];
    if (kind === "detail" && lacking !== lang && run && sentence) {
      return placeOf(pair[lang], pair[lang].blocks[sentence.block] as Block, sentence.from + run.from, sentence.from + run.to);
    }
    return { start: (whole[0] as Block).position.start, end: (whole[whole.length - 1] as Block).position.end };
  };
  return {
    en: at("en"),
    fr: at("fr"),
    ...(lacking && { lacking }),
    bead,
    confidence: Math.round(probability * 100) / 100,
    ...(probability < (kind === "detail" ? SURE_DETAIL : SURE) && { severity: "info" as const }),
  };
}

/** The same where one side says more: of five below it on pages that are no postings, two were true when read. */
const SURE_DETAIL = 0.7;

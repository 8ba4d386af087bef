import { type Bead, type Inside, NONE, type SentenceBead } from "#align/bead";
import { ofSentence, ofSentences } from "#align/of-sentences";
import type { CheckContext } from "#check";
import { alikeBut } from "#facts/alike";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { areKin } from "#text/kin";
import { answers, type Use, wishes } from "#text/obligation";
import type { Sense } from "#text/obligation-words";

/** A small word, and the sentence that it stands in. */
export interface StatedUse extends Use {
  readonly sentence: number;
}

const MODAL =
  /(?:must|shall|may|can|should) not|cannot|n['’]t|(?:ne|n['’])\s+(?:\p{L}+\s+)?(?:doi|dev|peu|pou)\p{L}+\s+(?:\p{L}+\s+)?(?:pas|jamais)/iu;

/** Both sides oblige or allow, and one of them denies it; what one forbids the other allows. */
export function isTurned(text: string, uses: { readonly [L in Lang]: readonly StatedUse[] }, has: Lang, other: Lang): boolean {
  return (
    MODAL.test(text) &&
    ((["must", "may"] as const).some((sense) => [has, other].every((lang) => uses[lang].some((use) => use.sense === sense))) ||
      (uses[has].some(({ sense }) => sense === "must") && uses[other].some(({ sense }) => sense === "may")))
  );
}

/** With less of the sentences explained, a “not” whose own word the other side does not have is not even worth a look. */
export const PARAPHRASED = 0.7;
/** How far, in characters, the word that is denied stands from its “not”: « n’est pas ouvert », “does not work”. */
const DENIED = { before: 22, after: 6 } as const;

/** “The lift breaks” for « l’ascenseur ne fonctionne pas » : what is denied has no counterpart, so that the other side may say it otherwise. */
export function isParaphrased(inside: Inside, facing: SentenceBead, has: Lang, use: StatedUse): boolean {
  const { denied, open } = deniedAndOpen(inside, facing, has, use);
  return denied.length > 0 && open.length > 0;
}

/** “We do not reimburse”, « nous remboursons » : the other side says the very word that this one denies. */
export function isSaidUndenied(inside: Inside, facing: SentenceBead, has: Lang, use: StatedUse): boolean {
  const { denied, open } = deniedAndOpen(inside, facing, has, use);
  if (denied.some((one) => open.some((other) => areKin(one, other)))) return true;
  const [from, to] = has === "fr" ? [use.from - DENIED.before, use.from] : [use.to, use.to + DENIED.after];
  const near = ofSentence(inside.words[has], use.sentence).filter((one) => one.rarity >= 0.3 && one.to > from && one.from <= to);
  const word = has === "fr" ? near.at(-1) : near[0];
  const answer = word === undefined || word.answer < 0 ? undefined : inside.words[otherLang(has)][word.answer];
  return answer !== undefined && facing[otherLang(has)].includes(answer.sentence);
}

/** Nothing but the verb differs, and what it is done to is the same: “does not collect branches”, « ramasse les branches ». */
export function isVerbAlone(inside: Inside, facing: SentenceBead, has: Lang, use: StatedUse): boolean {
  const { denied, open } = deniedAndOpen(inside, facing, has, use);
  if (denied.length !== 1 || open.length !== 1 || !alikeBut(inside, facing, { ...use, side: has })) return false;
  return LANGS.every((lang) => {
    const words = ofSentences(inside.words[lang], facing[lang]).filter(({ rarity }) => rarity > 0);
    const at = words.findIndex(({ answer, weight }) => answer === NONE && weight >= 0.3);
    const next = words[at + 1];
    return (
      at > 0 &&
      next !== undefined &&
      next.answer >= 0 &&
      facing[otherLang(lang)].includes(inside.words[otherLang(lang)][next.answer]?.sentence ?? NONE)
    );
  });
}

/** The words without an answer where a “not” stands, and those of the other side. */
function deniedAndOpen({ unexplained, sentences }: Inside, facing: SentenceBead, has: Lang, use: StatedUse) {
  const other = otherLang(has);
  const wordsOf = (lang: Lang, group: readonly number[], of: (from: number, to: number) => boolean) =>
    ofSentences(unexplained[lang], group).flatMap(({ from, to, sentence, weight }) =>
      weight >= 0.3 && of(from, to) ? [sentences[lang][sentence]?.text.slice(from, to) ?? ""] : [],
    );
  const start = use.from - (has === "fr" ? DENIED.before : 0);
  return {
    denied: wordsOf(has, [use.sentence], (from, to) => from <= use.to + DENIED.after && to >= start),
    open: wordsOf(other, facing[other], () => true),
  };
}

/** Heading and lead-in are the scope of a word: under “Assets”, an item need not say that it is one. */
export function isScope({ pair, blocks }: CheckContext, bead: Bead, lang: Lang, sense: Sense): boolean {
  if (sense !== "asset" && sense !== "required") return false;
  const first = blocks(bead, lang)[0];
  if (first === undefined) return false;
  const posting = pair[lang];
  for (let section = posting.sections[first.section], depth = 99; section !== undefined; section = posting.sections[section.index - 1]) {
    if (section.depth >= depth && section.depth > 0) continue;
    depth = section.depth === 0 ? depth : section.depth;
    const heading = section.heading === undefined ? undefined : posting.blocks[section.heading];
    if (heading && answersInHeading(heading.text, lang, sense)) return true;
    if (section.depth === 1) break;
  }
  for (let at = first.index - 1; at >= 0; at--) {
    const block = posting.blocks[at] as Block;
    if (block.section !== first.section || block.kind === "heading") return false;
    if (/[:：]\s*$/u.test(block.text) && block.kind !== "table") return answersInHeading(block.text, lang, sense);
    if (block.kind === "paragraph") return false;
  }
  return false;
}

const answersInHeading = (text: string, lang: Lang, sense: Sense): boolean =>
  (sense === "asset" ? wishes(text, lang) : answers(text, lang, sense)) ||
  /(?<!\p{L})(?:assets?|nice[- ]to[- ]have|bonus|atouts?|souhait\p{L}+)(?!\p{L})/iu.test(text);

/** “As a Senior Diver, you …”: the level stands in both titles, and the sentence only repeats its own. */
export function repeatsTitle({ pair }: CheckContext, bead: Bead, has: Lang, sense: Sense, text: string): boolean {
  if (sense !== "senior" && sense !== "principal") return false;
  const titles = LANGS.map((lang) =>
    pair[lang].blocks.find(({ kind, key, depth }) => (kind === "field" && key === "title") || (kind === "heading" && depth === 1)),
  );
  const [en, fr] = titles;
  const own = has === "en" ? en : fr;
  if (!en || !fr || !own || bead[has].includes(own.index)) return false;
  return text.toLowerCase().includes(own.text.toLowerCase().trim()) && answers(en.text, "en", sense) && answers(fr.text, "fr", sense);
}

import type { Inside, SentenceBead } from "#align/bead";
import { withoutAnswered } from "#facts/alike";
import type { StatedUse } from "#facts/obligation-scope";
import { LANGS, type Lang, type Sides } from "#posting";
import { areContrary, type Modal, readModal } from "#text/modality";
import type { Mode } from "#text/modality-words";
import { denies } from "#text/obligation";
import { turnsAlone, withoutSharedTurns } from "#text/turning-words";

/** Where one sentence forbids and the other leaves free, or one demands what the other permits, and nothing else in them turns it round. */
export function contraryModes(inside: Inside, facing: SentenceBead): Sides<Modal & Pick<StatedUse, "sentence">> | undefined {
  const { sentences } = inside;
  const [i, k] = [facing.en[0], facing.fr[0]];
  if (facing.en.length !== 1 || facing.fr.length !== 1 || i === undefined || k === undefined) return undefined;
  if (Math.min(facing.coverage.en, facing.coverage.fr) < LEAST) return undefined;
  const en = readModal(sentences.en[i]?.text ?? "", "en");
  const fr = en && readModal(sentences.fr[k]?.text ?? "", "fr");
  if (!en || !fr || !areContrary(en.mode, fr.mode)) return undefined;
  // “Should” for « doit » is common practice.
  if (/^should$/iu.test(en.word) && fr.mode === "duty") return undefined;
  // “Is optional”, « vous pouvez » : who may do a thing need not.
  if (LANGS.some((lang) => OPTIONAL.test({ en, fr }[lang].word)) && [en, fr].some(({ mode }) => mode === "permitted")) return undefined;
  const rest = { en: en.rest, fr: fr.rest };
  // What both sides say turns neither: “may refuse”, « ne peut pas refuser ».
  const own = { en: withoutAnswered(inside, "en", i, facing, rest.en), fr: withoutAnswered(inside, "fr", k, facing, rest.fr) };
  const modes = [en.mode, fr.mode] as const;
  const bare =
    !modes.includes("duty") || verbsAnswer(inside, { en: { ...en, sentence: i }, fr: { ...fr, sentence: k } })
      ? withoutSharedConditions(rest)
      : rest;
  if (turnsAlone(rest) || LANGS.some((lang) => isConditional(bare[lang], lang, modes))) return undefined;
  const unshared = withoutSharedTurns(own);
  if (LANGS.some((lang) => denies(unshared[lang], lang))) return undefined;
  return { en: { ...en, sentence: i }, fr: { ...fr, sentence: k } };
}

/** With less of two sentences explained, they need not be about the same thing. */
const LEAST = 0.2;

const OPTIONAL = /optional|voluntary|facultati|optionnel/iu;

const isConditional = (rest: string, lang: Lang, modes: readonly Mode[]): boolean =>
  modes.includes("permitted") && !modes.includes("need-not") && CONDITION[lang].test(rest);

/** Whether the word after the one modal answers to that after the other. */
function verbsAnswer({ words }: Inside, modals: Sides<Modal & Pick<StatedUse, "sentence">>): boolean {
  const after = (lang: Lang) =>
    words[lang].findIndex(({ sentence, from, rarity }) => sentence === modals[lang].sentence && from >= modals[lang].to && rarity > 0);
  const en = words.en[after("en")];
  return en !== undefined && en.answer >= 0 && en.answer === after("fr");
}

/** “May refuse if …”, « doit refuser si … » : a condition of both sides makes no duty of a permission. */
const withoutSharedConditions = (rest: Sides<string>): Sides<string> =>
  LANGS.every((lang) => SHARED[lang].test(rest[lang]))
    ? { en: rest.en.replace(SHARED.en, " "), fr: rest.fr.replace(SHARED.fr, " ") }
    : rest;
const SHARED: Sides<RegExp> = {
  en: /(?<!\p{L})(?:if|when|where)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:si|s['’]il\p{L}*|lorsqu(?:e|['’]\p{L}+)|quand)(?!\p{L})/iu,
};

/** “You can apply if …”, « pour postuler, vous devez … »; “must be able to”, « vous êtes en mesure de », which is one requirement. */
const CONDITION: Sides<RegExp> = {
  en: /(?<!\p{L})(?:if|when|where|once|able|ability|capable|eligible|qualif\p{L}*|in order|to (?:be|get|apply|register|enter))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:si|s['’]il\p{L}*|lorsque?|quand|pour|afin|pouvoir|mesure|capables?|aptes?|capacité|admissible\p{L}*|éligible\p{L}*)(?!\p{L})/iu,
};

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
  if (turnsAlone(rest) || LANGS.some((lang) => isConditional(rest[lang], lang, modes))) return undefined;
  const unshared = withoutSharedTurns(own);
  if (LANGS.some((lang) => denies(unshared[lang], lang))) return undefined;
  return { en: { ...en, sentence: i }, fr: { ...fr, sentence: k } };
}

/** With less of two sentences explained, they need not be about the same thing. */
const LEAST = 0.2;

const OPTIONAL = /optional|voluntary|facultati|optionnel/iu;

const isConditional = (rest: string, lang: Lang, modes: readonly Mode[]): boolean =>
  modes.includes("permitted") && !modes.includes("need-not") && CONDITION[lang].test(rest);

/** “You can apply if …”, « pour postuler, vous devez … »; “must be able to”, « vous êtes en mesure de », which is one requirement. */
const CONDITION: Sides<RegExp> = {
  en: /(?<!\p{L})(?:if|when|where|once|able|ability|capable|eligible|qualif\p{L}*|in order|to (?:be|get|apply|register|enter))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:si|s['’]il\p{L}*|lorsque?|quand|pour|afin|pouvoir|mesure|capables?|aptes?|capacité|admissible\p{L}*|éligible\p{L}*)(?!\p{L})/iu,
};

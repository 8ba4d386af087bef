import type { Inside, SentenceBead } from "#align/bead";
import { withoutAnswered } from "#facts/alike";
import type { StatedUse } from "#facts/obligation-scope";
import { LANGS, type Lang, type Sides } from "#posting";
import { areContrary, type Modal, readModal } from "#text/modality";
import type { Mode } from "#text/modality-words";
import { denies } from "#text/obligation";

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
  if (LANGS.some((lang) => turns(own[lang], lang) || isConditional(rest[lang], lang, modes))) return undefined;
  return { en: { ...en, sentence: i }, fr: { ...fr, sentence: k } };
}

/** With less of two sentences explained, they need not be about the same thing. */
const LEAST = 0.2;

const OPTIONAL = /optional|voluntary|facultati|optionnel/iu;

/** Whether something else in a sentence may make one mode of the other: “may only”, “must stay outside”. */
const turns = (rest: string, lang: Lang): boolean => denies(rest, lang) || OPPOSED[lang].test(rest);

const isConditional = (rest: string, lang: Lang, modes: readonly Mode[]): boolean =>
  modes.includes("permitted") && !modes.includes("need-not") && CONDITION[lang].test(rest);

/** Verbs that a ban and a duty exchange (“must not leave”, « doit rester »). */
const OPPOSED: Sides<RegExp> = {
  en: /(?<!\p{L})(?:forget|exceed|remain|stay|keep|kept|leave|left|away|less|fewer|more|under|below|over|before|after|during|within|still|neglect|omit|miss|ignore|else|other|anyone|anything|any|enough|secret|confidential|private)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:oubli\p{L}*|dépass\p{L}*|excéd\p{L}*|rest\p{L}+|demeur\p{L}*|gard\p{L}*|laiss\p{L}*|quitt\p{L}*|moins|plus|avant|après|durant|pendant|néglig\p{L}*|omet\p{L}*|manqu\p{L}*|ignor\p{L}*|autre\p{L}*|secret\p{L}*|confidentiel\p{L}*|privé\p{L}*|que|qu['’]\p{L}+)(?!\p{L})/iu,
};

/** “You can apply if …”, « pour postuler, vous devez … ». */
const CONDITION: Sides<RegExp> = {
  en: /(?<!\p{L})(?:if|when|where|once|able|eligible|qualif\p{L}*|in order|to (?:be|get|apply|register|enter))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:si|s['’]il\p{L}*|lorsque?|quand|pour|afin|admissible\p{L}*|éligible\p{L}*)(?!\p{L})/iu,
};

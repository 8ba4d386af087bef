import type { CheckContext } from "#check";
import { isTranslated } from "#config/config";
import type { Severity } from "#finding";
import { LANGS, type Lang, otherLang, type Sides } from "#posting";
import { breaksOff, muchShorter } from "#text/cut-short";
import { comparable, differByMark } from "#text/field-values";
import { relateValues } from "./field-facts.ts";
import { bodyTexts } from "./fields.ts";
import { holdsMaps, lengthOf } from "./nested-fields.ts";

/** How two values of one key, neither of them empty, are not the same. */
export type FieldGap = { readonly severity: Severity; readonly confidence: number } & (
  | { readonly kind: "truncated" | "cut"; readonly lacking: Lang; readonly text: string }
  | { readonly kind: "items"; readonly lacking: Lang; readonly counts: Sides<number> }
  | { readonly kind: "fact" | "different"; readonly texts: Sides<string> }
);

/** What two values of one key do not share; null where one may well translate the other. */
export function fieldGap(context: CheckContext, key: string, values: Sides<unknown>): FieldGap | null {
  const texts = { en: String(values.en), fr: String(values.fr) };
  if (isTranslated(context.config, key)) return shortened(context, key, texts);
  const read = { en: comparable(values.en), fr: comparable(values.fr) };
  if (read.en.kind === "list" && read.fr.kind === "list") {
    const counts = { en: lengthOf(values.en), fr: lengthOf(values.fr) };
    if (counts.en === counts.fr) return null;
    const isOfMaps = holdsMaps(values.en) && holdsMaps(values.fr);
    return {
      kind: "items",
      counts,
      lacking: counts.en < counts.fr ? "en" : "fr",
      ...(isOfMaps ? { severity: "warning", confidence: 0.8 } : { severity: "info", confidence: 0.7 }),
    };
  }
  const isText = read.en.kind === "text" && read.fr.kind === "text";
  if (read.en.form === read.fr.form || (isText && differByMark(texts.en, texts.fr))) return null;
  const relation = isText ? relateValues(key, texts) : "unknown";
  if (relation === "other") return { kind: "fact", texts, severity: "warning", confidence: 0.85 };
  // Words of two languages that may well translate each other are no fault.
  if (relation === "same" || (isText && KIND.test(key) && LANGS.some((lang) => /[^\x20-\x7E]|\S\s+\S/u.test(texts[lang])))) return null;
  const severity = gravity(context.config.frontMatter.same.includes(key), read.en.kind, read.fr.kind);
  return severity ? { kind: "different", texts, severity, confidence: severity === "error" ? 0.95 : 0.8 } : null;
}

/** A text that one side has much less of, or whose sentence stops before its end. */
function shortened(context: CheckContext, key: string, texts: Sides<string>): FieldGap | null {
  const short = muchShorter(texts);
  const cut = LANGS.filter((lang) => breaksOff(texts[lang], bodyTexts(context, lang)));
  const [lacking = short] = short || cut.length > 1 ? [] : cut;
  if (!lacking || (short && goesOn(context, key, lacking))) return null;
  return { kind: short ? "truncated" : "cut", lacking, text: texts[lacking], severity: "warning", confidence: 0.8 };
}

/** Whether a side alone says the rest under a key of a longer name: `description`, `descriptionSecondary`. */
function goesOn({ pair }: CheckContext, key: string, lang: Lang): boolean {
  const textOf = (side: Lang, name: string) => pair[side].blocks.find((block) => block.kind === "field" && block.key === name)?.text.trim();
  return pair[lang].blocks.some(
    ({ kind, key: name = "" }) =>
      kind === "field" &&
      name.startsWith(key) &&
      /^[\p{Lu}_-]/u.test(name.slice(key.length)) &&
      textOf(lang, name) &&
      !textOf(otherLang(lang), name),
  );
}

/** A key whose value may be a word for readers (« type : durée déterminée ») or an identifier of the site. */
const KIND = /(?:^|[._-])type$/iu;

/** A state or date that must be the same is a fact for readers; texts of keys that nobody declared may differ. */
function gravity(declared: boolean, en: string, fr: string): Severity | undefined {
  const isFact = en === fr && (en === "boolean" || en === "date");
  if (isFact && en === "date") return "error";
  if (declared) return isFact || [en, fr].includes("date") || [en, fr].includes("boolean") ? "error" : "warning";
  return en === fr && (isFact || en === "number") ? "warning" : undefined;
}

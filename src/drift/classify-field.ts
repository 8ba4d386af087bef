import { isTranslated } from "#config/config";
import type { Classification, StatePair } from "#drift/classify";
import type { AlignedState, EditContext } from "#drift/edit-context";
import { type Field, type Lang, otherLang } from "#posting";

/** A field that is data: what counts is whether both sides have the same value. `undefined` for blocks of text and fields that are text. */
export function classifyField(
  { lang, before, after }: EditContext,
  { before: then, after: now, config }: StatePair,
): Classification | undefined {
  const key = then.pair[lang].blocks[before[0] ?? -1]?.key ?? now.pair[lang].blocks[after[0] ?? -1]?.key;
  if (key === undefined || isTranslated(config, key)) return undefined;
  const value = (state: AlignedState, side: Lang) => stateOf(state.pair[side].fields.find((field) => field.key === key));
  const own = { before: value(then, lang), after: value(now, lang) };
  const other = { before: value(then, otherLang(lang)), after: value(now, otherLang(lang)) };
  const classified = (effect: Classification["effect"], severity: Classification["severity"] = "info"): Classification => ({
    effect,
    reason: "field",
    severity,
    confidence: effect === "opens" ? 0.9 : 0.95,
  });
  if (own.before === own.after) return classified("cosmetic");
  if (config.frontMatter.ignore.includes(key)) return classified("neutral");
  const agrees = { before: own.before === other.before, after: own.after === other.after };
  if (agrees.after) return classified(agrees.before ? "neutral" : "closes");
  // A key that nobody declared, on one side only, may be that side's own affair.
  const isShared = config.frontMatter.same.includes(key) || (own.before !== NOTHING && own.after !== NOTHING);
  return agrees.before && isShared
    ? classified("opens", config.frontMatter.same.includes(key) ? "error" : "warning")
    : classified("neutral");
}

const NOTHING = "null";

/** `archived: false` and no such key at all are the same state. */
function stateOf(field: Field | undefined): string {
  const value = field?.value;
  return value === undefined || value === null || value === "" || value === false ? NOTHING : JSON.stringify(value);
}

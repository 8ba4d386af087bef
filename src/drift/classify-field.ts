import { type Config, isTranslated } from "#config/config";
import type { Classification } from "#drift/classification";
import type { AlignedState, EditContext } from "#drift/edit-context";
import { isSameValue } from "#drift/field-translation";
import type { StatePair } from "#drift/state-pair";
import { type Field, type Lang, otherLang } from "#posting";
import { comparable } from "#text/field-values";
import { isFileDate } from "#text/file-dates";

/** A field that is data: what counts is whether both sides have the same value. `undefined` for blocks of text and fields that are text, which are judged as text. */
export function classifyField(
  { lang, before, after }: EditContext,
  { before: then, after: now, config, vocabulary }: StatePair,
): Classification | undefined {
  const key = then.pair[lang].blocks[before[0] ?? -1]?.key ?? now.pair[lang].blocks[after[0] ?? -1]?.key;
  if (key === undefined || isTranslated(config, key)) return undefined;
  const value = (state: AlignedState, side: Lang) => state.pair[side].fields.find((field) => field.key === key);
  const own = { before: stateOf(value(then, lang)), after: stateOf(value(now, lang)) };
  const other = { before: stateOf(value(then, otherLang(lang))), after: stateOf(value(now, otherLang(lang))) };
  const classified = (effect: Classification["effect"], severity: Classification["severity"] = "info"): Classification => ({
    effect,
    reason: "field",
    severity,
    confidence: effect === "opens" ? 0.9 : 0.95,
  });
  if (own.before === own.after) return classified("cosmetic");
  if (isIgnored(config, key, [own.before, own.after])) return classified("neutral");
  const agrees = { before: own.before === other.before, after: own.after === other.after };
  if (agrees.after) return classified(agrees.before ? "neutral" : "closes");
  const isShared = config.frontMatter.same.includes(key);
  const opens = classified("opens", isShared ? "error" : "warning");
  // A key that both sides had, or lacked, and that one has now; a date of the file is that side’s own affair.
  if (own.before === NOTHING || own.after === NOTHING) {
    if (!isShared && isFileDate(key)) return classified("neutral");
    if ((own.before === NOTHING) === (other.before === NOTHING)) return opens;
    return classified((own.after === NOTHING) === (other.after === NOTHING) ? "closes" : "neutral");
  }
  const isText = [own.before, own.after, other.before, other.after].every(
    (each) => each === NOTHING || comparable(parsed(each)).kind === "text",
  );
  const isTranslation =
    isText && !isShared && other.after !== NOTHING && isSameValue(lang, String(parsed(own.after)), String(parsed(other.after)), vocabulary);
  if (agrees.before) return isTranslation ? classified("neutral") : opens;
  if (!isText || isShared || other.after === NOTHING) return classified("neutral");
  return isTranslation ? classified(other.before === other.after ? "closes" : "neutral") : undefined;
}

const NOTHING = "null";

/** `archived: false` and no such key at all are the same state. */
function stateOf(field: Field | undefined): string {
  const value = field?.value;
  return value === undefined || value === null || value === "" || value === false ? NOTHING : JSON.stringify(value);
}

const parsed = (state: string): unknown => JSON.parse(state);

/** The language of the file, as a code or a name; what else stands under such a key is the posting’s. */
const OF_FILE = /^"(?:(?:en|fr|eng|fra|fre)(?:[-_]\p{L}{2})?|english|french|anglais|fran[cç]ais)"$/iu;

/** `language: English essential` is a requirement, `language: en` is not. */
function isIgnored({ frontMatter }: Config, key: string, values: readonly string[]): boolean {
  if (!frontMatter.ignore.includes(key)) return false;
  return key !== "language" || values.some((value) => OF_FILE.test(value)) || values.includes(NOTHING);
}

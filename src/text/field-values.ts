/** The kinds of value that can be compared across languages without reading them. */
export type FieldKind = "boolean" | "number" | "date" | "list" | "text" | "empty" | "other";

/** A front matter value, brought to the form in which both sides can be compared. */
export interface Comparable {
  readonly kind: FieldKind;
  /** Equal for equal values. */
  readonly form: string;
}

/** Words that YAML 1.1 read as booleans and YAML 1.2 reads as text; site generators still take both. */
const BOOLEANS = new Map([
  ["true", "true"],
  ["yes", "true"],
  ["on", "true"],
  ["false", "false"],
  ["no", "false"],
  ["off", "false"],
]);

/** ISO 8601 date with an optional time, as front matter writes it. */
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?$/iu;

/** Reads a front matter value. Dates compare by day, and by time where one is given and not midnight. */
export function comparable(value: unknown): Comparable {
  if (value === null || value === undefined) return { kind: "empty", form: "" };
  if (typeof value === "boolean") return { kind: "boolean", form: String(value) };
  if (typeof value === "number" || typeof value === "bigint") return { kind: "number", form: String(value) };
  if (value instanceof Date) return { kind: "date", form: dateForm(value.toISOString()) ?? "" };
  if (Array.isArray(value)) return { kind: "list", form: JSON.stringify(value) };
  if (typeof value !== "string") return { kind: "other", form: JSON.stringify(value) };
  const text = value.trim();
  if (text === "") return { kind: "empty", form: "" };
  const boolean = BOOLEANS.get(text.toLowerCase());
  if (boolean !== undefined) return { kind: "boolean", form: boolean };
  if (/^-?\d+(?:\.\d+)?$/u.test(text) && text.length < 16) return { kind: "number", form: String(Number(text)) };
  const date = dateForm(text);
  return date === undefined ? { kind: "text", form: text } : { kind: "date", form: date };
}

function dateForm(text: string): string | undefined {
  const [, year, month, day, time, zone] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const clock = time?.padStart(5, "0").replace(/^(\d{2}:\d{2}):00$/u, "$1");
  return clock === undefined || (clock === "00:00" && (zone ?? "Z").toUpperCase() === "Z")
    ? date
    : `${date}T${clock}${(zone ?? "").toUpperCase()}`;
}

/** A mark of each language that stands by itself between other signs: `-en`, `_fr`, `.eng.`, `/fr/`, `en-CA`. */
const EN_MARK = /(?<![\p{L}\d])(?:en|eng|english)(?:[-_](?:ca|us|gb))?(?![\p{L}\d])/giu;
const FR_MARK = /(?<![\p{L}\d])(?:fr|fra|fre|french|francais|français)(?:[-_](?:ca|fr))?(?![\p{L}\d])/giu;

/** Whether two values are one name that each side has with its own language's mark: `page-en` and `page-fr`, `/en/menu` and `/fr/menu`. */
export function differByMark(en: string, fr: string): boolean {
  const [a, b] = [en.trim().replace(EN_MARK, "{lang}"), fr.trim().replace(FR_MARK, "{lang}")];
  return a === b && a.includes("{lang}");
}

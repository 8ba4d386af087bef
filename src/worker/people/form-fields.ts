import type { Context } from "hono";
import type { UiLang } from "#ui-lang";
import type { Problem } from "../pages/read-form.ts";
import { sentForm } from "../pages/sent-form.ts";

/** The lines of a form that was sent, without the space around them. */
export async function fieldsOf(c: Context, lang: UiLang): Promise<Readonly<Record<string, string>>> {
  const sent = await sentForm(c, lang);
  if (!sent.ok) return {};
  return Object.fromEntries([...sent.form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()]] : [])));
}

/** A form as it is shown again: its fields have ids that begin with its own name. */
export const sentAgain = (form: string, fields: Readonly<Record<string, string>>, problems: readonly Problem[]) => ({
  given: Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${form}-${name}`, value])),
  problems: problems.map(({ field, message }) => ({ message, ...(field !== undefined && { field: `${form}-${field}` }) })),
});

/** What is said of a field, where it is wrong. */
export const wrongIf = (isWrong: boolean, field: string, message: string): readonly Problem[] => (isWrong ? [{ field, message }] : []);

/** Longest name of anything. */
const LONGEST = 200;

/** Whether a line can be a name. */
export const isName = (text = ""): boolean => text !== "" && text.length <= LONGEST;

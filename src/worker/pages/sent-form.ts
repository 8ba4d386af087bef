import type { Context } from "hono";
import type { Refusal } from "#finding";
import type { UiLang } from "#ui-lang";
import { MAX_BODY } from "../http/limits.ts";
import { readBody } from "../http/read-body.ts";
import { fieldOf, type Part, type Problem } from "./read-form.ts";
import { PAGE_STRINGS } from "./strings.ts";

/** A form as it came, or why it cannot be read. */
export type SentForm =
  | { readonly ok: true; readonly form: FormData }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly status: 400 | 408 | 413 };

/** Reads the form of a request, within the limits of size and time. */
export async function sentForm(c: Context, lang: UiLang): Promise<SentForm> {
  const t = PAGE_STRINGS[lang].problem;
  const bytes = await readBody(c.req.raw, MAX_BODY);
  if (bytes === "too-large") return { ok: false, problems: [{ message: t.tooLarge }], status: 413 };
  if (bytes === "too-slow") return { ok: false, problems: [{ message: t.tooSlow }], status: 408 };
  const headers = { "Content-Type": c.req.header("Content-Type") ?? "" };
  const form = await new Response(bytes, { headers }).formData().catch(() => undefined);
  return form ? { ok: true, form } : { ok: false, problems: [{ message: t.unreadable }], status: 400 };
}

/** What the engine refuses, by the field that it is about. */
export function problemsOf(refusals: readonly Refusal[], lang: UiLang, part: Part = "now"): readonly Problem[] {
  return refusals.map(({ side, message }) => ({ ...(side && { field: `${fieldOf(side, part)}-text` }), message: message[lang] }));
}

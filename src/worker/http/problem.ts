import type { Context, TypedResponse } from "hono";
import type { Refusal } from "#finding";
import type { Sides } from "#posting";
import type { ProblemBody } from "#schema/problem";
import { UI_LANGS } from "#ui-lang";
import { langOf } from "./lang.ts";
import { PROBLEMS, type ProblemCode } from "./problem-codes.ts";

/** What a problem may say beyond its code. */
export interface ProblemExtra {
  /** Instead of the code's own sentence. */
  readonly messages?: Sides<string>;
  readonly errors?: readonly FieldError[];
  readonly refusals?: readonly Refusal[];
  readonly headers?: { readonly [name: string]: string };
}

/** What is wrong with one field of a request. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) into the body. */
  readonly pointer: string;
  readonly message: Sides<string>;
}

/** The engine’s refusals as a problem says them. */
export function refusalsAsProblem(refusals: readonly Refusal[]): Required<Pick<ProblemExtra, "messages" | "refusals">> {
  const [en = "", fr = ""] = UI_LANGS.map((lang) => refusals.map(({ message }) => message[lang]).join(" "));
  return { messages: { en, fr }, refusals };
}

/** A problem: an answer that any route may give, whatever its own answers are. */
export type ProblemResponse = Response & TypedResponse<never, never, never>;

/** The answer for a problem, in the request's language and with both. @see https://www.rfc-editor.org/rfc/rfc9457 */
export function problem(c: Context, code: ProblemCode, { messages, errors, refusals, headers }: ProblemExtra = {}): ProblemResponse {
  const lang = langOf(c);
  const { status, title, detail } = PROBLEMS[code];
  const words = messages ?? detail;
  const body: ProblemBody = {
    type: `/${lang}/docs#${code}`,
    status,
    code: refusals?.[0]?.code ?? code,
    title: title[lang],
    detail: words[lang],
    messages: { en: words.en, fr: words.fr },
    ...(errors && { errors: errors.map(({ pointer, message }) => ({ pointer, message: { ...message } })) }),
    ...(refusals && { refusals: refusals.map((refusal) => ({ ...refusal, message: { ...refusal.message } })) }),
  };
  c.set("outcome", body.code);
  return c.body(JSON.stringify(body), status, {
    "Content-Type": "application/problem+json",
    "Content-Language": `${lang}-CA`,
    "Cache-Control": "no-store",
    ...headers,
  }) as Response as ProblemResponse;
}

import type { Context, MiddlewareHandler } from "hono";
import { repeatedKey } from "#config/repeated-key";
import { formAsJson } from "./form-body.ts";
import { MAX_BODY } from "./limits.ts";
import { problem } from "./problem.ts";
import { readBody } from "./read-body.ts";
import type { ReadResult } from "./read-result.ts";
import { TWICE } from "./twice.ts";

/** Gives the JSON text of a body of one media type. */
type BodyReader = (bytes: Uint8Array<ArrayBuffer>, contentType: string) => ReadResult<string> | Promise<ReadResult<string>>;

/** Takes a body in JSON: within the limit, and in UTF-8. What it says is for the route’s schema. */
export const jsonBody: MiddlewareHandler = (c, next) => read(c, next, { "application/json": utf8 });

/** Takes a pair in JSON, or as a form with two files, which is the same pair in JSON to all that follows. */
export const jsonOrFormBody: MiddlewareHandler = (c, next) =>
  read(c, next, { "application/json": utf8, "multipart/form-data": formAsJson });

async function read(c: Context, next: () => Promise<void>, readers: Readonly<Record<string, BodyReader>>): Promise<Response | undefined> {
  const contentType = c.req.header("Content-Type") ?? "";
  const reader = new Map(Object.entries(readers)).get(contentType.split(";")[0]?.trim().toLowerCase() ?? "");
  if (!reader) return problem(c, "unsupported-media-type");
  const bytes = await readBody(c.req.raw, MAX_BODY);
  if (typeof bytes === "string") return problem(c, bytes);
  const body = await reader(bytes, contentType);
  if (!body.ok) return problem(c, body.code, body);
  const { url, method, headers } = c.req.raw;
  const json = new Headers(headers);
  json.set("Content-Type", "application/json");
  c.req.raw = new Request(url, { method, headers: json, body: body.value });
  await next();
  return undefined;
}

function utf8(bytes: Uint8Array): ReadResult<string> {
  try {
    const value = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const twice = repeatedKey(value);
    return twice === undefined ? { ok: true, value } : { ok: false, code: "invalid-request", errors: [{ pointer: twice, message: TWICE }] };
  } catch {
    return { ok: false, code: "invalid-json" };
  }
}

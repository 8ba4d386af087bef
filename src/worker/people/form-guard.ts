import type { Context } from "hono";
import { MAX_BODY } from "../http/limits.ts";
import { readBody } from "../http/read-body.ts";

/** Whether a form was sent by a page of this site: browsers say where each POST comes from, and one that says nothing is not let pass. */
export const isFromHere = (c: Context): boolean => c.req.header("Origin") === new URL(c.req.url).origin;

/** Whether a form carries what only the pages of its session hold. The form can be read again after this. */
export async function carriesToken(c: Context, formToken: string): Promise<boolean> {
  const bytes = await readBody(c.req.raw, MAX_BODY);
  if (typeof bytes === "string") return false;
  const { url, method, headers } = c.req.raw;
  const again = () => new Request(url, { method, headers, body: bytes });
  c.req.raw = again();
  const form = await again()
    .formData()
    .catch(() => undefined);
  return formToken !== "" && form?.get("form-token") === formToken;
}

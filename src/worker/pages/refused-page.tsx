import type { Context } from "hono";
import { langOf } from "../http/lang.ts";
import { pageHeaders } from "./headers.ts";
import { NoPage } from "./no-page.tsx";
import type { NoPageReason } from "./no-page-strings.ts";

const STATUS = {
  notFound: 404,
  tooMany: 429,
  notHere: 404,
  notAllowed: 403,
  notFromHere: 403,
  otherName: 403,
  unavailable: 503,
} as const satisfies Readonly<Record<NoPageReason, number>>;

/** The page for what a browser asked for and does not get. */
export async function refusedPage(c: Context, why: NoPageReason, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  await pageHeaders(c, async () => {
    c.res = await c.html(<NoPage lang={langOf(c)} why={why} asked={c.req.path} />, STATUS[why], {
      "Cache-Control": "no-store",
      ...headers,
    });
  });
  return c.res;
}

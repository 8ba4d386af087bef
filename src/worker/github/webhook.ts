import { type Context, Hono } from "hono";
import { readBody } from "../http/read-body.ts";
import { noteDelivery } from "./deliveries.ts";
import type { AppEnv } from "./env.ts";
import { askedBy } from "./event.ts";
import { log } from "./log.ts";
import { isSigned } from "./signature.ts";

/** Largest payload, in bytes. GitHub sends up to 25 MB; a pull request’s has two texts of 64 KB at most and the rest is addresses. */
const MAX_PAYLOAD = 2 * 1024 * 1024;

/** What GitHub calls. It answers at once; the queue does the work. */
export const github = new Hono<{ Bindings: AppEnv }>();

github.post("/github/webhook", async (c) => {
  const secret = c.env.GITHUB_WEBHOOK_SECRET;
  if (!secret) return said(c, 503, "not-set-up");
  const body = await readBody(c.req.raw, MAX_PAYLOAD);
  if (body === "too-large") return said(c, 413, "too-large");
  if (!(await isSigned(body, c.req.header("X-Hub-Signature-256"), secret))) return said(c, 401, "wrong-signature");
  const delivery = c.req.header("X-GitHub-Delivery") ?? "";
  const payload = jsonOf(body);
  if (!DELIVERY.test(delivery) || payload === undefined) return said(c, 400, "invalid");
  const asked = askedBy(c.req.header("X-GitHub-Event") ?? "", delivery, payload);
  if ("invalid" in asked) return said(c, 400, "invalid", delivery);
  if ("ignored" in asked) return said(c, 202, `ignored-${asked.ignored}`, delivery);
  try {
    if ((await noteDelivery(c.env.DB, delivery, Date.now())) === "done") return said(c, 202, "known", delivery);
    await c.env.GITHUB_JOBS.send(asked.job);
  } catch {
    // GitHub shows the delivery as failed, and it can be sent again.
    return said(c, 503, "not-queued", delivery);
  }
  return said(c, 202, "queued", delivery);
});

const DELIVERY = /^[\w-]{1,64}$/u;

function said(c: Context, status: 202 | 400 | 401 | 413 | 503, outcome: string, delivery?: string): Response {
  log({ outcome, ...(delivery !== undefined && { delivery }) });
  return c.json({ outcome }, status, { "Cache-Control": "no-store" });
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

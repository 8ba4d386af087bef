import type { RequestBindings } from "../env.ts";
import { readBody } from "../http/read-body.ts";
import { writeLog } from "../queue/log.ts";
import { noteDelivery } from "./deliveries.ts";
import { jobOf } from "./event.ts";
import { isSigned } from "./signature.ts";

/** What GitHub is answered. */
interface Receipt {
  readonly status: 202 | 400 | 401 | 408 | 413 | 503;
  readonly outcome: string;
}

/** Largest payload, in bytes. GitHub sends up to 25 MB; a pull request’s has two texts of 64 KB at most and the rest is addresses. */
const MAX_PAYLOAD = 2 * 1024 * 1024;

/** Takes a delivery: what it asks for goes to the queue, so that the answer comes at once. */
export async function receive(request: Request, env: RequestBindings): Promise<Receipt> {
  const secret = env.GITHUB_WEBHOOK_SECRET;
  if (!secret) return receipt(503, "not-set-up");
  const body = await readBody(request, MAX_PAYLOAD);
  if (typeof body === "string") return receipt(body === "too-large" ? 413 : 408, body);
  const { headers } = request;
  if (!(await isSigned(body, headers.get("X-Hub-Signature-256") ?? undefined, secret))) return receipt(401, "wrong-signature");
  const delivery = headers.get("X-GitHub-Delivery") ?? "";
  const payload = jsonOf(body);
  if (!DELIVERY.test(delivery) || payload === undefined) return receipt(400, "invalid");
  const asked = jobOf(headers.get("X-GitHub-Event") ?? "", delivery, payload);
  if ("invalid" in asked) return receipt(400, "invalid", delivery);
  if ("ignored" in asked) return receipt(202, `ignored-${asked.ignored}`, delivery);
  try {
    if ((await noteDelivery(env.DB, delivery, Date.now())) === "done") return receipt(202, "known", delivery);
    await env.GITHUB_JOBS.send(asked.job);
  } catch {
    // GitHub shows the delivery as failed, and it can be sent again.
    return receipt(503, "not-queued", delivery);
  }
  return receipt(202, "queued", delivery);
}

const DELIVERY = /^[\w-]{1,64}$/u;

function receipt(status: Receipt["status"], outcome: string, delivery?: string): Receipt {
  writeLog("github", { outcome, ...(delivery !== undefined && { delivery }) });
  return { status, outcome };
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

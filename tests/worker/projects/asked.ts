import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach } from "vitest";
import { app } from "../../../src/worker/app.tsx";
import type { RequestBindings } from "../../../src/worker/env.ts";
import type { DeliverJob } from "../../../src/worker/notify/deliver-job.ts";
import type { PairJob } from "../../../src/worker/projects/pair-job.ts";
import { en, fr, shorter } from "../requests.ts";

/** As vitest.config.ts has it. */
export const SETUP = "the-secret-of-the-tests";

/** What the Worker sent to its queue: pairs, and messages to webhooks. */
export const sent: PairJob[] = [];
export const messages: DeliverJob[] = [];

/** A queue that takes all. */
export const queueOfTests = { send: async (job: PairJob | DeliverJob) => void (job.kind === "pair" ? sent.push(job) : messages.push(job)) };

/** An empty store for each test. */
export function useProjects(): void {
  beforeEach(async () => {
    await reset();
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
    sent.length = 0;
    messages.length = 0;
  });
}

/** The Worker’s answer, its queue and maybe its database those of the test. */
export async function asked(
  method: string,
  path: string,
  token?: string,
  body?: unknown,
  {
    db = env.DB,
    type = "application/json",
    queue = queueOfTests,
  }: { readonly db?: D1Database; readonly type?: string; readonly queue?: { send(job: PairJob | DeliverJob): Promise<unknown> } } = {},
): Promise<Response> {
  const bindings = { ...env, DB: db, PROJECT_JOBS: queue as unknown as Queue<never> } as unknown as RequestBindings;
  const headers = new Headers({ "Accept-Language": "en" });
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  if (body !== undefined) headers.set("Content-Type", type);
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return app.request(
    `https://parite.example/api/v1/projects${path}`,
    { method, headers, ...(text !== undefined && { body: text }) },
    bindings,
  );
}

/** The JSON of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
export const jsonOf = async (response: Response | Promise<Response>): Promise<any> => (await response).json();

/** The lines of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
export async function linesOf(response: Response | Promise<Response>): Promise<any[]> {
  const text = await (await response).text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** A new project and the token of its administrator. */
export async function created(slug = "careers", more: object = {}): Promise<string> {
  const response = await asked("POST", "", SETUP, { slug, name: { en: "Careers", fr: "Carrières" }, ...more });
  return (await jsonOf(response)).token;
}

/** Another token. */
export async function tokenFor(admin: string, role: string, slug = "careers", more: object = {}): Promise<string> {
  return (await jsonOf(asked("POST", `/${slug}/tokens`, admin, { name: `a ${role}`, role, ...more }))).token;
}

/** A version whose French lacks an item. */
export const lacking = { en: { text: en, path: "en/lead.md" }, fr: { text: shorter, path: "fr/lead.md" } };

/** One that agrees. */
export const level = { en: { text: en, path: "en/lead.md" }, fr: { text: fr, path: "fr/lead.md" } };

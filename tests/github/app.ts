import { applyD1Migrations, reset } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { vi } from "vitest";
import type { RequestBindings } from "../../src/worker/env.ts";
import { consume } from "../../src/worker/queue/consume.ts";
import type { QueueMessage } from "../../src/worker/queue/handlers.ts";
import { type GitHubState, newGitHub } from "./github-state.ts";
import type { Event } from "./payloads.ts";
import { type StandIn, standIn } from "./stand-in.ts";

declare global {
  namespace Cloudflare {
    interface Env {
      readonly GITHUB_APP_ID: string;
      readonly GITHUB_PRIVATE_KEY: string;
      readonly GITHUB_WEBHOOK_SECRET: string;
      readonly TEST_PUBLIC_KEY: string;
      readonly TEST_MIGRATIONS: import("cloudflare:test").D1Migration[];
    }
  }
}

/** A message that waits in the tests’ queue. */
interface Waiting {
  readonly id: string;
  readonly body: QueueMessage;
  attempts: number;
  /** When it may be taken, in milliseconds. */
  dueAt: number;
}

/** The App between a stand-in for GitHub and a queue whose clock the test turns. */
export interface TestApp {
  readonly state: GitHubState;
  readonly github: StandIn;
  readonly log: string[];
  /** The lines of its requests, one each. */
  readonly requests: string[];
  /** The Worker’s answer to an event. */
  deliver(event: Event, delivery?: string): Promise<Response>;
  /** Works on all that waits, in the order that `choose` gives and so many at once, until nothing is left. */
  drain(choose?: (waiting: number) => number, width?: number): Promise<void>;
  /** Every comment on a pull request. */
  commentsOn(number: number): readonly string[];
}

/** As wrangler.toml has it: the first try and ten more. */
const MOST_TRIES = 11;

/** A new state, an empty store, and an App in it. What a test reads of the log is what the Worker wrote. */
export async function newApp(): Promise<TestApp> {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  const state = newGitHub();
  const publicKey = await importedKey(env.TEST_PUBLIC_KEY);
  const github = standIn(state, (jwt) => isGenuine(jwt, publicKey, state));
  vi.stubGlobal("fetch", github.fetch);
  const log: string[] = [];
  const requests: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void (line.startsWith('{"part":"http"') ? requests : log).push(line));
  const waiting: Waiting[] = [];
  const queue = { send: async (body: QueueMessage) => void waiting.push({ id: crypto.randomUUID(), body, attempts: 0, dueAt: state.now }) };
  const bindings: RequestBindings = {
    ...env,
    GITHUB_JOBS: queue as unknown as Queue<QueueMessage>,
    PROJECT_JOBS: queue as unknown as Queue<QueueMessage>,
  };
  return {
    state,
    github,
    log,
    requests,
    commentsOn: (number) => state.comments.filter(({ issue }) => issue === number).map(({ body }) => body),
    async deliver({ name, payload }, delivery = crypto.randomUUID()) {
      const { app } = await import("../../src/worker/app.tsx");
      return app.request("/github/webhook", await signed(name, payload, delivery), bindings);
    },
    async drain(choose = () => 0, width = 1) {
      const take = (): Waiting | undefined => {
        const due = waiting.filter(({ dueAt }) => dueAt <= state.now);
        const message = due[choose(Math.max(1, due.length)) % Math.max(1, due.length)];
        if (message) waiting.splice(waiting.indexOf(message), 1);
        return message;
      };
      while (waiting.length > 0) {
        const batch = Array.from({ length: width }, take).filter((message) => message !== undefined);
        if (batch.length === 0) state.now = Math.min(...waiting.map(({ dueAt }) => dueAt));
        await Promise.all(batch.map(work));
      }
    },
  };

  async function work(message: Waiting): Promise<void> {
    message.attempts++;
    if (message.attempts > MOST_TRIES) throw new Error(`the job of ${JSON.stringify(message.body)} never ends`);
    const retry = ({ delaySeconds = 0 } = {}) => {
      message.dueAt = state.now + delaySeconds * 1_000;
      waiting.push(message);
    };
    const messages = [{ ...message, ack: () => {}, retry }];
    await consume({ messages }, bindings, { now: () => state.now, second: 0 });
  }
}

/** The Worker itself, its own queue and all. */
export async function deliverToWorker({ name, payload }: Event): Promise<Response> {
  return exports.default.fetch(new Request("https://parite.example/github/webhook", await signed(name, payload, crypto.randomUUID())));
}

/** A request as GitHub signs it. */
export async function signed(name: string, payload: unknown, delivery: string, secret = env.GITHUB_WEBHOOK_SECRET): Promise<RequestInit> {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const digest = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(body)));
  const signature = `sha256=${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  const headers = {
    "Content-Type": "application/json",
    "X-GitHub-Event": name,
    "X-GitHub-Delivery": delivery,
    "X-Hub-Signature-256": signature,
  };
  return { method: "POST", body, headers };
}

function importedKey(pem: string): Promise<CryptoKey> {
  const der = Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/gu, "")), (char) => char.charCodeAt(0));
  return crypto.subtle.importKey("spki", der, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["verify"]);
}

/** What GitHub asks of an App’s token: signed, by this App, and not for longer than ten minutes. */
async function isGenuine(jwt: string, key: CryptoKey, { appId, now }: GitHubState): Promise<boolean> {
  const [head = "", claims = "", signature = ""] = jwt.split(".");
  const valid = await crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, decoded(signature), new TextEncoder().encode(`${head}.${claims}`));
  const { iss, iat, exp } = JSON.parse(new TextDecoder().decode(decoded(claims)));
  return valid && Number(iss) === appId && iat * 1_000 <= now + 60_000 && exp * 1_000 > now && exp - iat <= 600;
}

const decoded = (text: string) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

import type { Context } from "hono";
import { newSecret } from "#service/io";
import type { Project } from "#store/entities";
import type { Webhook } from "#store/notices";
import type { ProjectStore } from "#store/project-store";
import type { WorkerEnv } from "../env.ts";
import { handOver } from "../notify/hand-over.ts";
import { isPublicAddress } from "../notify/public-address.ts";
import { SECRET_PREFIX } from "../notify/signed.ts";
import { io } from "./io.ts";

/** What somebody says of a webhook. */
export type AskedWebhook = Pick<Webhook, "name" | "address" | "body" | "lang" | "tells">;

/** Makes a webhook; its secret is shown now and never again. `address`: it may not be sent to; `too-many`: the project has as many as it may. */
export async function newWebhook(
  c: Context<WorkerEnv>,
  store: ProjectStore,
  project: Project,
  { name, address, body, lang, tells }: AskedWebhook,
): Promise<Webhook | "address" | "too-many"> {
  if (!isPublicAddress(address)) return "address";
  const secret = SECRET_PREFIX + btoa(String.fromCharCode(...io.random(32)));
  const { origin } = new URL(c.req.url);
  const hook: Webhook = { id: newSecret(io, 9), name, address, secret, body, lang, tells, origin, createdAt: io.now() };
  return (await store.addWebhook(project.id, hook)) ? hook : "too-many";
}

/** Sends a test to a webhook. @returns whether it is there */
export async function testWebhook(c: Context<WorkerEnv>, store: ProjectStore, project: Project, id: string): Promise<boolean> {
  const told = { name: `test-${newSecret(io, 9)}`, news: { kind: "test" }, at: io.now(), only: id } as const;
  const isThere = (await store.tell(project.id, told)).length > 0;
  await handOver(store, project, c.env.PROJECT_JOBS);
  return isThere;
}

/** Sends a message again. @returns whether there is one that came to an end */
export async function sendAgain(c: Context<WorkerEnv>, store: ProjectStore, project: Project, id: string): Promise<boolean> {
  const isRenewed = await store.renewDelivery(project.id, id);
  if (isRenewed) await handOver(store, project, c.env.PROJECT_JOBS);
  return isRenewed;
}

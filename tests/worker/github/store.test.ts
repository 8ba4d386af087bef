import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { newApp } from "../../github/app.ts";
import { installationEvent } from "../../github/payloads.ts";
import { reported, shorter, useStore, whole } from "./pulled.ts";

useStore();

test("what is stored leaves: deliveries after a week, and all of an installation with it", async () => {
  const app = await newApp();
  const note = "INSERT INTO deliveries (id, received_at) VALUES (?, ?)";
  await env.DB.prepare(note)
    .bind("old", app.state.now - 8 * 24 * 3_600_000)
    .run();
  await env.DB.prepare(note)
    .bind("young", app.state.now - 6 * 24 * 3_600_000)
    .run();
  await reported(app, whole, shorter);
  const ids = await env.DB.prepare("SELECT id FROM deliveries ORDER BY received_at").all<{ id: string }>();
  expect(ids.results.map(({ id }) => id)).not.toContain("old");
  expect(ids.results.map(({ id }) => id)).toContain("young");
  await app.deliver(installationEvent(app.state, "deleted"));
  await app.drain();
  expect(await env.DB.prepare("SELECT count(*) AS n FROM pull_requests").first("n")).toBe(0);
});

test("neither the log nor the store holds a word of a posting, a name, or a secret", async () => {
  const app = await newApp();
  await reported(app, whole, shorter);
  const rows = [
    ...(await env.DB.prepare("SELECT * FROM deliveries").all()).results,
    ...(await env.DB.prepare("SELECT * FROM pull_requests").all()).results,
  ];
  expect(app.requests.length).toBeGreaterThan(0);
  const kept = [...app.log, ...app.requests, ...rows.map((row) => JSON.stringify(row))].join("\n");
  for (const word of ["records", "dossiers", "team", "équipe", "ministry", "postings", ".md", "ghs_", env.GITHUB_WEBHOOK_SECRET, "PRIVATE"])
    expect(kept).not.toContain(word);
});

import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ask } from "../requests.ts";
import { asked, created, lacking, linesOf, tokenFor, useProjects } from "./asked.ts";

useProjects();

/** Every route of a project, and the least role that it takes. */
const ROUTES: readonly (readonly [method: string, path: string, role: "read" | "write" | "admin", body?: unknown, type?: string])[] = [
  ["GET", "", "read"],
  ["GET", "/pairs", "read"],
  ["GET", "/pairs/lead", "read"],
  ["GET", "/gaps", "read"],
  ["GET", "/acceptances", "read"],
  ["GET", "/accepted", "read"],
  ["GET", "/failures", "read"],
  ["PUT", "/pairs/lead", "write", lacking],
  ["POST", "/pairs", "write", JSON.stringify({ key: "lead", ...lacking }), "application/x-ndjson"],
  ["POST", "/texts/missing", "write", { hashes: [] }],
  ["POST", "/acceptances", "write", { pair: "none", thread: 1, fingerprint: "0", reason: "x" }],
  ["POST", "/acceptances/reopen", "write", { pair: "none", id: 1 }],
  ["POST", "/failures/none", "write"],
  ["GET", "/installations", "admin"],
  ["DELETE", "/installations/none", "admin"],
  ["GET", "/tokens", "admin"],
  ["POST", "/tokens", "admin", { name: "x", role: "read" }],
  ["DELETE", "/tokens/none", "admin"],
  ["GET", "/export", "admin"],
  ["POST", "/import", "admin", "{}", "application/x-ndjson"],
];
const ROLES = ["read", "write", "admin"];

test("each route, for no one, a stranger and each kind of token", { timeout: 120_000 }, async () => {
  const admin = await created();
  const [read, write] = [await tokenFor(admin, "read"), await tokenFor(admin, "write")];
  await asked("PUT", "/careers/pairs/lead", admin, lacking);
  const stranger = await created("other");
  const revoked = await tokenFor(admin, "admin");
  await env.DB.prepare("UPDATE tokens SET revoked_at = '2026-01-01' WHERE name = 'a admin'").run();
  const expired = await tokenFor(admin, "admin", "careers", { endsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) });
  await env.DB.prepare("UPDATE tokens SET ends_on = '2026-01-01' WHERE ends_on IS NOT NULL").run();
  const bodies = new Set<string>();
  for (const [method, path, role, body, type] of ROUTES) {
    const answer = (token?: string, slug = "careers") => asked(method, `/${slug}${path}`, token, body, type === undefined ? {} : { type });
    for (const token of [undefined, "nonsense", stranger, revoked, expired]) {
      const refused = await answer(token);
      expect([method, path, refused.status]).toEqual([method, path, 404]);
      bodies.add(await refused.text());
      // Nor does it differ from a project that nobody has.
      const nowhere = await answer(token, "nowhere");
      expect(nowhere.status).toBe(404);
      bodies.add(await nowhere.text());
    }
    for (const [held, token] of [
      ["read", read],
      ["write", write],
      ["admin", admin],
    ] as const) {
      const { status } = await answer(token);
      const isAllowed = ROLES.indexOf(held) >= ROLES.indexOf(role);
      expect([method, path, held, status === 403]).toEqual([method, path, held, !isAllowed]);
    }
  }
  expect(bodies.size).toBe(1);
});

test("the table holds every route of a project that the document of the API has", async () => {
  const { paths } = (await (await ask("/openapi.json")).json()) as { paths: Record<string, object> };
  const documented = Object.entries(paths)
    .filter(([path]) => path.startsWith("/api/v1/projects/{p}"))
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.slice("/api/v1/projects/{p}".length)}`),
    );
  const known = ROUTES.map(([method, path]) => `${method} ${path}`.replace("/pairs/lead", "/pairs/{key}").replace("/none", "/{id}"));
  // Deleting is tried apart, for nothing is left to try after it; linking takes the secret of the service and no token.
  expect(documented.sort()).toEqual([...known, "DELETE ", "POST /installations"].sort());
});

test("two projects with the same texts never tell of each other", async () => {
  const [mine, theirs] = [await created("mine"), await created("theirs")];
  const hashes = [...new Uint8Array(2)].map((_, i) => String(i).repeat(64));
  await asked("PUT", "/theirs/pairs/lead", theirs, lacking);
  const version = (await (await asked("GET", "/theirs/pairs/lead", theirs)).json()) as { pair: { hashes: { en: string; fr: string } } };
  const asks = { hashes: [version.pair.hashes.en, version.pair.hashes.fr, ...hashes] };
  expect(await (await asked("POST", "/mine/texts/missing", mine, asks)).json()).toEqual(asks);
  const byHash = JSON.stringify({ key: "lead", en: { sha256: asks.hashes[0] }, fr: { sha256: asks.hashes[1] } });
  const nobody = JSON.stringify({ key: "lead", en: { sha256: asks.hashes[2] }, fr: { sha256: asks.hashes[3] } });
  const lines = (body: string) => linesOf(asked("POST", "/mine/pairs", mine, body, { type: "application/x-ndjson" }));
  expect(await lines(byHash)).toEqual(await lines(nobody));
});

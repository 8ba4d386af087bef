import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { hashOf } from "#analysis";
import { formTokenOf } from "#service/sessions";
import { UI_LANGS } from "#ui-lang";
import { app } from "../../../src/worker/app.tsx";
import { projectPath } from "../../../src/worker/pages/projects/paths.ts";
import { githubUser, linkOf, memberOf, visitor } from "../people/visitor.ts";
import { asked, created, jsonOf, lacking, linesOf, tokenFor, useProjects } from "./asked.ts";
import { APART, API_RIGHTS, FOR_EVERYBODY, isOfProject, PAGE_RIGHTS, type Right } from "./rights-table.ts";

useProjects();

const ROLES = ["read", "write", "admin"];

/** Method and address of a right in a project. */
function requestOf({ route, params = {} }: Right, slug: string): readonly [method: string, path: string] {
  const [method = "", path = ""] = route.split(" ");
  return [method, path.replace(/:(\w+)/gu, (_, name: string) => params[name] ?? slug)];
}

/** What the last day of something becomes when it is over: the first that is not past is given, then the store is told otherwise. */
const TODAY = () => new Date().toISOString().slice(0, 10);
const isOver = (table: string) => env.DB.prepare(`UPDATE ${table} SET ends_on = '2026-01-01' WHERE ends_on IS NOT NULL`).run();

test("the tables name every route of the service", () => {
  const routes = new Set(app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`));
  const named = [...API_RIGHTS, ...PAGE_RIGHTS].map(({ route }) => route);
  expect([...routes].filter(isOfProject).sort()).toEqual([...named, ...APART].sort());
  expect([...routes].filter((route) => !isOfProject(route)).sort()).toEqual([...FOR_EVERYBODY].sort());
});

test("each route of the API, for no one, a stranger, each kind of token, and who is signed in", { timeout: 120_000 }, async () => {
  const admin = await created();
  const [read, write] = [await tokenFor(admin, "read"), await tokenFor(admin, "write")];
  await asked("PUT", "/careers/pairs/lead", admin, lacking);
  const stranger = await created("other");
  const revoked = await tokenFor(admin, "admin");
  await env.DB.prepare("UPDATE tokens SET revoked_at = '2026-01-01' WHERE name = 'a admin'").run();
  const expired = await tokenFor(admin, "admin", "careers", { endsOn: TODAY() });
  await isOver("tokens");
  const person = await memberOf(admin, "admin");
  const link = await linkOf(person, "write");
  const bodies = new Set<string>();
  for (const right of API_RIGHTS) {
    const answer = async (token?: string, slug = "careers") => {
      const [method, path] = requestOf(right, slug);
      return asked(method, path.slice("/api/v1/projects".length), token, right.body, right.type === undefined ? {} : { type: right.type });
    };
    for (const token of [undefined, "nonsense", stranger, revoked, expired, link.secret, link.invitation]) {
      const refused = await answer(token);
      expect([right.route, refused.status]).toEqual([right.route, 404]);
      bodies.add(await refused.text());
      // Nor does it differ from a project that nobody has.
      const nowhere = await answer(token, "nowhere");
      expect(nowhere.status).toBe(404);
      bodies.add(await nowhere.text());
    }
    // A page of another site that sends somebody’s cookies along learns nothing and does nothing.
    const [method, path] = requestOf(right, "careers");
    const type = right.type ?? "application/json";
    const body = typeof right.body === "string" ? right.body : JSON.stringify(right.body);
    const withCookies = await person.ask(path, {
      method,
      ...(body !== undefined && { body }),
      headers: { "Content-Type": type, Accept: "*/*" },
    });
    expect([right.route, withCookies.status]).toEqual([right.route, 404]);
    bodies.add(await withCookies.text());
    for (const [held, token] of [
      ["read", read],
      ["write", write],
      ["admin", admin],
    ] as const) {
      const { status } = await answer(token);
      const isAllowed = ROLES.indexOf(held) >= ROLES.indexOf(right.role);
      expect([right.route, held, status === 403]).toEqual([right.route, held, !isAllowed]);
    }
  }
  expect(bodies.size).toBe(1);
});

test("each page and form, for no one, a stranger, members, share links, and those that ended", { timeout: 240_000 }, async () => {
  const admin = await created();
  await asked("PUT", "/careers/pairs/lead", admin, lacking);
  const other = await created("other");
  const owner = await memberOf(admin, "admin");
  const link = async (role: string, more: object = {}) => (await linkOf(owner, role, more)).visitor;
  const bearer = visitor();
  const gone = await memberOf(admin, "admin", 4);
  const ended = await memberOf(admin, "admin", 5);
  const expired = await link("write", { endsOn: TODAY() });
  await isOver("links");
  const revoked = await link("write");
  await env.DB.prepare("UPDATE links SET revoked_at = '2026-01-01T00:00:00.000Z' WHERE hash = ?1")
    .bind(hashOf(revoked.cookies.get("__Host-parite-link-careers") ?? ""))
    .run();
  await env.DB.batch([
    env.DB.prepare("DELETE FROM members WHERE person = (SELECT id FROM people WHERE subject = '4')"),
    env.DB.prepare("UPDATE sessions SET ends_at = '2026-01-01' WHERE person = (SELECT id FROM people WHERE subject = '5')"),
  ]);
  const theirs = (await linkOf(await memberOf(other, "admin", 6, "other"), "write", {}, "other")).visitor;
  const asOther = visitor();
  // The link of another project under the name of this one.
  asOther.cookies.set("__Host-parite-link-careers", theirs.cookies.get("__Host-parite-link-other") ?? "");
  const refused = {
    "no one": visitor(),
    "a stranger": await githubUser(7, "stranger"),
    "a member of another project": await memberOf(other, "admin", 8, "other"),
    "a link of another project": theirs,
    "the same in this one’s place": asOther,
    "a link that was revoked": revoked,
    "a link that ended": expired,
    "who was a member": gone,
    "whose session ended": ended,
    "a token of a program": bearer,
  };
  const allowed = [
    ["read", await memberOf(admin, "read", 2)],
    ["read", await link("read")],
    ["write", await memberOf(admin, "write", 3)],
    ["write", await link("write")],
    ["admin", owner],
  ] as const;
  const bodies = new Set<string>();
  for (const right of PAGE_RIGHTS) {
    const answer = (
      who: ReturnType<typeof visitor>,
      slug = "careers",
      { token = tokenOf(who), origin = "https://parite.example" } = {},
    ) => {
      const [method, path] = requestOf(right, slug);
      const headers: Record<string, string> = who === bearer ? { Authorization: `Bearer ${admin}` } : {};
      if (method === "GET") return who.ask(path, { headers });
      const body = new URLSearchParams({ ...(right.body as Record<string, string>), "form-token": token });
      return who.ask(path, { method, body, headers: { ...headers, ...(origin !== "" && { Origin: origin }) } });
    };
    for (const [name, who] of Object.entries(refused)) {
      for (const slug of ["careers", "nowhere"]) {
        const page = await answer(who, slug);
        expect([right.route, name, slug, page.status]).toEqual([right.route, name, slug, 404]);
        bodies.add((await page.text()).replaceAll(/\?to=[^"]*/gu, ""));
      }
    }
    for (const [held, who] of allowed) {
      const isAllowed = ROLES.indexOf(held) >= ROLES.indexOf(right.role);
      expect([right.route, held, (await answer(who)).status]).toEqual([right.route, held, isAllowed ? right.status : 403]);
    }
    if (right.route.startsWith("GET")) continue;
    for (const [, who] of allowed) {
      for (const wrong of [{ token: "" }, { token: tokenOf(gone) }, { origin: "https://evil.example" }, { origin: "null" }, { origin: "" }])
        expect([right.route, wrong, (await answer(who, "careers", wrong)).status]).toEqual([right.route, wrong, 403]);
    }
  }
  // One page in each language, whatever there is.
  expect(bodies.size).toBe(2);
});

/** What the forms of a visitor carry. */
function tokenOf({ cookies }: ReturnType<typeof visitor>): string {
  const secret = cookies.get("__Host-parite-session") ?? [...cookies].find(([name]) => name.includes("link"))?.[1];
  return secret === undefined ? "" : formTokenOf(secret);
}

test("a project that is public is read by everybody, and changed by nobody else", async () => {
  const admin = await created();
  await asked("PATCH", "/careers", admin, { public: true });
  const links = UI_LANGS.map((lang) => `/${lang}${projectPath(lang, "careers", "settings")}`);
  for (const path of links) expect((await visitor().ask(path)).status).toBe(403);
  expect((await asked("GET", "/careers")).status).toBe(404);
  await asked("PATCH", "/careers", admin, { public: false });
  for (const path of links) expect((await visitor().ask(path)).status).toBe(404);
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

test("nor does any page or answer of one change by what the other holds", async () => {
  const [mine, theirs] = [await created("mine"), await created("theirs")];
  await asked("PUT", "/mine/pairs/lead", mine, lacking);
  const owner = await memberOf(mine, "admin", 1, "mine");
  const all = async () => {
    const answers: string[] = [];
    for (const right of [...API_RIGHTS, ...PAGE_RIGHTS]) {
      const [method, path] = requestOf(right, "mine");
      if (method !== "GET") continue;
      // An export is noted with its time.
      await env.DB.prepare("DELETE FROM audit").run();
      const answer = path.startsWith("/api") ? await asked(method, path.slice("/api/v1/projects".length), mine) : await owner.ask(path);
      answers.push(
        `${path} ${answer.status} ${answer.headers.get("ETag")} ${(await answer.text()).replace(/\{"table":"audit"[^\n]*/u, "")}`,
      );
    }
    return answers;
  };
  const before = await all();
  expect(before.length).toBeGreaterThan(10);
  await asked("PUT", "/theirs/pairs/lead", theirs, lacking);
  const detail = await jsonOf(asked("GET", "/theirs/pairs/lead", theirs));
  const [gap] = detail.gaps;
  await asked("POST", "/theirs/acceptances", theirs, { pair: "lead", thread: 1, fingerprint: gap.fingerprint, reason: "On purpose." });
  await linkOf(await memberOf(theirs, "admin", 1, "theirs"), "write", {}, "theirs");
  expect(await all()).toEqual(before);
});

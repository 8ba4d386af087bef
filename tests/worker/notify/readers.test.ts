import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { UI_LANGS } from "#ui-lang";
import { projectPath } from "../../../src/worker/pages/projects/paths.ts";
import { posting } from "../../store/texts.ts";
import { linkOf, memberOf, visitor } from "../people/visitor.ts";
import { asked, created, jsonOf, level, tokenFor, useProjects } from "../projects/asked.ts";

useProjects();

const PARTS = { feeds: "feed", badges: "badge" } as const;
const pathOf = (of: keyof typeof PARTS, lang: "en" | "fr" = "en", slug = "careers") => `/${lang}${projectPath(lang, slug, PARTS[of])}`;
const get = (path: string, headers: Record<string, string> = {}) => visitor().ask(path, { headers });

/** An address with a token, as the API gives it: what follows the host. */
async function addressOf(admin: string, of: keyof typeof PARTS, more: object = {}, slug = "careers"): Promise<string> {
  const made = await jsonOf(asked("POST", `/${slug}/addresses`, admin, { of, name: "wall", ...more }));
  const { pathname, search } = new URL(made.address.en);
  return pathname + search;
}

const put = (admin: string, key: string, shape: Parameters<typeof posting>[0] = {}, slug = "careers") => {
  const { en, fr } = posting(shape);
  return asked("PUT", `/${slug}/pairs/${encodeURIComponent(key)}`, admin, { en: { text: en }, fr: { text: fr } });
};

test.each(["feeds", "badges"] as const)("%s of a private project open with a token of their own alone", async (of) => {
  const [admin, theirs] = [await created(), await created("other")];
  await put(admin, "cook");
  const own = await addressOf(admin, of);
  const token = (address: string) => address.split("token=")[1] ?? "";
  const other = of === "feeds" ? "badges" : "feeds";
  const owner = await memberOf(admin, "admin");
  const link = await linkOf(owner, "write");
  const revoked = await addressOf(admin, of);
  const [{ id }] = (await jsonOf(asked("GET", "/careers/addresses", admin))).filter((each: { of: string }) => each.of === of).slice(-1);
  const hashes = await env.DB.prepare(`SELECT hash FROM ${of}`).all();
  for (const secret of [own, revoked].map(token)) expect(JSON.stringify(hashes)).not.toContain(secret);
  await asked("DELETE", `/careers/addresses/${id}`, admin);
  const held = (await Promise.all([own, revoked].map((path) => get(path)))).map(({ status }) => status).sort();
  expect(held).toEqual([200, 404]);
  const works = (await get(own)).status === 200 ? own : revoked;
  const expired = await addressOf(admin, of, { endsOn: new Date().toISOString().slice(0, 10) });
  await env.DB.prepare(`UPDATE ${of} SET ends_on = '2026-01-01' WHERE ends_on IS NOT NULL`).run();
  const wrong = [
    "",
    ...[await tokenFor(admin, "admin"), link.secret, link.invitation, "nonsense"].map((each) => `?token=${each}`),
    ...[expired, await addressOf(admin, other), await addressOf(theirs, of, {}, "other")].map((each) => `?token=${token(each)}`),
  ];
  const bodies = new Set<string>();
  for (const lang of UI_LANGS) {
    for (const search of wrong) {
      for (const slug of ["careers", "nowhere"]) {
        const answer = await get(pathOf(of, lang, slug) + search);
        expect([lang, search, slug, answer.status, answer.headers.get("ETag")]).toEqual([lang, search, slug, 404, null]);
        bodies.add((await answer.text()).replaceAll(/\?to=[^"]*/gu, ""));
      }
    }
    // Neither a session nor a token in a header opens it: any site can have a browser ask.
    expect((await owner.ask(pathOf(of, lang))).status).toBe(404);
    expect((await get(pathOf(of, lang), { Authorization: `Bearer ${admin}` })).status).toBe(404);
    const answer = await get(pathOf(of, lang) + works.slice(works.indexOf("?")));
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "private, max-age=300"]);
  }
  expect(bodies.size).toBe(2);
  // And what opens it opens nothing else.
  expect((await get(`/en/shared/${token(works)}`)).status).toBe(404);
  expect((await asked("GET", "/careers", token(works))).status).toBe(404);
  await asked("PATCH", "/careers", admin, { public: true });
  const open = await get(pathOf(of));
  expect([open.status, open.headers.get("Cache-Control"), open.headers.get("Cross-Origin-Resource-Policy")]).toEqual([
    200,
    "public, max-age=300",
    "cross-origin",
  ]);
});

test("a feed is the same until something changed, and says so by its tag", async () => {
  const admin = await created("careers");
  await asked("PATCH", "/careers", admin, { public: true });
  await put(admin, "cook", { lacks: [1] });
  const first = await get(pathOf("feeds"));
  const tag = first.headers.get("ETag") ?? "";
  const text = await first.text();
  expect(first.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  expect((await get(pathOf("feeds"), { "If-None-Match": tag })).status).toBe(304);
  await put(admin, "cook", { lacks: [] });
  const next = await get(pathOf("feeds"), { "If-None-Match": tag });
  const after = await next.text();
  const ids = (xml: string) => [...xml.matchAll(/<id>([^<]+)/gu)].map(([, id]) => id);
  expect([next.status, ids(after)]).toEqual([200, ids(text)]);
  expect([text.includes("<title>Open: cook"), after.includes("<title>Settled: cook")]).toEqual([true, true]);
  for (const word of ["cold", "froide", "Rimouski"]) expect(text + after).not.toContain(word);
});

test("the feed of the work of a language has what is to write in it, and not what is accepted", async () => {
  const admin = await created();
  await asked("PATCH", "/careers", admin, { public: true });
  const answer = await jsonOf(put(admin, "cook", { lacks: [1, 2] }));
  const count = async (side: string, lang: "en" | "fr" = "en") =>
    [...(await (await get(`${pathOf("feeds", lang)}?side=${side}`)).text()).matchAll(/<entry>/gu)].length;
  expect([await count("fr"), await count("fr", "fr"), await count("en")]).toEqual([2, 2, 0]);
  const [{ thread, fingerprint }] = answer.gaps;
  await asked("POST", "/careers/acceptances", admin, { pair: "cook", thread, fingerprint, reason: "So." });
  expect(await count("fr")).toBe(1);
  expect((await get(`${pathOf("feeds")}?side=de`)).status).toBe(404);
});

test("a badge says how many pairs are in parity, by the beginning of their keys, and claims nothing of what was not compared", async () => {
  const admin = await created();
  await asked("PATCH", "/careers", admin, { public: true });
  const title = async (path = "", lang: "en" | "fr" = "en") =>
    /<title id="t">([^<]*)</u.exec(await (await get(`${pathOf("badges", lang)}?path=${encodeURIComponent(path)}`)).text())?.[1];
  expect([await title(), await title("", "fr")]).toEqual(["parity: unknown", "parité\u00A0: inconnu"]);
  await put(admin, "sea/cook", { lacks: [1] });
  await asked("PUT", `/careers/pairs/${encodeURIComponent("land/lead")}`, admin, level);
  expect([await title(), await title("land/"), await title("sea/"), await title("air/")]).toEqual([
    "parity: 1 of 2",
    "parity: 1 of 1",
    "parity: 0 of 1",
    "parity: unknown",
  ]);
  expect(await title("", "fr")).toBe("parité\u00A0: 1 sur 2");
  await env.DB.prepare("INSERT INTO failures SELECT id, 'x', ?1, 'refused', '2026-01-01' FROM projects")
    .bind(JSON.stringify({ kind: "pair", key: "land/cook" }))
    .run();
  expect([await title("land/"), await title("land/lead")]).toEqual(["parity: unknown", "parity: 1 of 1"]);
});

test("no feed, badge, tag or message differs by what another project holds", async () => {
  const [mine, theirs] = [await created("careers"), await created("other")];
  await put(mine, "cook", { lacks: [1] });
  const paths = [await addressOf(mine, "feeds"), await addressOf(mine, "badges"), pathOf("feeds"), pathOf("badges")];
  const all = async () =>
    Promise.all(
      paths.map(async (path) => {
        const answer = await get(path);
        return [answer.status, answer.headers.get("ETag"), await answer.text()];
      }),
    );
  const before = await all();
  await put(theirs, "cook", { lacks: [1, 2] }, "other");
  await addressOf(theirs, "feeds", {}, "other");
  expect(await all()).toEqual(before);
});

import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { d1Store } from "#store/d1-store";
import { counted } from "../../store/counted.ts";
import { posting } from "../../store/texts.ts";
import { LOCAL_USER, visitor } from "../people/visitor.ts";
import { asked, created, jsonOf, lacking, level, useProjects } from "./asked.ts";

useProjects();

const PROJECT = "/en/projects/careers";
/** Two gaps. */
const poorer = {
  en: { text: posting().en, path: "en/cook.md" },
  fr: { text: posting({ lacks: [1, 2] }).fr, path: "fr/cook.md" },
};
const pairPage = (key: string, lang = "en") =>
  `/${lang}/${lang === "en" ? "projects/careers/pairs" : "projets/careers/paires"}/${encodeURIComponent(key)}`;

/** A project with pairs, and its token. */
async function filled(pairs: Readonly<Record<string, object>>, more: object = {}): Promise<string> {
  const admin = await created("careers", more);
  for (const [key, body] of Object.entries(pairs)) await pushed(admin, key, body);
  return admin;
}

const pushed = async (admin: string, key: string, body: object) =>
  expect((await asked("PUT", `/careers/pairs/${encodeURIComponent(key)}`, admin, body)).status).toBe(200);

/** The user of this machine, signed in. */
async function signedIn(bindings: object = {}) {
  const browser = visitor({ ...LOCAL_USER, ...bindings }, "http://localhost:8787");
  expect((await browser.send("/en/sign-in")).status).toBe(303);
  return browser;
}

/** What the page of a pair offers to choose. */
const gapsIn = (html: string): readonly string[] => [...html.matchAll(/name="gap" value="([^"]+)"/gu)].map(([, value = ""]) => value);

/** Sends the form of a pair, several gaps included. */
async function sent(
  browser: Awaited<ReturnType<typeof signedIn>>,
  key: string,
  fields: readonly (readonly [string, string])[],
  lang = "en",
) {
  const path = pairPage(key, lang);
  const token = /name="form-token" value="([^"]*)"/u.exec(await browser.page(path))?.[1] ?? "";
  const body = new URLSearchParams([["form-token", token], ...fields.map(([name, value]) => [name, value])]);
  return browser.ask(path, { method: "POST", body, headers: { Origin: "http://localhost:8787" } });
}

test("push, see, accept two at once, undo, edit, see it back", async () => {
  const admin = await filled({ cook: poorer });
  const browser = await signedIn();
  const before = await browser.page(pairPage("cook"));
  const gaps = gapsIn(before);
  expect(gaps).toHaveLength(2);
  expect(before).toContain("open since today");
  const accept = [["do", "accept"], ["reason", "Settled ashore."], ...gaps.map((gap) => ["gap", gap])] as [string, string][];
  const done = await sent(browser, "cook", accept);
  expect(done.status).toBe(303);
  const there = await browser.page(done.headers.get("Location") ?? "");
  expect(there).toContain("2 gaps are accepted.");
  expect(there).toContain("2 accepted");
  expect(there).toContain("Accepted by marie");
  expect(await browser.page(PROJECT)).toContain("No gap is open in the one pair that was read");
  // One button takes both back.
  const undo = /name="undo" value="([^"]+)"/u.exec(there)?.[1] ?? "";
  const undone = await sent(browser, "cook", [["undo", undo]]);
  expect(await browser.page(undone.headers.get("Location") ?? "")).toContain("2 gaps are open again.");
  await sent(browser, "cook", accept);
  const texts = { ...poorer, en: { ...poorer.en, text: poorer.en.text.replace("Bake bread", "Bake rye bread") } };
  await pushed(admin, "cook", texts);
  const back = await browser.page(pairPage("cook"));
  expect(back).toContain("Was accepted until");
  expect(back).toContain("(a block changed)");
  expect(back).toContain("1 accepted");
});

test("what changed a second ago is not accepted: 409, with the new one shown and what was written", async () => {
  const admin = await filled({ cook: poorer });
  const browser = await signedIn();
  const [first = "", second = ""] = gapsIn(await browser.page(pairPage("cook")));
  await pushed(admin, "cook", { ...poorer, en: { ...poorer.en, text: poorer.en.text.replace("Bake bread", "Bake rye bread") } });
  const refused = await sent(browser, "cook", [
    ["do", "accept"],
    ["reason", "Settled ashore."],
    ["gap", first],
    ["gap", second],
  ]);
  expect(refused.status).toBe(409);
  const html = await refused.text();
  expect(html).toContain("Gap 2 has changed since this page was shown.");
  expect(html).toContain("Bake rye bread");
  expect(html).toContain("Settled ashore.");
  expect((await jsonOf(asked("GET", "/careers/acceptances", admin))).length).toBe(0);
  // Closed meanwhile.
  await pushed(admin, "cook", { en: poorer.en, fr: { ...poorer.fr, text: posting({ lacks: [1] }).fr } });
  const closed = await sent(browser, "cook", [
    ["do", "accept"],
    ["reason", "?"],
    ["gap", second],
  ]);
  expect([closed.status, (await closed.text()).includes("Gap 2 is closed by now.")]).toEqual([409, true]);
});

test.each([
  [
    [
      ["do", "accept"],
      ["reason", ""],
    ],
    "Give a reason",
  ],
  [
    [
      ["do", "accept"],
      ["reason", "x".repeat(1_001)],
    ],
    "too long",
  ],
  [
    [
      ["do", "accept"],
      ["reason", "x"],
      ["until", "2020-01-01"],
    ],
    "The day is past",
  ],
  [
    [
      ["do", "accept"],
      ["reason", "x"],
      ["until", "10000-01-01"],
    ],
    "The day is past",
  ],
  [
    [
      ["do", "accept"],
      ["reason", "x"],
      ["until", "2027-02-30"],
    ],
    "The day is past",
  ],
  [
    [
      ["do", "assign"],
      ["assignee", "x".repeat(201)],
    ],
    "200 characters",
  ],
  [
    [
      ["do", "assign"],
      ["due", "2020-01-01"],
    ],
    "The day is past",
  ],
  [
    [
      ["do", "comment"],
      ["comment", " "],
    ],
    "Write the comment first",
  ],
  [[["do", "fly"]], "does not say what to do"],
] as [[string, string][], string][])("a form that is wrong changes nothing and says why: %j", async (fields, message) => {
  const admin = await filled({ cook: poorer });
  const browser = await signedIn();
  const [gap = ""] = gapsIn(await browser.page(pairPage("cook")));
  const refused = await sent(browser, "cook", [...fields, ["gap", gap]]);
  expect([refused.status, (await refused.text()).includes(message)]).toEqual([422, true]);
  expect(await jsonOf(asked("GET", "/careers/acceptances", admin))).toEqual([]);
});

test("without a chosen gap nothing is done", async () => {
  await filled({ cook: poorer });
  const browser = await signedIn();
  const refused = await sent(browser, "cook", [
    ["do", "accept"],
    ["reason", "x"],
  ]);
  expect([refused.status, (await refused.text()).includes("Choose at least one gap.")]).toEqual([422, true]);
});

test("a gap is assigned with a day, said of, and found under mine, late and nobody", async () => {
  await filled({ cook: poorer });
  const browser = await signedIn();
  const [first = "", second = ""] = gapsIn(await browser.page(pairPage("cook")));
  const due = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await sent(browser, "cook", [
    ["do", "assign"],
    ["assignee", "marie"],
    ["due", due],
    ["gap", first],
  ]);
  await sent(browser, "cook", [
    ["do", "comment"],
    ["comment", "Is it <b>baked</b>?"],
    ["gap", first],
    ["gap", second],
  ]);
  const page = await browser.page(pairPage("cook"));
  expect(page).toContain("assigned to marie");
  expect(page.match(/Is it &lt;b&gt;baked/gu)).toHaveLength(2);
  const rows = async (query: string) => [...(await browser.page(`${PROJECT}/work${query}`)).matchAll(/#gap-(\d)"/gu)].map(([, n]) => n);
  expect(await rows("")).toEqual(["1", "2"]);
  expect(await rows("?who=mine")).toEqual(["1"]);
  expect(await rows("?who=nobody&side=fr")).toEqual(["2"]);
  expect(await rows("?due=week")).toEqual(["1"]);
  expect(await rows("?due=late")).toEqual([]);
  expect(await rows("?side=en")).toEqual([]);
  const french = await browser.page("/fr/projets/careers/travail");
  expect(french).toContain("À écrire en français");
  expect(french).toContain("2 écarts, 16 mots à traduire");
});

test("people say that both sides agree; what changed since is compared with those texts", async () => {
  const admin = await filled({ lead: level });
  const browser = await signedIn();
  const html = await browser.page(pairPage("lead"));
  const revision = /name="revision" value="(\d+)"/u.exec(html)?.[1] ?? "";
  expect(
    (
      await sent(browser, "lead", [
        ["do", "agree"],
        ["revision", "9"],
      ])
    ).status,
  ).toBe(409);
  await sent(browser, "lead", [
    ["do", "agree"],
    ["revision", revision],
  ]);
  expect(await browser.page(pairPage("lead"))).toContain("Neither text has changed since.");
  await pushed(admin, "lead", lacking);
  const page = await browser.page(pairPage("lead"));
  expect(page).toContain("Since then only the French text has changed.");
  expect(await browser.page(`${pairPage("lead")}?since=agreement`)).toContain("Since both sides agreed");
  const state = await browser.ask(`${pairPage("lead")}/state`);
  expect(await state.json()).toMatchObject({ schemaVersion: 1, key: "lead" });
  expect((await browser.ask(`${pairPage("lead")}?since=ever`)).status).toBe(400);
});

test("accepted ones stay in a list, are reopened there, and written into the file by a patch", async () => {
  await filled({ cook: poorer });
  const browser = await signedIn();
  const [gap = ""] = gapsIn(await browser.page(pairPage("cook")));
  await sent(browser, "cook", [
    ["do", "accept"],
    ["reason", "Settled -- ashore."],
    ["gap", gap],
  ]);
  const list = await browser.page(`${PROJECT}/accepted`);
  expect(list).toContain("Settled -- ashore.");
  const patch = await browser.ask(`${PROJECT}/accepted/patch?pair=cook&id=1`);
  expect([patch.status, patch.headers.get("Content-Disposition")]).toEqual([200, 'attachment; filename="parite.patch"']);
  expect(await patch.text()).toContain("+  <!-- parite-disable-next-line missing-item: Settled – ashore. -->");
  expect((await browser.ask(`${PROJECT}/accepted/patch?pair=cook&id=9`)).status).toBe(404);
  const reopened = await browser.send(`${PROJECT}/accepted`, { pair: "cook", reopen: "1" });
  expect(await browser.page(reopened.headers.get("Location") ?? "")).toContain("The gap is open again.");
  expect(await browser.page(`${PROJECT}/accepted`)).toContain("reopened");
  expect((await browser.send(`${PROJECT}/accepted`, { pair: "cook", reopen: "1" }, { from: pairPage("cook") })).status).toBe(409);
});

test("a project that keeps no texts shows findings by rule and line, and asks for the texts", async () => {
  await filled({ cook: poorer }, { texts: "none" });
  const browser = await signedIn();
  const html = await browser.page(pairPage("cook"));
  expect(html).toContain("This project keeps no texts");
  expect(html).not.toContain("Bake bread");
  const gaps = gapsIn(html);
  expect(gaps).toHaveLength(2);
  const done = await sent(browser, "cook", [
    ["do", "accept"],
    ["reason", "Ashore."],
    ["gap", gaps[0] ?? ""],
  ]);
  expect(await browser.page(done.headers.get("Location") ?? "")).toContain("1 gap is accepted.");
  const refused = await browser.ask(`${PROJECT}/accepted/patch?pair=cook&id=1`);
  expect([refused.status, (await refused.text()).includes("keeps no texts")]).toEqual([409, true]);
  expect(await browser.page("/fr/projets/careers/travail")).toContain("À écrire en français");
});

describe("what is claimed is claimed of what was read", () => {
  test("an empty project says that nothing was read", async () => {
    await filled({});
    const browser = await signedIn();
    expect(await browser.page(PROJECT)).toContain("Nothing was read yet.");
    expect(await browser.page(`${PROJECT}/work`)).toContain("Nothing was read yet, so nothing is known");
  });

  test("a project in parity says of how many pairs; one of another engine and one that was never judged are named", async () => {
    await filled({ lead: level });
    const browser = await signedIn();
    expect(await browser.page(PROJECT)).toContain("No gap is open in the one pair that was read;");
    expect(await browser.page(`${PROJECT}/work`)).toContain("No gap is open in the one pair that was read and compared.");
    await env.DB.prepare("UPDATE pairs SET judge = '0.0.1 abc'").run();
    await d1Store(env.DB).addFailure(1, { id: "x", job: { key: "lost" }, reason: "?", failedAt: "2026-01-01T00:00:00.000Z" });
    for (const path of [PROJECT, `${PROJECT}/work`, pairPage("lead")])
      expect(await browser.page(path)).toContain("1 pair was judged by another version of Parité.");
    expect(await browser.page(PROJECT)).toContain("never judged, so that nothing is known of them: lost.");
    expect(await browser.page(`${PROJECT}/work?side=fr`)).toContain("No open gap is like that.");
  });
});

describe("addresses", () => {
  test.each(["a/b", "été 🍞", "a/../b", "x".repeat(1_000), "?#%", "__proto__", "<script>alert(1)</script>"])(
    "a key is a key, whatever its letters: %s",
    async (key) => {
      await filled({ [key]: poorer });
      const browser = await signedIn();
      const html = await browser.page(PROJECT);
      const link = /<th scope="row"><a href="([^"]+)"/u.exec(html)?.[1] ?? "";
      const answer = await browser.ask(link.replaceAll("&amp;", "&"));
      expect(answer.status).toBe(200);
      const [gap = ""] = gapsIn(await answer.text());
      const done = await sent(browser, key, [
        ["do", "accept"],
        ["reason", "x"],
        ["gap", gap],
      ]);
      expect(await browser.page(done.headers.get("Location") ?? "")).toContain("1 gap is accepted.");
      expect(html).not.toContain("<script>alert");
    },
  );

  test.each(["none", "..", "x".repeat(1_001), "%E0%A4"])("a pair that is not there has a page that says so: %s", async (key) => {
    await filled({ lead: level });
    const browser = await signedIn();
    expect((await browser.ask(`${PROJECT}/pairs/${key === "%E0%A4" ? key : encodeURIComponent(key)}`)).status).toBe(404);
  });

  test.each([
    "?sort=size",
    "?verdict=good",
    "?side=fr",
    "?since=yesterday",
    "?since=2026-02-30",
    "?since=2999-01-01",
    "?after=abc",
    "?after=",
  ])("a filter or a day that the page does not know: %s", async (query) => {
    await filled({ lead: level });
    const browser = await signedIn();
    expect((await browser.ask(PROJECT + query)).status).toBe(query === "?after=" ? 200 : 400);
  });

  test("a cursor leads on in its own list alone", async () => {
    const admin = await created();
    const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify({ key: `pair-${String(i).padStart(2, "0")}`, ...lacking })).join(
      "\n",
    );
    await (await asked("POST", "/careers/pairs", admin, `${lines}\n`, { type: "application/x-ndjson" })).text();
    const browser = await signedIn();
    const first = await browser.page(`${PROJECT}?verdict=fail`);
    const after = /after=([\w-]+)/u.exec(first)?.[1] ?? "";
    const second = await browser.page(`${PROJECT}?verdict=fail&after=${after}`);
    expect([first.includes("pair-50</a>"), second.includes("pair-50</a>"), second.includes("51 to 60 of 60")]).toEqual([false, true, true]);
    for (const other of [`${PROJECT}?after=${after}`, `${PROJECT}/work?after=${after}`, `${PROJECT}/accepted?after=${after}`]) {
      const refused = await browser.ask(other);
      expect([refused.status, (await refused.text()).includes("belongs to other filters")]).toEqual([400, true]);
    }
    expect(
      await browser.page(`/fr/projets/careers/travail?after=${/after=([\w-]+)/u.exec(await browser.page(`${PROJECT}/work`))?.[1]}`),
    ).toContain("De 51 à 60 sur 60");
  });
});

test("the language switch keeps the place", async () => {
  await filled({ "a/b": poorer });
  const browser = await signedIn();
  expect(await browser.page(`${PROJECT}?sort=score&order=down`)).toContain(
    'href="/fr/projets/careers?sort=score&amp;order=down" hreflang="fr-CA"',
  );
  expect(await browser.page(pairPage("a/b"))).toContain('href="/fr/projets/careers/paires/a%2Fb" hreflang="fr-CA"');
  expect(await browser.page("/fr/projets/careers/acceptations")).toContain('href="/en/projects/careers/accepted" hreflang="en-CA"');
});

test("the table as a file: a mark of UTF-8, a row a pair, no formula", async () => {
  await filled({ cook: poorer, "=1+1": level });
  const browser = await signedIn();
  const answer = await browser.ask("/fr/projets/careers/paires.csv?sort=open&order=down");
  expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; filename="careers-\d{4}-\d\d-\d\d\.csv"$/u);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
  const rows = text.split("\r\n");
  expect(rows[0]).toMatch(/^\uFEFFPaire,Verdict,Note,Écarts ouverts,/u);
  expect(rows[1]).toMatch(/^cook,parité non atteinte,/u);
  expect(rows[2]).toMatch(/^'=1\+1,/u);
  expect(rows).toHaveLength(4);
});

test("who may only read sees no form, and may send none", async () => {
  await filled({ cook: poorer });
  await env.DB.prepare("UPDATE projects SET is_public = 1").run();
  const stranger = visitor();
  const html = await stranger.page(pairPage("cook"));
  expect(html).toContain("missing-item");
  expect([gapsIn(html), html.includes("gap-actions"), html.includes("We agree now")]).toEqual([[], false, false]);
  expect((await stranger.send(pairPage("cook"), { do: "agree", revision: "1" })).status).toBe(403);
});

test("ten pairs of twenty versions: each page asks little, reads little and weighs little", { timeout: 240_000 }, async () => {
  const admin = await created();
  const lines: string[] = [];
  for (let version = 0; version < 20; version++)
    for (let pair = 0; pair < 10; pair++) {
      const lacks = [0, 1, 2, 3, 4, 5].filter((i) => ((version + pair) >> (i % 3)) % 3 === i % 3);
      const { en, fr } = posting({ lacks, line: version, name: `Cook ${pair}` });
      const at = new Date(Date.UTC(2026, 0, 1 + version, pair)).toISOString();
      lines.push(JSON.stringify({ key: `cook-${pair}`, en: { text: en }, fr: { text: fr }, at }));
    }
  await (await asked("POST", "/careers/pairs", admin, `${lines.join("\n")}\n`, { type: "application/x-ndjson" })).text();
  const { db, counts } = counted(env.DB);
  const browser = await signedIn({ DB: db });
  for (const path of [PROJECT, pairPage("cook-3"), `${PROJECT}/work`, `${PROJECT}/accepted`, `${PROJECT}/pairs.csv`]) {
    const before = { ...counts };
    const answer = await browser.ask(path);
    const { length } = new TextEncoder().encode(await answer.text());
    expect(answer.status, path).toBe(200);
    const cost = { queries: counts.queries - before.queries, read: counts.read - before.read, written: counts.written - before.written };
    expect(cost.queries, path).toBeLessThanOrEqual(4);
    expect(cost.read, path).toBeLessThanOrEqual(700);
    expect(cost.written, path).toBe(0);
    expect(length, path).toBeLessThanOrEqual(100_000);
  }
});

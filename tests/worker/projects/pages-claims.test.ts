import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { d1Store } from "#store/d1-store";
import { counted } from "../../store/counted.ts";
import { posting } from "../../store/texts.ts";
import { visitor } from "../people/visitor.ts";
import { asked, created, lacking, level, useProjects } from "./asked.ts";
import { filled, gapsIn, PROJECT, pairPage, poorer, sent, signedIn } from "./pages-asked.ts";

useProjects();

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
  // Of seven blocks two are lacking.
  const seven = {
    en: { ...poorer.en, text: poorer.en.text.replace(/^The ship.*$/mu, "") },
    fr: { ...poorer.fr, text: poorer.fr.text.replace(/^Le navire.*$/mu, "") },
  };
  await filled({ cook: seven, "=1+1": level });
  const browser = await signedIn();
  const answer = await browser.ask("/fr/projets/careers/paires.csv?sort=open&order=down");
  expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; filename="careers-\d{4}-\d\d-\d\d\.csv"$/u);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
  const rows = text.split("\r\n");
  expect(rows[0]).toMatch(/^\uFEFFPaire;Verdict;Note;Écarts ouverts;/u);
  expect(rows[1]).toMatch(/^cook;parité non atteinte;71,4;/u);
  expect(rows[2]).toMatch(/^'=1\+1;/u);
  expect(rows).toHaveLength(4);
  const english = await (await browser.ask("/en/projects/careers/pairs.csv?q=cook")).text();
  expect(english.split("\r\n")[1]).toMatch(/^cook,not in parity,71\.4,/u);
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

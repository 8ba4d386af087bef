import { expect, test } from "vitest";
import { asked, jsonOf, useProjects } from "./asked.ts";
import { filled, gapsIn, PROJECT, pairPage, poorer, pushed, sent, signedIn } from "./pages-asked.ts";

useProjects();

const accept = (...gaps: readonly string[]): readonly (readonly [string, string])[] => [
  ["do", "accept"],
  ["reason", "Settled ashore."],
  ...gaps.map((gap) => ["gap", gap] as const),
];

/** Its English with comments that silence both gaps. */
const COMMENT = "<!-- parite-disable-next-line missing-item: Done ashore. -->";
const commented = {
  ...poorer,
  en: {
    ...poorer.en,
    text: poorer.en.text.replace("- Keep the cold", `  ${COMMENT}\n- Keep the cold`).replace("- Bake", `  ${COMMENT}\n- Bake`),
  },
};

const figuresOf = async (admin: string, key = "cook") => {
  const { pair, report, gaps } = await jsonOf(asked("GET", `/careers/pairs/${key}`, admin));
  const project = await jsonOf(asked("GET", "/careers", admin));
  const list = await jsonOf(asked("GET", "/careers/pairs", admin));
  const { verdict, score, counts } = pair;
  expect({ verdict, score, counts }).toEqual({ verdict: report.verdict, score: report.score, counts: report.counts });
  expect(list.find((each: { key: string }) => each.key === key)).toMatchObject({ verdict, score, counts });
  expect(project).toMatchObject({ score, counts });
  expect(project.trend.at(-1)).toMatchObject({ score, errors: counts.error, failing: verdict === "fail" ? 1 : 0 });
  return { verdict, score, counts, accepted: gaps.filter((gap: { standing: unknown }) => gap.standing !== null).length };
};

test("a comment in the text or an acceptance on a page: the same verdict, score and counts everywhere", async () => {
  const admin = await filled({ cook: poorer });
  expect(await figuresOf(admin)).toMatchObject({ verdict: "fail", counts: { error: 2 } });
  const browser = await signedIn();
  await sent(browser, "cook", accept(...gapsIn(await browser.page(pairPage("cook")))));
  const onPage = await figuresOf(admin);
  expect(onPage).toEqual({ verdict: "pass", score: 100, counts: { error: 0, warning: 0, info: 0 }, accepted: 2 });
  const shown = async () => [await browser.page(PROJECT), await browser.page(pairPage("cook"))] as const;
  const [overview, page] = await shown();
  expect(overview).toContain("No gap is open in the one pair that was read");
  expect(overview).toContain("100 of 100, mean of all pairs");
  expect(page).toMatch(/class="standing is-pass"/u);
  expect(page).toContain('<span class="section-score">Score 100</span>');
  await sent(browser, "cook", [["undo", "1 2"]]);
  expect(await figuresOf(admin)).toMatchObject({ verdict: "fail", counts: { error: 2 }, accepted: 2 });
  await pushed(admin, "cook", commented);
  expect(await figuresOf(admin)).toEqual(onPage);
});

test("a gap that a comment silences is accepted and not closed: overview, list, pair and history agree", async () => {
  const admin = await filled({ cook: poorer });
  const browser = await signedIn();
  const [gap = ""] = gapsIn(await browser.page(pairPage("cook")));
  await sent(browser, "cook", accept(gap));
  await pushed(admin, "cook", commented);
  const overview = await browser.page(PROJECT);
  expect(overview).toContain(">2 gaps</a>");
  expect(overview).toContain("no gap was closed yet");
  const list = await browser.page(`${PROJECT}/accepted`);
  expect(list).toContain("also accepted by a comment in the text");
  expect(list.match(/#gap-\d/gu)).toHaveLength(2);
  expect(list).toContain("Done ashore.");
  expect(list).not.toContain("Ended");
  const page = await browser.page(pairPage("cook"));
  expect(page).toContain("2 accepted");
  expect(page).toContain("Accepted by a comment in the text");
  expect(await jsonOf(asked("GET", "/careers/gaps", admin))).toEqual([]);
  // Without the comments both are what they were, with their age.
  await pushed(admin, "cook", poorer);
  const gaps = await jsonOf(asked("GET", "/careers/gaps", admin));
  expect(gaps.map(({ thread }: { thread: number }) => thread)).toEqual([2]);
  expect(gaps[0].since).toBe(gaps[0].first);
});

test("an acceptance whose gap is closed is of nothing, and says so", async () => {
  const admin = await filled({ cook: poorer });
  const browser = await signedIn();
  await sent(browser, "cook", accept(...gapsIn(await browser.page(pairPage("cook")))));
  await pushed(admin, "cook", { ...poorer, fr: { ...poorer.fr, text: poorer.en.text } });
  await pushed(admin, "cook", { en: poorer.en, fr: { ...poorer.fr, text: (await import("../../store/texts.ts")).posting().fr } });
  const list = await browser.page(`${PROJECT}/accepted`);
  expect(list).toContain("Nothing is accepted now.");
  expect(list).toContain("its gap is closed");
  await pushed(admin, "cook", poorer);
  expect(await browser.page(`${PROJECT}/accepted`)).not.toContain("its gap is closed");
});

test("the list of gaps has those of the list of work, and leads; what is accepted is in neither", async () => {
  const admin = await filled({ cook: poorer });
  const browser = await signedIn();
  const [gap = ""] = gapsIn(await browser.page(pairPage("cook")));
  await sent(browser, "cook", accept(gap));
  const listed = [...(await browser.page(`${PROJECT}/work`)).matchAll(/#gap-(\d)"/gu)].map(([, n]) => Number(n));
  expect(listed).toEqual([2]);
  expect((await jsonOf(asked("GET", "/careers/gaps", admin))).map(({ thread }: { thread: number }) => thread)).toEqual(listed);
});

test("the history of a gap that came back says what opened, closed and opened it again", async () => {
  const { posting } = await import("../../store/texts.ts");
  const admin = await filled({ cook: poorer });
  await pushed(admin, "cook", { en: poorer.en, fr: { ...poorer.fr, text: posting({ lacks: [1] }).fr } });
  await pushed(admin, "cook", poorer);
  const browser = await signedIn();
  const page = await browser.page(pairPage("cook"));
  const rows = [...page.slice(page.indexOf('id="history"')).matchAll(/<tr>(.*?)<\/tr>/gsu)].slice(1).map(([, row = ""]) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gsu)].slice(2).map(([, cell = ""]) =>
      cell
        .replaceAll(/<[^>]+>/gu, "")
        .replaceAll(/\s+/gu, " ")
        .trim(),
    ),
  );
  expect(rows).toEqual([
    ["again: gap 2", "–"],
    ["–", "gap 2"],
    ["gap 1, gap 2", "–"],
  ]);
});

test("what was accepted until a day counts again on the next, on every page and in the trend", async () => {
  const admin = await filled({ cook: poorer });
  const browser = await signedIn();
  const today = new Date().toISOString().slice(0, 10);
  const gaps = gapsIn(await browser.page(pairPage("cook")));
  await sent(browser, "cook", [...accept(...gaps), ["until", today]]);
  expect(await figuresOf(admin)).toMatchObject({ verdict: "pass" });
  const { env } = await import("cloudflare:workers");
  // As if the day had passed.
  await env.DB.prepare("UPDATE acceptances SET until = '2020-01-01'").run();
  await env.DB.prepare("UPDATE pairs SET tally = json_set(tally, '$.until', '2020-01-01')").run();
  expect(await browser.page(PROJECT)).toContain(">2 gaps</a>");
  expect(await figuresOf(admin)).toMatchObject({ verdict: "fail", counts: { error: 2 } });
});

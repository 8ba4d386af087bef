import { expect, test } from "vitest";
import { posting } from "../../store/texts.ts";
import { asked, jsonOf, lacking, level, useProjects } from "./asked.ts";
import { filled, gapsIn, PROJECT, pairPage, poorer, pushed, sent, signedIn } from "./pages-asked.ts";

useProjects();

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

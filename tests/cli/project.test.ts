import { describe, expect, test } from "vitest";
import type { ReportSet } from "#finding";
import { acceptedOf } from "./accepted.ts";
import { service, TOKEN, useService } from "./project-server.ts";
import { CLEAN, EN, FR, FR_SHORT, parite, tree, useFolder } from "./run-cli.ts";

useFolder();
useService();

const check = (args: readonly string[] = [], { token = TOKEN, day = "2026-03-01", slug = "careers" } = {}) =>
  parite(["check", ...args, "--project", `${service.address}/en/projects/${slug}`], {
    env: { PARITE_TOKEN: token, SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1_000) },
  });
const checked = async (options: { day?: string } = {}, args: readonly string[] = []) => {
  const { code, out } = await check(["--format", "json", ...args], options);
  const { reports } = JSON.parse(out) as ReportSet;
  return { code, report: reports[0] as ReportSet["reports"][number] };
};
const SHORT = { "short/en.md": EN, "short/fr.md": FR_SHORT };

describe("check --project", () => {
  test("what is accepted counts for nothing, and is shown with who, why and until when", async () => {
    tree(SHORT);
    expect((await check()).code).toBe(1);
    service.accepted = await acceptedOf("short", EN, FR_SHORT, { until: "2026-03-31" });
    const { code, report } = await checked();
    expect([code, report.verdict, report.findings]).toEqual([0, "pass", []]);
    expect(report.silenced?.find(({ rule }) => rule === "missing-item")).toMatchObject({
      silence: { source: "acceptance", reason: "The decks are heated.", by: "Ana Roy", until: "2026-03-31" },
    });
    expect((await check()).out).toContain("Accepted by Ana Roy until 2026-03-31: The decks are heated.");
    expect(service.requests.every(({ token }) => token === `Bearer ${TOKEN}`)).toBe(true);
  });

  test("it is back on the day after its last, and says so", async () => {
    tree(SHORT);
    service.accepted = await acceptedOf("short", EN, FR_SHORT, { until: "2026-03-31" });
    expect((await checked({ day: "2026-03-31" })).code).toBe(0);
    const { code, report } = await checked({ day: "2026-04-01" });
    expect([code, report.silenced]).toEqual([1, undefined]);
    expect(report.findings[0]?.wasAccepted).toMatchObject({ by: "Ana Roy", why: "date", ended: "2026-03-31" });
    expect((await check([], { day: "2026-04-01" })).out.replaceAll(/\s+/gu, " ")).toContain("Was accepted by Ana Roy until 2026-03-31");
  });

  test.each([
    ["elsewhere", EN.replace("at 7:30 am and", "at 7:30 am, and"), FR_SHORT, 0],
    ["of the English block", EN.replace("clear of snow", "clear of snow and ice"), FR_SHORT, 1],
  ])("after an edit %s", async (_, en, fr, code) => {
    service.accepted = await acceptedOf("short", EN, FR_SHORT);
    tree({ "short/en.md": en, "short/fr.md": fr });
    expect((await checked()).code).toBe(code);
  });

  test("after an edit of the French block, and in words that the project has not seen", async () => {
    const [en, fr] = [EN.replace("7:30", "8:30"), FR];
    service.accepted = await acceptedOf("time", en, fr);
    tree({ "time/en.md": en, "time/fr.md": fr });
    expect((await checked()).code).toBe(0);
    tree({ "time/fr.md": fr.replace("vers leur place", "vers leur siège") });
    const { code, report } = await checked();
    expect(code).toBe(1);
    expect(report.findings[0]?.wasAccepted).toMatchObject({ by: "Ana Roy", why: "edit" });
    expect(report.findings[0]?.wasAccepted).not.toHaveProperty("ended");
  });

  test("of another pair, and one that was taken back, silence nothing", async () => {
    tree(SHORT);
    service.accepted = (await acceptedOf("short", EN, FR_SHORT)).map((each) => ({ ...each, pair: "long" }));
    expect((await checked()).code).toBe(1);
    service.accepted = await acceptedOf("short", EN, FR_SHORT, { reopened: "2026-02-01T00:00:00.000Z" });
    const { code, report } = await checked();
    expect([code, report.findings[0]?.wasAccepted?.why, report.findings[0]?.wasAccepted?.ended]).toEqual([
      1,
      "reopened",
      "2026-02-01T00:00:00.000Z",
    ]);
  });

  test("a baseline that is written holds nothing that is accepted, and needs no entry for it", async () => {
    tree(SHORT);
    service.accepted = await acceptedOf("short", EN, FR_SHORT);
    const { err } = await check(["--baseline", "known.json", "--update-baseline"]);
    expect(err).toContain("written with 0 findings");
  });

  test.each([
    ["a service that is down", "down", {}, "does not answer"],
    ["an answer that is cut off", "cut", {}, "does not answer as a project does"],
    ["a page in its place", "page", {}, "does not answer as a project does"],
    ["a wrong token", "whole", { token: "parite_wrong" }, "is unknown, or the token is not one of this project"],
    ["no token", "whole", { token: "" }, "There is no token for the project"],
    ["another project", "whole", { slug: "other" }, "is unknown, or the token is not one of this project"],
  ] as const)("%s: the report is made without, says so, and is no pass", async (_, as, options, sentence) => {
    tree({ ...CLEAN });
    service.acceptedAs = as;
    const { code, out } = await check(["--format", "json"], options);
    const { reports, refusals } = JSON.parse(out) as ReportSet;
    expect([code, reports.map(({ verdict }) => verdict), refusals.map(({ code: of }) => of)]).toEqual([
      2,
      ["pass"],
      ["acceptances-not-read"],
    ]);
    expect(refusals[0]?.message.en).toContain(sentence);
    expect(refusals[0]?.message.fr).toMatch(/^Ce qui a été accepté dans le projet n’a pas pu être lu/u);
    expect(out).not.toContain("parite_wrong");
    const printed = await check([], options);
    expect((printed.out + printed.err).replaceAll(/\s+/gu, " ")).toContain("could not be read");
  });

  test("an address that is none is said before anything is checked", async () => {
    tree(CLEAN);
    const { code, err } = await parite(["check", "--project", "http://parite.example/api/v1/projects/careers"]);
    expect([code, err.includes("http only on this machine")]).toEqual([2, true]);
  });
});

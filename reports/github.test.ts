import { expect, test } from "vitest";
import type { Change, Report } from "#finding";
import { faulty, hostile, reportCases, several } from "./formats.case.ts";
import github from "./github.ts";

reportCases(github);

test("the annotation stands where the text goes in, and names the other place", () => {
  const lines = github.render(faulty, { lang: "en" }).split("\n");
  expect(lines).toContain(
    "::error file=content/fr/chef-equipe.md,line=31,endLine=31,col=1,endColumn=1,title=missing-item::A list item is missing in French: “Plan the work of the team”. Translate it. (other language: content/en/team-lead.md:12:1)",
  );
  expect(lines).toContain(
    "::notice file=content/fr/chef-equipe.md,line=33,endLine=33,col=3,endColumn=15,title=typography::A no-break space belongs before the colon. (other language: content/en/team-lead.md:14:3)",
  );
});

/** A path that would end its property, add another and begin a command. */
const PATH = "a::b,line=1,title=x%0A::error::.md";

test("text of a document stays text", () => {
  const named: Report = { ...faulty, pair: { ...faulty.pair, fr: { ...faulty.pair.fr, path: PATH } } };
  const [annotation = ""] = github.render(named, { lang: "en" }).split("\n");
  expect(annotation).toMatch(/^::\w+ file=a%3A%3Ab%2Cline=1%2Ctitle=x%250A%3A%3Aerror%3A%3A\.md,line=\d+,/u);
  const [old, added] = ["a", "::error::b"];
  const diff = [
    { kind: "removed", text: old },
    { kind: "added", text: added },
  ];
  const change = { side: "en", effect: "opens", old, new: added, facing: "c", diff } as unknown as Change;
  const drifted = { ...faulty, findings: [{ ...faulty.findings[0], data: { change: 0 } }], changes: [change] } as unknown as Report;
  expect(github.render(drifted, { lang: "en" }).trimEnd().split("\n")).toEqual([expect.stringMatching(/%0A.*::error::b%0A/u)]);
  const lines = github.render(hostile, { lang: "en" }).trimEnd().split("\n");
  expect(lines).toHaveLength(hostile.findings.length);
  for (const line of lines) {
    expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::/u);
    const [, properties = ""] = line.split("::");
    expect(
      properties
        .replace(/^\w+ /u, "")
        .split(",")
        .every((property) => /^(?:file|line|endLine|col|endColumn|title)=[^:,]*$/u.test(property)),
    ).toBe(true);
  }
  expect(lines.join()).toContain("y%250A");
});

test("faults of the repository and refusals are annotations too", () => {
  const text = github.render(several, { lang: "fr" });
  expect(text).toContain("::warning file=content/en/alone.md,title=unpaired::Aucun fichier français");
  expect(text).toContain("::error file=content/en/old.md,title=not-utf8::Le fichier n’est pas en UTF-8.");
});

import { expect, test } from "vitest";
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

test("text of a document stays text", () => {
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

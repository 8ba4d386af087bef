import { expect, test } from "vitest";
import { faulty, hostile, nothing, reportCases, several } from "./formats.case.ts";
import gitlab from "./gitlab.ts";

reportCases(gitlab);

const issuesOf = (input: Parameters<typeof gitlab.render>[0]) => JSON.parse(gitlab.render(input, { lang: "en" }));

test("an issue is what GitLab reads, at the place where a reader should go", () => {
  expect(issuesOf(faulty)[1]).toEqual({
    description: "A list item is missing in French: “Plan the work of the team”. Translate it.",
    check_name: "missing-item",
    fingerprint: "00d1f0e2a3b4c5d6",
    severity: "critical",
    location: { path: "content/fr/chef-equipe.md", lines: { begin: 31, end: 31 } },
  });
});

test.each(Object.entries({ faulty, hostile, several, nothing }))(
  "%s: every issue has the fields and a fingerprint of its own",
  (_, input) => {
    const issues = issuesOf(input);
    for (const each of issues) {
      expect(Object.keys(each)).toEqual(["description", "check_name", "fingerprint", "severity", "location"]);
      expect(each.severity).toMatch(/^(?:info|minor|major|critical|blocker)$/u);
      expect(each.location.path).not.toMatch(/^\.\//u);
      expect(each.location.lines.begin).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  },
);

test("the same pair twice: two issues still, and the path as the repository has it", () => {
  const twice = { ...several, reports: [faulty, { ...faulty, pair: { ...faulty.pair, fr: { path: "./b\\c.md", sha256: "" } } }] };
  const issues = issuesOf(twice).filter(({ check_name: rule }: { check_name: string }) => rule === "missing-item");
  expect(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(["00d1f0e2a3b4c5d6", "00d1f0e2a3b4c5d6-1"]);
  expect(issues[1].location.path).toBe("b/c.md");
});

test("an issue links to the page of its rule where the address is known; a refusal to none", () => {
  const issues = JSON.parse(gitlab.render(several, { lang: "en", docs: "https://host.example/docs/rules" }));
  const bodies = new Map(issues.map((each: { check_name: string; content?: { body: string } }) => [each.check_name, each.content?.body]));
  expect(bodies.get("missing-item")).toBe("[missing-item](https://host.example/docs/rules/missing-item.md)");
  expect(bodies.get("duplicate-key")).toBe("[duplicate-key](https://host.example/docs/rules/duplicate-key.md)");
  expect(bodies.get("not-utf8")).toBeUndefined();
});

import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import type { Finding, Report } from "#finding";
import { asReportSet } from "#format";
import { faulty, HOSTILE, hostile, nothing, reportCases, several } from "./formats.case.ts";
import markdown from "./markdown.ts";

reportCases(markdown);

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodes(text: string): readonly Node[] {
  const all: Node[] = [];
  const visit = (node: Node) => {
    all.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(text) as Node);
  return all;
}

test("text of a document is only ever text", () => {
  for (const input of [hostile, { ...several, reports: [hostile, faulty] }]) {
    for (const lang of ["en", "fr"] as const) {
      const all = nodes(markdown.render(input, { lang }));
      const types = new Set(all.map(({ type }) => type));
      for (const type of ["html", "link", "image", "delete", "code", "thematicBreak", "footnoteReference", "definition", "linkReference"]) {
        expect(types, type).not.toContain(type);
      }
      const prose = all.flatMap(({ type, value = "" }) => (type === "text" ? [value] : [])).join("\n");
      expect(prose).toContain("</script><img src=x onerror=alert(1)>");
      // Whatever mentions a person, refers to an issue or is made a link after rendering.
      expect(prose).not.toMatch(/[@#][\w-]|GH-\d|:\/\/|\bwww\./u);
    }
  }
});

test("a dollar sign starts no formula", () => {
  expect(markdown.render(hostile, { lang: "en" })).not.toMatch(/^[^`]*\$/mu);
});

test("sections, severities, both places, the insertion point, and the fix once", () => {
  const text = markdown.render({ ...faulty, findings: [...faulty.findings, ...faulty.findings] }, { lang: "fr" });
  expect(text).toContain("“What you will do” / «\u00A0Vos tâches\u00A0»");
  expect(text).toContain(
    "- • `typography`\u00A0: 2 occurrences à corriger dans le fichier français\u00A0: `parite fix --rule typography content/fr/chef-equipe.md`",
  );
  expect(text).toContain("`content/en/team-lead.md` ligne 12 · à insérer dans `content/fr/chef-equipe.md` à la ligne 31");
  expect(text.match(/Traduisez la puce, ou retirez-la/gu)).toHaveLength(1);
});

test("errors, then warnings; leads are counted, and shown where asked for", () => {
  const [, missing] = faulty.findings as readonly [Finding, Finding];
  const of = (severity: Finding["severity"], rule: string): Finding => ({ ...missing, severity, rule });
  const ranked: Report = {
    ...faulty,
    findings: [of("info", "meaning"), of("warning", "number"), of("error", "link"), of("info", "stale")],
  };
  const rules = (text: string) => [...text.matchAll(/^- \S \*\*\w+\*\* `(\S+)`/gmu)].map(([, rule]) => rule);
  const counted = markdown.render(ranked, { lang: "en" });
  expect(rules(counted)).toEqual(["link", "number"]);
  expect(counted).toMatch(/^- • 2 leads\b.*: `--info`$/mu);
  expect(rules(markdown.render(ranked, { lang: "en", info: true }))).toEqual(["link", "number", "meaning", "stale"]);
});

test("stays under the limit, and says how much it left out", () => {
  const [, missing] = faulty.findings;
  const many: Report = { ...faulty, findings: Array.from({ length: 900 }, () => missing ?? fail()) };
  const text = markdown.render(many, { lang: "en" });
  expect(text.length).toBeLessThan(60_000);
  const shown = text.match(/\*\*error\*\*/gu)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(text).toContain(`${900 - shown} more findings are not shown`);
});

test("one huge text does not fill it, a thousand pairs do not either", () => {
  const huge = { ...hostile, findings: hostile.findings.map((finding) => ({ ...finding, message: { en: HOSTILE.repeat(500), fr: "x" } })) };
  const text = markdown.render(asReportSet(huge), { lang: "en" });
  expect(text.length).toBeLessThan(60_000);
  expect(text).toContain("missing-item");
  const crowd = { ...several, reports: Array.from({ length: 1_000 }, () => faulty) };
  expect(markdown.render(crowd, { lang: "fr" }).length).toBeLessThan(60_000);
});

function fail(): never {
  throw new Error("expected a second finding in the sample");
}

test("where no pair was checked there is no score", () => {
  expect(markdown.render({ ...nothing, refusals: several.refusals }, { lang: "en" })).not.toContain("score");
});

test("what to do leads to the page of the rule where the address is known", () => {
  const comment = markdown.render(faulty, { lang: "fr", docs: "https://host.example/{lang}/rules/{rule}" });
  expect(comment).toContain("- [`missing-item`](<https://host.example/fr/rules/missing-item>)\u00A0: Traduisez la puce");
  expect(markdown.render(faulty, { lang: "fr" })).not.toContain("](");
});

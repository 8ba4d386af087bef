import { describe, expect, test } from "vitest";
import { markedDraft, openedSpan, withoutMark } from "#edit/draft-mark";
import { insertion } from "#edit/gap";
import { applied } from "#fix/replacements";
import type { Sides } from "#posting";
import { gapOf, reportOn } from "./checked-pair.case.ts";

/** Puts the marked draft of a pair’s first gap into it. */
function drafted(texts: Sides<string>) {
  const report = reportOn(texts);
  const finding = report.findings.find(({ insertAt }) => insertAt);
  if (!finding) throw new Error(`no gap: ${report.findings.map(({ rule }) => rule)}`);
  const side = finding.lacking ?? "fr";
  const gap = gapOf(report, texts, finding);
  const after = { ...texts, [side]: applied(texts[side], insertion(gap, markedDraft(gap, false))) };
  return { text: after[side], found: reportOn(after).findings.map(({ rule, severity }) => [rule, severity]) };
}

/** Words that look alike in both languages, so that the mark alone tells. */
const LIST = {
  en: "# Deck officer\n\nYou will:\n\n- steer the ferry;\n- GPS;\n- train the crew.\n",
  fr: "# Officier de pont\n\nVous devrez\u00A0:\n\n- gouverner le traversier;\n- former l’équipage.\n",
};

describe("a draft in a gap is found until its mark is gone", () => {
  test("an item", () => {
    const { text, found } = drafted(LIST);
    expect(text).toContain("\n- GPS; <!-- parite-draft -->\n");
    expect(found).toEqual([["untranslated", "error"]]);
    expect(reportOn({ en: LIST.en, fr: text.replace(" <!-- parite-draft -->", "") }).findings).toEqual([]);
  });

  test("a key of the front matter, CRLF", () => {
    const head = (keys: string) => `---\r\ntitle: Ferry 12\r\n${keys}---\r\n\r\n`;
    const { text, found } = drafted({
      en: `${head("summary: GPS\r\n")}Apply today.\r\n`,
      fr: `${head("")}Postulez aujourd’hui.\r\n`,
    });
    expect(text).toContain("\r\n# parite-draft\r\nsummary: GPS\r\n---");
    expect(found).toEqual([["untranslated", "error"]]);
  });
});

describe("where the mark stands", () => {
  const at = (kind: "table" | "code" | "heading" | "field", source: string, own = "", mdx = false) => {
    const other = { text: source, blocks: [{ kind, from: 0, to: source.length }] };
    return markedDraft({ own: { text: own, blocks: [] }, at: own.length, other, block: { kind, from: 0, to: source.length } }, mdx);
  };

  test.each([
    ["table", "| a | b |", "", "| a | b <!-- parite-draft --> |"],
    ["table", "a | b", "", "a | b <!-- parite-draft -->"],
    ["heading", "## Log", "", "## Log <!-- parite-draft -->"],
    ["code", "```\nls\n```", "", "```\nls\n```"],
    ["field", "a: b", "---\n---\n", "# parite-draft\na: b"],
    ["field", '"a": "b"', "{\n}\n", '"a": "b"'],
  ] as const)("%s: %s", (kind, source, own, marked) => {
    expect(at(kind, source, own)).toBe(marked);
    expect(withoutMark(marked)).toBe(source);
  });

  test("in MDX", () => {
    expect(at("heading", "## Log", "", true)).toBe("## Log {/* parite-draft */}");
    expect(withoutMark("## Log {/* parite-draft */}")).toBe("## Log");
  });
});

test("a key is opened with the line that marks it, and nothing else is", () => {
  const text = "---\r\n# parite-draft\r\nsummary: GPS\r\nlead: x\r\n---\r\n";
  const from = text.indexOf("summary");
  expect(openedSpan(text, { from, to: from + 12 })).toEqual({ from: 5, to: from + 12 });
  const lead = text.indexOf("lead");
  expect(openedSpan(text, { from: lead, to: lead + 7 })).toEqual({ from: lead, to: lead + 7 });
  expect(openedSpan("# parite-draft\n# more\n\nx", { from: 23, to: 24 })).toEqual({ from: 23, to: 24 });
});

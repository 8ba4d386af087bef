import { describe, expect, test } from "vitest";
import { analyse } from "#analysis";
import { commentsAround, type Silence, silenceBefore } from "#edit/silence";
import { engineWith } from "#engine";
import { applied } from "#fix/replacements";
import { otherLang, type Sides } from "#posting";
import { blockedText, reportOn } from "./checked-pair.case.ts";

/** Says of the first finding of a pair that it is meant to be, on the side that has the text. */
function silenced(texts: Sides<string>, reason = "federal only") {
  const report = reportOn(texts);
  const finding = report.findings.find(({ lacking }) => lacking);
  if (!finding?.lacking) throw new Error(`no gap: ${report.findings.map(({ rule }) => rule)}`);
  const side = otherLang(finding.lacking);
  const own = blockedText(report, texts, side);
  const block = own.blocks.find(({ from }) => from === finding[side]?.start.offset);
  if (!block) throw new Error("expected a block");
  const silence = silenceBefore(own, block, { rule: finding.rule, reason, mdx: false });
  if (!silence.ok) return { why: silence.why };
  const after = { ...texts, [side]: applied(texts[side], silence.edits) };
  return { text: after[side], rules: reportOn(after).findings.map(({ rule }) => rule), isAlike: isAlike(texts, after) };
}

/** Whether the blocks are the same, so that the comment broke nothing. */
function isAlike(before: Sides<string>, after: Sides<string>): boolean {
  const form = ({ en, fr }: Sides<string>) => {
    const outcome = analyse({ en: { text: en }, fr: { text: fr } }, engineWith());
    if (!outcome.ok) throw new Error("expected a pair that can be read");
    const { pair } = outcome.analysis;
    return JSON.stringify(
      [pair.en, pair.fr].map(({ blocks }) => blocks.map(({ kind, text, list, depth, ordered }) => [kind, text, list, depth, ordered])),
    );
  };
  return form(before) === form(after);
}

const EN = "# Deck officer\n\nYou will:\n\n- steer the ferry;\n- keep the log;\n- train the crew.\n\nApply today.\n";
const FR =
  "# Officier de pont\n\nVous devrez\u00A0:\n\n- gouverner le traversier;\n- tenir le journal de bord;\n- former l’équipage.\n\nPostulez aujourd’hui.\n";
const without = (text: string, line: string) => text.replace(`${line}\n`, "");

describe("what is meant to be is silent, and the text stays built as it was", () => {
  test.each([
    ["the first item", "- gouverner le traversier;", "\n<!-- parite-disable-next-line missing-item: federal only -->\n- steer"],
    ["an item between others", "- tenir le journal de bord;", "\n  <!-- parite-disable-next-line missing-item: federal only -->\n- keep"],
    ["the last item", "- former l’équipage.", "\n  <!-- parite-disable-next-line missing-item: federal only -->\n- train"],
    ["a paragraph", "Postulez aujourd’hui.", "\n\n<!-- parite-disable-next-line missing-paragraph: federal only -->\nApply today.\n"],
  ])("%s", (_, line, expected) => {
    const { text, rules, isAlike: same } = silenced({ en: EN, fr: without(FR, line) });
    expect(text).toContain(expected);
    expect([rules, same]).toEqual([[], true]);
  });

  test("a numbered item of a list with empty lines between", () => {
    const loose = (text: string) => text.replace(/^- (?!steer|gouverner)/gmu, "\n- ").replaceAll(/^- /gmu, "1. ");
    const { text, rules, isAlike: same } = silenced({ en: loose(EN), fr: without(loose(FR), "1. former l’équipage.") });
    expect(text).toContain("\n\n   <!-- parite-disable-next-line missing-item");
    expect([rules, same]).toEqual([[], true]);
  });

  test("a key of the front matter, CRLF", () => {
    const head = (keys: string) => `---\r\ntitle: Ferry 12\r\n${keys}---\r\n\r\n`;
    const texts = { en: `${head("summary: We run ferries.\r\n")}Apply today.\r\n`, fr: `${head("")}Postulez aujourd’hui.\r\n` };
    const { text, rules } = silenced(texts);
    expect(text).toContain("\r\n# parite-disable-next-line front-matter: federal only\r\nsummary:");
    expect(rules).toEqual([]);
  });
});

describe("one row of a table is silent, and the others are not", () => {
  const markdown = (rows: readonly string[]) => `${[rows[0], "| --- | --- |", ...rows.slice(1)].join("\n")}\n`;
  const html = (rows: readonly string[]) => {
    const cells = (row: string) => row.replace(/^\| | \|$/gu, "").replace(" | ", "</td><td>");
    return `<table>\n${rows.map((row) => `  <tr><td>${cells(row)}</td></tr>\n`).join("")}</table>\n`;
  };
  const EN_ROWS = ["| Ferry | Crew |", "| Aurora | 12 people |", "| Borealis | 14 people |", "| Gaspé | 16 people |"];
  const FR_ROWS = ["| Traversier | Équipage |", "| Aurora | 12 personnes |", "| Borealis | 14 personnes |", "| Gaspé | 16 personnes |"];
  const en = (table: string) => `# Ferries\n\nOur ferries are these.\n\n${table}\nApply today.\n`;
  const fr = (table: string) => `# Traversiers\n\nVoici nos traversiers.\n\n${table}\nPostulez aujourd’hui.\n`;
  const COMMENT = "<!-- parite-disable-next-line missing-block: federal only -->";

  test.each([
    ["the first", 1, `| Ferry | Crew ${COMMENT} |\n| --- | --- |\n| Aurora`],
    ["one in the midst", 2, `| Aurora | 12 people ${COMMENT} |\n| Borealis`],
    ["the last", 3, `| Borealis | 14 people ${COMMENT} |\n| Gaspé`],
  ])("%s, by a comment in the row before", (_, row, expected) => {
    const { text, rules, isAlike: same } = silenced({ en: en(markdown(EN_ROWS)), fr: fr(markdown(FR_ROWS.toSpliced(row, 1))) });
    expect(text).toContain(expected);
    expect([rules, same]).toEqual([[], true]);
  });

  test.each([
    ["in Markdown", markdown],
    ["in HTML", html],
  ])("where two are missing, the other stays: %s", (_, table) => {
    expect(silenced({ en: en(table(EN_ROWS)), fr: fr(table(FR_ROWS.toSpliced(2, 2))) }).rules).toEqual(["missing-block"]);
  });

  test("in HTML, on a line before its own", () => {
    const { text, rules, isAlike: same } = silenced({ en: en(html(EN_ROWS)), fr: fr(html(FR_ROWS.toSpliced(2, 1))) });
    expect(text).toContain(`</tr>\n  ${COMMENT}\n  <tr><td>Borealis`);
    expect([rules, same]).toEqual([[], true]);
  });

  const silencedRow = (text: string, rows: readonly string[], of: number, mdx = false, reason = "meant") => {
    const blocks = rows.map((each) => ({ kind: "table" as const, from: text.indexOf(each), to: text.indexOf(each) + each.length }));
    const block = blocks[of];
    if (!block) throw new Error("no such block");
    const silence = silenceBefore({ text, blocks }, block, { rule: "number", reason, mdx });
    return silence.ok ? applied(text, silence.edits) : silence.why;
  };

  test("in MDX, and with a reason that holds a bar", () => {
    expect(silencedRow("| a |\n|---|\n| b |\n", ["| a |", "| b |"], 1, true, "x | y")).toBe(
      "| a {/* parite-disable-next-line number: x \\| y */} |\n|---|\n| b |\n",
    );
  });

  test("after a row without a closing bar, or one that ends with a bar of its text", () => {
    expect(silencedRow("a | b\n--- | ---\nc | d\n", ["a | b", "c | d"], 1)).toContain(
      "a | b <!-- parite-disable-next-line number: meant -->\n",
    );
    expect(silencedRow("a | b \\|\n--- | ---\nc | d\n", ["a | b \\|", "c | d"], 1)).toContain("a | b \\| <!-- parite-disable");
  });

  test("the first row of a table that follows another has its comment before it, within a quotation too", () => {
    const text = "> | a |\n> |---|\n>\n> | c |\n> |---|\n";
    expect(silencedRow(text, ["| a |", "| c |"], 1)).toBe(
      text.replace("> | c", "> <!-- parite-disable-next-line number: meant -->\n> | c"),
    );
  });

  test("rows of HTML on one line take none", () => {
    expect(silencedRow("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>\n", ["<tr><td>a</td></tr>", "<tr><td>b</td></tr>"], 1)).toBe(
      "table",
    );
  });
});

describe("an item of a list in HTML", () => {
  const list = (text: string) => text.replace(/^- (.*)$/gmu, "  <li>$1</li>").replace(/(?:^ {2}<li>.*\n)+/gmu, "<ul>\n$&</ul>\n");

  test.each([
    [
      "the first",
      "  <li>gouverner le traversier;</li>",
      "<ul>\n  <!-- parite-disable-next-line missing-item: federal only -->\n  <li>steer",
    ],
    [
      "one in the midst",
      "  <li>tenir le journal de bord;</li>",
      "\n  <!-- parite-disable-next-line missing-item: federal only -->\n  <li>keep",
    ],
    ["the last", "  <li>former l’équipage.</li>", "\n  <!-- parite-disable-next-line missing-item: federal only -->\n  <li>train"],
  ])("%s", (_, line, expected) => {
    const { text, rules, isAlike: same } = silenced({ en: list(EN), fr: without(list(FR), line) });
    expect(text).toContain(expected);
    expect([rules, same]).toEqual([[], true]);
  });
});

test("what is advised where no comment can be written silences what stands between", () => {
  const texts = {
    en: "# Deck officer\n\nYou will:\n\n<ul><li>steer the ferry;</li><li>keep the log;</li><li>train the crew.</li></ul>\n\nApply today.\n",
    fr: "# Officier de pont\n\nVous devrez\u00A0:\n\n<ul><li>gouverner le traversier;</li><li>former l’équipage.</li></ul>\n\nPostulez aujourd’hui.\n",
  };
  expect(silenced(texts)).toEqual({ why: "line" });
  const [above, below] = commentsAround({ rule: "missing-item", reason: "federal", mdx: false });
  const en = texts.en.replace("<ul>", `${above}\n<ul>`).replace("</ul>", `</ul>\n${below}`);
  expect(reportOn({ ...texts, en }).findings).toEqual([]);
  expect(commentsAround({ rule: "missing-item", reason: "federal", mdx: true })).toEqual([
    "{/* parite-disable missing-item: federal */}",
    "{/* parite-enable missing-item */}",
  ]);
});

describe("refused, with why", () => {
  const at = (
    text: string,
    kinds: readonly (readonly ["table" | "item" | "paragraph" | "field", string])[],
    of: number,
    reason = "meant",
  ): Silence => {
    const blocks = kinds.map(([kind, words]) => ({ kind, from: text.indexOf(words), to: text.indexOf(words) + words.length }));
    const block = blocks[of];
    if (!block) throw new Error("no such block");
    return silenceBefore({ text, blocks }, block, { rule: "missing-block", reason, mdx: false });
  };

  test("a line of a paragraph, or words in the midst of a line", () => {
    const lines = [
      ["paragraph", "one"],
      ["paragraph", "two"],
    ] as const;
    expect(at("one\ntwo\n", lines, 1)).toEqual({ ok: false, why: "line" });
    expect(at("one\n\ntwo\n", lines, 1).ok).toBe(true);
    expect(at("by <b>one</b>\n", [["item", "one"]], 0)).toEqual({ ok: false, why: "line" });
  });

  test("front matter that knows no comments, or a key within another", () => {
    expect(at('{ "a": 1,\n"b": 2 }\n', [["field", '"b": 2']], 0)).toEqual({ ok: false, why: "front-matter" });
    expect(at("---\na:\n  b: 2\n---\n", [["field", "b: 2"]], 0)).toEqual({ ok: false, why: "front-matter" });
  });

  test("no reason", () => {
    expect(at("one\n", [["paragraph", "one"]], 0, " \n")).toEqual({ ok: false, why: "reason" });
  });
});

test("a reason that would end the comment does not", () => {
  const end = (reason: string, mdx: boolean) => {
    const silence = silenceBefore(
      { text: "one\n", blocks: [{ kind: "paragraph", from: 0, to: 3 }] },
      { kind: "paragraph", from: 0, to: 3 },
      { rule: "number", reason, mdx },
    );
    return silence.ok ? silence.edits[0]?.text : undefined;
  };
  expect(end("a --> b", false)).toBe("<!-- parite-disable-next-line number: a –> b -->\n");
  expect(end("a-", false)).toBe("<!-- parite-disable-next-line number: a– -->\n");
  expect(end("a */ b\nc", true)).toBe("{/* parite-disable-next-line number: a * / b c */}\n");
});

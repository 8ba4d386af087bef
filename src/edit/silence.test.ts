import { describe, expect, test } from "vitest";
import { analyse } from "#analysis";
import { type Silence, silenceBefore } from "#edit/silence";
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

describe("a row of a table is silent by comments around the whole table", () => {
  const table = (rows: readonly string[]) => `| Ferry | Crew |\n| --- | --- |\n${rows.map((row) => `${row}\n`).join("")}`;
  const en = (rows: string) => `# Ferries\n\nOur ferries are these.\n\n${rows}\nApply today.\n`;
  const fr = (rows: string) =>
    `# Traversiers\n\nVoici nos traversiers.\n\n${rows.replace("Ferry | Crew", "Traversier | Équipage")}\nPostulez aujourd’hui.\n`;
  const ROWS = ["| Aurora | 12 people |", "| Borealis | 14 people |", "| Gaspé | 16 people |"];
  const SUR = ["| Aurora | 12 personnes |", "| Borealis | 14 personnes |"];

  test("one that another language lacks", () => {
    const { text, rules, isAlike: same } = silenced({ en: en(table(ROWS)), fr: fr(table(SUR)) });
    expect(text).toContain(
      `\n\n<!-- parite-disable missing-block: federal only -->\n${table(ROWS)}<!-- parite-enable missing-block -->\n\nApply`,
    );
    expect([rules, same]).toEqual([[], true]);
  });

  test("CRLF, at the end of the text", () => {
    const crlf = (text: string) => text.replace(/\n\n(?:Apply|Postulez).*\n$/u, "").replaceAll("\n", "\r\n");
    const { text, rules } = silenced({ en: crlf(en(table(ROWS))), fr: crlf(fr(table(SUR))) });
    expect(text).toMatch(/16 people \|\r\n<!-- parite-enable missing-block -->$/u);
    expect(rules).toEqual([]);
  });

  const around = (text: string, words: readonly string[], of: number, mdx = false) => {
    const blocks = words.map((each) => ({ kind: "table" as const, from: text.indexOf(each), to: text.indexOf(each) + each.length }));
    const block = blocks[of];
    if (!block) throw new Error("no such block");
    const silence = silenceBefore({ text, blocks }, block, { rule: "number", reason: "meant", mdx });
    return silence.ok ? applied(text, silence.edits) : silence.why;
  };

  test("not the table before or after it, and in MDX with empty lines", () => {
    const text = "| a |\n|---|\n| b |\n\n| c |\n|---|\n| d |\n\n| e |\n|---|\n| f |\n";
    const words = ["| a |", "| b |", "| c |", "| d |", "| e |", "| f |"];
    expect(around(text, words, 3)).toBe(
      text.replace("| c |", "<!-- parite-disable number: meant -->\n| c |").replace("| d |\n", "| d |\n<!-- parite-enable number -->\n"),
    );
    expect(around(text, words, 3, true)).toContain(
      "\n{/* parite-disable number: meant */}\n\n| c |\n|---|\n| d |\n\n{/* parite-enable number */}\n\n| e |",
    );
  });

  test("within a quotation; and in HTML not at all", () => {
    expect(around("> | a |\n> |---|\n> | b |\n", ["| a |", "| b |"], 1)).toBe(
      "> <!-- parite-disable number: meant -->\n> | a |\n> |---|\n> | b |\n> <!-- parite-enable number -->\n",
    );
    expect(around("<table>\n<tr><td>a</td></tr>\n<tr><td>b</td></tr>\n</table>\n", ["<tr><td>a</td></tr>", "<tr><td>b</td></tr>"], 1)).toBe(
      "table",
    );
  });
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
    expect(at("<li>one</li>\n", [["item", "one"]], 0)).toEqual({ ok: false, why: "line" });
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

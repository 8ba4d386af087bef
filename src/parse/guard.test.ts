import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";

const SIZE = 40_000;
const of = (piece: string) => piece.repeat(Math.floor(SIZE / piece.length));
const outcome = (text: string) => {
  const parsed = parse({ text, path: "fr/page.md" }, "fr", defaultConfig);
  return parsed.ok ? "read" : parsed.refusal.code;
};

// The shapes on which remark-parse, or our own passes, would take seconds at this size or overflow the stack.
test.each([
  ["quotes", of("> a\n\n"), "too-many-lines too-many-quotes"],
  ["setext headings", of("a\n=\n\n"), "too-many-lines"],
  ["setext headings without blank lines", of("a\n=\n"), "too-many-lines"],
  ["half-open emphasis", of("*a_ "), "too-much-markup"],
  ["closing brackets", of("]"), "too-much-markup"],
  ["nested links", `${"[".repeat(8_000)}a${"](x)".repeat(8_000)}`, "too-much-markup"],
  ["nested emphasis", `${"**".repeat(10_000)}a${"**".repeat(10_000)}`, "too-much-markup"],
  ["open comments", of("a <!--"), "too-much-markup"],
  ["open instructions", of("a <?"), "too-much-markup"],
  ["lazy quotes", of("> a\nb\n"), "too-many-lines"],
  ["bullets on a line", `${of("- ")}a`, "too-nested"],
  ["numbers on a line", of("1. "), "too-nested"],
  ["quotes on a line", of(">"), "too-nested"],
  ["lists in quotes in lists", of("- > "), "too-nested"],
  ["lists in lists", Array.from({ length: 200 }, (_, depth) => `${" ".repeat(2 * depth)}- a\n`).join(""), "too-nested"],
  ["half-open emphasis with underscores", of("_a "), "too-much-markup"],
  ["open footnotes", of("[^a"), "too-much-markup"],
  ["few quotes, and many", "> a\n\n".repeat(700), "too-many-quotes"],
  ["few setext headings, and many", "a\n=\n\n".repeat(500), "too-many-underlines"],
  ["deep lists, line after line", "- - - - - - - a\n\n".repeat(300), "too-nested"],
  ["thousands of keys", `---\n${Array.from({ length: 4_000 }, (_, key) => `k${key}: v\n`).join("")}---\n`, "over-limit"],
  ["a wide table", `${"|a".repeat(6_000)}|\n${"|-".repeat(6_000)}|\n`, "too-many-cells"],
  ["a long row", `| a |\n| - |\n${"|b".repeat(20_000)}\n`, "too-many-cells"],
  ["more than the limit", "a ".repeat(200_000), "over-limit"],
  ["more than the limit in bytes", "é".repeat(140_000), "over-limit"],
])("refuses %s", (_, text, codes) => {
  expect(codes.split(" ")).toContain(outcome(text));
});

test.each([
  ["keys up to the limit of front matter", `---\n${Array.from({ length: 1_700 }, (_, key) => `k${key}: v\n`).join("")}---\n`],
  ["a YAML alias bomb", "---\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n---\n\nText\n"],
  ["YAML brackets", `---\na: ${"[".repeat(3_000)}\n---\n\nText\n`],
  ["YAML indents", `---\n${Array.from({ length: 150 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")}---\n`],
  ["line ends", of("\r")],
  ["pipes", of("|")],
  ["a table of two thousand rows", `| a | b |\n| - | - |\n${"| 1 | 2 |\n".repeat(2_000)}`],
  ["open shortcodes", "{{% ".repeat(3_000)],
  ["directives", "<!-- parite-disable a -->\n\n".repeat(1_000)],
  ["names with underscores, in code", `\`\`\`\n${of("first_count = second_count\n").slice(0, 36_000)}\n\`\`\`\n`],
  ["names with underscores, in a paragraph", of("first_count ")],
  ["addresses", of("a@b.c ")],
  ["blank space", of(" \t")],
  ["NUL", of("\0")],
  ["lone surrogates", "\uD800 \uDC00\n\n".repeat(100)],
  ["one character", "#"],
  ["nothing", ""],
  ["a rule of sixty hyphens with spaces", `Text\n\n${"- ".repeat(60)}\n`],
])("reads %s", (_, text) => {
  expect(outcome(text)).toBe("read");
});

test("a refusal names the file and what to do in both languages", () => {
  const parsed = parse({ text: of(">"), path: "fr/page.md" }, "fr", defaultConfig);
  expect(parsed).toEqual({
    ok: false,
    refusal: {
      code: "too-nested",
      side: "fr",
      path: "fr/page.md",
      message: {
        en: "fr/page.md has over 32 levels of lists or quotes. Flatten them and check again.",
        fr: "fr/page.md contient plus de 32 niveaux de listes ou de citations. Aplatissez-les, puis relancez la vérification.",
      },
    },
  });
});

test("a refusal says how many there are and how many may be, and no number that is none of the text", () => {
  const messageOf = (text: string) => {
    const parsed = parse({ text, path: "page.md" }, "en", defaultConfig);
    return parsed.ok ? undefined : parsed.refusal.message;
  };
  expect(messageOf("- a\n".repeat(5_001))).toEqual({
    en: "page.md has 5,001 lines, and at most 5,000 can be read safely. Split it and check again.",
    fr: "page.md contient 5\u00A0001 lignes, et le maximum sans risque est de 5\u00A0000. Divisez le fichier, puis relancez la vérification.",
  });
  expect(messageOf(of("]"))?.en).toBe(
    "page.md has too many markup characters in one paragraph to be read safely. Split it and check again.",
  );
});

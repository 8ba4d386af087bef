import fc from "fast-check";
import type { Node, Parent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type { Finding, Report } from "#finding";
import { clean, faulty, HOSTILE, hostile, several } from "../../../reports/formats.case.ts";
import { compareResults, type PairChange } from "../compare.ts";
import { type CommentInput, type CommentSettings, commentOf, markerLine } from "./comment.ts";
import { COMMENT_LANGS } from "./input.ts";

const settings: CommentSettings = {
  lang: "en",
  marker: "main",
  link: (path, lines, at) => `https://host.example/${at}/${encodeURI(path)}${lines ? `#L${lines.from}-L${lines.to}` : ""}`,
  more: "https://host.example/run",
};
const input = (touched: readonly PairChange[], rest: Partial<CommentInput> = {}): CommentInput => ({ touched, settings, ...rest });
const [, missing] = faulty.findings as readonly [Finding, Finding];

describe("no text of a posting does anything", () => {
  const touched = (words: string): readonly PairChange[] => {
    const finding = (i: number, more: Partial<Finding>) => ({
      ...missing,
      fingerprint: `${i}`.repeat(16),
      message: { en: words, fr: words },
      ...more,
    });
    const change = {
      side: "en",
      effect: "opens",
      block: "item",
      section: 0,
      before: missing.en,
      after: missing.en,
      other: null,
      old: words,
      new: words,
      facing: null,
    } as const;
    const result: Report = {
      ...hostile,
      pair: { key: words, en: { path: words, sha256: "" }, fr: { path: words, sha256: "" } },
      findings: [
        finding(1, {}),
        finding(2, { rule: "drift" }),
        finding(3, {
          suggestion: {
            side: "fr",
            range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
            text: words,
          },
        }),
      ],
      changes: [
        {
          ...change,
          diff: [
            { kind: "same", text: words },
            { kind: "removed", text: words },
            { kind: "added", text: words },
          ],
        },
      ],
    };
    return [compareResults(clean, result)];
  };
  const built = (words: string, lang: CommentSettings["lang"]) =>
    commentOf(
      input(touched(words), {
        texts: { [words]: { en: words, fr: words } },
        repository: several.unpaired.map((finding) => ({ ...finding, paths: [words], message: { en: words, fr: words } })),
        refusals: several.refusals.map((refusal) => ({ ...refusal, path: words, message: { en: words, fr: words } })),
        settings: {
          ...settings,
          lang,
          marker: words.slice(0, 40),
          link: (path) => (path.length % 2 ? null : `https://host.example/x/${path}`),
        },
      }),
    );

  test.each(COMMENT_LANGS)("hostile text, %s", (lang) => expectHarmless(built(HOSTILE, lang)));

  test("any text", { timeout: 90_000 }, () => {
    const sign = fc.constantFrom(
      ..."@#*_`~[]()<>!|\\/:.-+=&$^{}\n\r\t ",
      "octocat",
      "1",
      "GH-2",
      "owner/repo#3",
      "closes ",
      "https://evil.example",
      "www.evil.example",
      "a@evil.example",
      "<!--",
      "-->",
      "<img src=x>",
      "```",
      "~~~",
      "> ",
      "- [ ] ",
      "1. ",
      "# ",
      "&lt;",
      "<details>",
      ":+1:",
      "\u202E",
      "[x]: y",
      "é",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 25 }), fc.constantFrom(...COMMENT_LANGS), (signs, lang) =>
        expectHarmless(built(signs.join(""), lang)),
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

test("a marker cannot end its comment", () => {
  expect(markerLine("a --> <b> ---x @y #1")).toBe("<!-- parite abxy#1 -->".replace("abxy", "a-b-xy"));
});

const ALLOWED_HTML = /^<!-- parite [\w:/#.-]* -->$|^<\/?(?:del|ins)>$|^<details><summary>En français<\/summary>$|^<\/details>$/u;

/** Parses as GitHub does and looks at what the page would do with it. */
function expectHarmless(comment: string): void {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(comment);
  const fail = (what: string, value: unknown) => expect.fail(`${what}: ${JSON.stringify(value)} in\n${comment}`);
  const walk = (node: Node, parent: Node | undefined) => {
    const { value = "", url = "" } = node as Node & { value?: string; url?: string };
    if (node.type === "html" && !ALLOWED_HTML.test(value)) fail("HTML", value);
    if (node.type === "image" || node.type === "definition" || node.type.startsWith("footnote")) fail(node.type, url);
    if (node.type === "link" && !url.startsWith("https://host.example/")) fail("link", url);
    if (node.type === "heading" && parent?.type !== "root") fail("heading", node);
    if (node.type === "code" && (node as { lang?: string }).lang !== "suggestion") fail("code", value);
    if (["delete", "emphasis", "thematicBreak"].includes(node.type)) fail(node.type, node);
    if (node.type === "text" && ACTS.test(value)) fail("reference", value);
    for (const child of (node as Parent).children ?? []) walk(child, node);
  };
  walk(tree, undefined);
  const tables = tree.children.filter(({ type }) => type === "table");
  expect(tables).toHaveLength(1);
}

/** Mentions, references, addresses and emoji codes as GitHub looks for them in the text of a page. */
const ACTS = /@[a-z\d]|#\d|\bgh-\d|:\/\/|\bwww\.|(?:^|[^\p{L}\p{N}]):[\w+-]+:/iu;

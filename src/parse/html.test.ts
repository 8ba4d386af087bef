import { describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import type { Lang, Posting } from "#posting";

function read(text: string, lang: Lang = "en", path = "en/guide.md"): Posting {
  const parsed = parse({ text, path }, lang, defaultConfig);
  if (!parsed.ok) throw new Error(parsed.refusal.message.en);
  return parsed.posting;
}

const outline = ({ blocks }: Posting) =>
  blocks.map(({ kind, depth, text, links, emphasis }) =>
    [kind, depth, text, emphasis, links.map(({ kind: what, url, label }) => [what, url, label])].join("·"),
  );

describe("a page of HTML and one of Markdown have the same blocks", () => {
  test.each([
    ["headings and paragraphs", "<h1>A <em>b</em></h1><p>C\n  d.</p><h3 id='x'>E</h3>", "# A *b*\n\nC d.\n\n### E"],
    ["tags that were left out", "<p>A\n<p>B\n<ul><li>C<li>D</ul>", "A\n\nB\n\n- C\n- D"],
    ["lists in lists", "<ul>\n <li>A\n  <ol><li>B</li></ol></li>\n <li><p>C</p><p>D</p></li>\n</ul>", "- A\n  1. B\n- C\n\n  D"],
    [
      "a table",
      "<table>\n<thead><tr><th>A</th><th>B</th></tr></thead>\n<tbody><tr><td>1</td><td><b>2</b></td></tr></tbody>\n</table>",
      "| A | B |\n| - | - |\n| 1 | **2** |",
    ],
    [
      "links",
      '<p>See <a href="/a?b=1&amp;c">the <b>rules</b></a> &amp; <a href="mailto:a@b.example">a@b.example</a>.</p>',
      "See [the **rules**](/a?b=1&amp;c) &amp; [a@b.example](mailto:a@b.example).",
    ],
    ["images", '<img src="a.png" alt="A rose"><p><a href="/x"><img src="b.png" alt="B"></a></p>', "![A rose](a.png)\n\n[![B](b.png)](/x)"],
    ["bold lines", "<p><strong>About us</strong></p><p>We build.</p>", "**About us**\n\nWe build."],
    ["quotations and rules", "<blockquote><p>A</p></blockquote><hr/>", "> A\n\n***"],
    ["line breaks", "<p>One.<br>Two.</p>", "One.\\\nTwo."],
  ])("%s", (_, html, markdown) => {
    expect(outline(read(html))).toEqual(outline(read(markdown)));
    expect(outline(read(`<div class="x">\n\n${html}\n\n</div>`))).toEqual(outline(read(markdown)));
    expect(outline(read(html.replaceAll("\n", "\r\n")))).toEqual(outline(read(markdown)));
  });
});

test.each([
  ["wrappers are no blocks", '<section class="a">\n<div>\n\nText.\n\n</div>\n</section>', ["paragraph Text."]],
  ["empty lines and indents cut nothing", "<div>\n\n    <h3>A</h3>\n\n      <p>B</p>\n</div>", ["heading A", "paragraph B"]],
  ["Markdown between tags stays Markdown", "<div>\n\n## A\n\n- b\n\n</div>", ["heading A", "item b"]],
  [
    "Markdown in an item, a cell",
    "<ul><li>\n\nA *b*\n\n</li></ul>\n<table><tr><td>\n\nC **d**\n\n</td><td>e</td></tr></table>",
    ["item A b", "table C d | e"],
  ],
  [
    "what is not shown",
    "<script>\nlet a = '<p>x</p>';\n\n</script><style>p{}</style><template><p>y</p></template><svg><text>z</text></svg>\n<p>A</p>",
    ["paragraph A"],
  ],
  ["a script that an empty line cuts", "<div><script>\nlet a;\n\nlet b;\n</script></div>\n\nText.", ["paragraph Text."]],
  ["preformatted text is code", "<pre><code>a  b\nc</code></pre>", ["code <code>a  b\nc</code>"]],
  [
    "a video is compared as it stands",
    '<iframe src="v" title="The tour"></iframe>',
    ["paragraph The tour", 'html <iframe src="v" title="The tour"></iframe>'],
  ],
  [
    "titles and labels",
    '<p>The <abbr title="Aid fund">AF</abbr> pays.</p><section aria-label="Fees"><p>A</p></section>',
    ["paragraph The AF (Aid fund) pays.", "paragraph Fees", "paragraph A"],
  ],
  [
    "definitions, captions, summaries",
    "<dl><dt>A<dd>B</dl><details><summary>C</summary>D</details><figure><figcaption>E</figcaption></figure>",
    ["paragraph A", "paragraph B", "paragraph C", "paragraph D", "paragraph E"],
  ],
  ["text of a wrapper", "<div>A\n<p>B</p>C</div>", ["paragraph A", "paragraph B", "paragraph C"]],
  [
    "a table that only arranges",
    "<table><tr><td><h2>A</h2><p>B</p></td><td><ul><li>C</li></ul></td></tr></table>",
    ["heading A", "paragraph B", "item C"],
  ],
  [
    "components",
    '<x-card title="A">\n  <x-button href="/b">C</x-button>\n</x-card>\n\nD <x-tip>e</x-tip> f',
    ["paragraph A", "paragraph C", "paragraph D e f"],
  ],
  ["CDATA, declarations, instructions", "<!DOCTYPE html>\n<![CDATA[ a > b ]]>\n<?php x ?>\n<p>A</p>", ["paragraph A"]],
  ["a line break that closes", "</br>\nText.", ["paragraph Text."]],
  [
    "in an item and a quotation",
    "- <p>A</p>\n\n  <div>B\n  c</div>\n\n> <div>\n> <p>D</p>\n> </div>",
    ["item A", "paragraph B c", "quote D"],
  ],
  ["tags never closed", "<div><b>A\n\n<p lang=fr>B\n\n# C", ["paragraph A", "paragraph B", "heading C"]],
  ["a link around blocks", '<a href="/x"><h2>A</h2><p>B</p></a>', ["heading A", "paragraph B"]],
])("%s", (_, text, blocks) => {
  expect(read(text).blocks.map((block) => `${block.kind} ${block.text}`)).toEqual(blocks);
});

test("each word has its place", () => {
  const text = '<ul>\n  <li>Caf&eacute; <b>noir</b>\n   at\n  noon</li>\n</ul>\n<img alt="A &amp; b" src="x">';
  const [item, image] = read(text).blocks;
  expect(item?.text).toBe("Café noir at noon");
  expect(
    item?.pieces.map(({ at, length, source, sourceLength }) => [
      item.text.slice(at, at + length),
      text.slice(source, source + sourceLength),
    ]),
  ).toEqual([
    ["Caf", "Caf"],
    ["é", "&eacute;"],
    [" ", " "],
    ["noir", "noir"],
    [" ", "\n   "],
    ["at", "at"],
    [" ", "\n  "],
    ["noon", "noon"],
  ]);
  expect(text.slice(item?.position.start.offset, item?.position.end.offset)).toBe("<li>Caf&eacute; <b>noir</b>\n   at\n  noon</li>");
  expect(image?.pieces.map(({ source, sourceLength }) => text.slice(source, source + sourceLength))).toEqual(["A &amp; b"]);
});

test.each([
  ['<p lang="fr">Cette page existe.</p>', ["foreign"]],
  ['<p lang="fr-CA">Cette page existe.</p>', ["foreign"]],
  ['<p lang="en">This page.</p>', ["prose"]],
  ['<div lang="fr">\n\nCette *page* existe.\n\n</div>', ["foreign"]],
  ['<div lang="fr"><p lang="en">This page.</p></div>', ["prose"]],
  ['Read <span lang="fr">Le Devoir</span> daily.', ["prose", "foreign"]],
  ['<p translate="no">parite</p>', ["foreign"]],
  ["<div lang=fr>Never closed.", ["prose"]],
])("the language that is stated: %s", (text, roles) => {
  expect([...new Set(read(text).blocks.flatMap(({ pieces }) => pieces.map(({ role }) => role)))]).toEqual(roles);
});

test("names that links may lead to", () => {
  const { anchors, blocks } = read('## A {#a}\n\n<h2 id="b">B</h2>\n\n<a name="c"></a>\n\nText <span id="d">x</span>.\n\n# E\n{: #e}\n');
  expect([...anchors].map(([id, block]) => [id, blocks[block]?.text])).toEqual(
    expect.arrayContaining([
      ["a", "A"],
      ["b", "B"],
      ["c", "Text x."],
      ["d", "Text x."],
      ["e", "E"],
    ]),
  );
});

test("in MDX, Markdown needs no empty line between tags", () => {
  const text =
    "import A from 'a'\n\n<Card title=\"One\" on={() => 2 > 1} {...rest}>\n  Some **text** {value}.\n</Card>\n\n{/* parite-disable-next-line link: agreed */}\n[a](b)\n";
  const posting = read(text, "en", "en/a.mdx");
  expect(posting.blocks.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
    "paragraph One",
    "paragraph Some text {value}.",
    "paragraph a",
  ]);
  expect(posting.directives).toMatchObject([{ action: "disable-next-line", rules: ["link"], reason: "agreed", fromLine: 8, toLine: 8 }]);
});

test("in MDX a link or emphasis around lines is part of their text", () => {
  const posting = read('<Preview>\n  <a href="https://example.ca/b" class="c">\n    The boats\n  </a>\n</Preview>\n', "en", "en/a.mdx");
  expect(posting.blocks.map(({ kind, text, links }) => [kind, text, links.map(({ url, label }) => `${url} ${label.trim()}`)])).toEqual([
    ["paragraph", "The boats", ["https://example.ca/b The boats"]],
  ]);
});

test("in MDX an indent makes no code", () => {
  const text = '<Preview>\n  <p class="a">\n    This is a text.\n  </p>\n</Preview>\n';
  expect(read(text, "en", "en/a.mdx").blocks.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(["paragraph This is a text."]);
  expect(read("- a\n\n      four more\n", "en", "en/a.md").blocks.map(({ kind }) => kind)).toEqual(["item", "code"]);
  expect(read("A.\n\n    Far in.\n", "en", "en/a.mdx").blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
});

test("code under an indented container is one block, empty lines in it or not", () => {
  const text = '=== "Python"\n\n    ``` python\n    import a\n\n    b()\n    ```\n\n    More *text*.\n\nEnd.\n';
  const { blocks } = read(text);
  expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "code", "paragraph", "paragraph"]);
  expect(blocks.map(({ text: words }) => words).filter((_, i) => i !== 1)).toEqual(["Python", "More text.", "End."]);
});

test("a task is ticked or not", () => {
  const ticks = (text: string) => read(text).blocks.map(({ checked }) => checked);
  expect(ticks("- [ ] A\n- [x] B\n- C")).toEqual([false, true, undefined]);
  expect(ticks("<ul><li><input type=checkbox> A</li><li><input type=checkbox checked> B</li></ul>")).toEqual([false, true]);
});

test("containers: kind, end and the block that follows; their titles are text", () => {
  const text =
    '# T\n\n:::Caution Bring it\n\nA.\n\n:::\n\n!!! tip "A title"\n    B *c*.\n\n    - d\n\n> [!NOTE]\n> E.\n\n::::warning[F]\ng\n';
  const { containers, blocks } = read(text);
  expect(containers.map(({ name, closed, block }) => [name, closed, blocks[block]?.text])).toEqual([
    ["caution", true, "Bring it"],
    ["tip", true, "A title"],
    ["note", true, "E."],
    ["warning", false, "F"],
  ]);
  expect(blocks.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
    "heading T",
    "paragraph Bring it",
    "paragraph A.",
    "paragraph A title",
    "paragraph B c.",
    "item d",
    "quote E.",
    "paragraph F",
    "paragraph g",
  ]);
});

describe("a tag over several lines is one tag", () => {
  const spread =
    '<boat-card\n  card-title="Rules"\n  href="/en/rules"\n  description="What each skipper must know"\n>\n</boat-card>\n\nAhoy.';
  const words = (path: string, text = spread) => read(text, "en", path).blocks.map(({ text: of }) => of);
  test("whose end stands alone", () => {
    expect(words("en/a.md")).toEqual(["Rules", "What each skipper must know", "Ahoy."]);
    expect(words("en/a.mdx")).toEqual(["Rules", "What each skipper must know", "Ahoy."]);
    expect(words("en/a.md", spread.replaceAll("\n", "\r\n"))).toEqual(["Rules", "What each skipper must know", "Ahoy."]);
  });
  test("with expressions and lists of settings in it, and an empty line", () => {
    const text =
      '<BoatCard\n  title="Rules of the port"\n  sizes={[\n    { a: 1 > 0 },\n  ]}\n\n  onSail={() => go()}\n/>\n\n<boat-list legend="Your boats" all=\'[{\n  "id": "a"\n}]\'>\n</boat-list>';
    expect(words("en/a.md", text)).toEqual(["Rules of the port", "Your boats"]);
    expect(words("en/a.mdx", text)).toEqual(["Rules of the port", "Your boats"]);
  });
  test("at the place where it stands", () => {
    const { blocks } = read(spread);
    expect(blocks[1]?.position.start).toMatchObject({ line: 4, offset: spread.indexOf("What each") });
  });
  test("and what is none stays text", () => {
    expect(words("en/a.md", "<boat and\n\nno end")).toEqual(["<boat and", "no end"]);
    expect(words("en/a.md", '```\n<boat-card\n  title="A"\n>\n```')).toEqual(['<boat-card\n  title="A"\n>']);
  });
});

test("a comment of MDX that never ends hides its line and no more", () => {
  expect(read("{/* never closed\n\nAhoy.", "en", "en/a.mdx").blocks.map(({ text }) => text)).toEqual(["Ahoy."]);
});

test("a second byte order mark is none of the text", () => {
  const { blocks } = read("\uFEFF\uFEFF# Boats\n\nAhoy.");
  expect(blocks.map(({ kind, text, position }) => [kind, text, position.start.offset])).toEqual([
    ["heading", "Boats", 2],
    ["paragraph", "Ahoy.", 11],
  ]);
});

test("in MDX, a heading whose words have lines of their own is a heading", () => {
  const text = "<Box>\n  <h4 class='a'>\n    The harbour\n    and its boats\n  </h4>\n  <p>Sail.</p>\n</Box>\n\n<h4>The harbour</h4>\n";
  const kinds = read(text, "en", "en/guide.mdx").blocks.map(({ kind, depth, text: words }) => `${kind} ${depth} ${words}`);
  expect(kinds).toEqual(["heading 4 The harbour and its boats", "paragraph 0 Sail.", "heading 4 The harbour"]);
  const apart = read("<h4>\n\n*The* harbour\n\n</h4>\n\nSail.\n", "en", "en/guide.mdx").blocks.map(
    ({ kind, text: words }) => `${kind} ${words}`,
  );
  expect(apart).toEqual(["paragraph The harbour", "paragraph Sail."]);
});

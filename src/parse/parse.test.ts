import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import { placeOf } from "#parse/place";
import type { Block, Posting } from "#posting";

function read(text: string): Posting {
  const parsed = parse({ text, path: "en/guide.md" }, "en", defaultConfig);
  if (!parsed.ok) throw new Error(parsed.refusal.message.en);
  return parsed.posting;
}

const outline = (text: string) =>
  read(text).blocks.map(({ kind, text: words, depth, glued }) =>
    [kind, ...(depth ? [depth] : []), words, ...(glued ? ["glued"] : [])].join(" "),
  );
const sourceOf = ({ text }: Posting, { position: { start, end } }: Block) => text.slice(start.offset, end.offset);
const LONG = `${"We look after the public gardens of the town and of the villages around it, in every season. ".repeat(2)}Join us`;

test("front matter comes first, in a section of its own", () => {
  const posting = read("---\ntitle: Gardener\n---\n\nHello there.\n\n## Tasks\n\n- Water\n");
  expect(posting.fields).toEqual([{ key: "title", value: "Gardener", block: 0 }]);
  expect(posting.sections.map(({ heading, from, to }) => [heading, from, to])).toEqual([
    [undefined, 0, 1],
    [undefined, 1, 2],
    [2, 2, 4],
  ]);
  expect(posting.notes).toEqual([]);
});

test.each([
  ["plain", "title: Head gardener", "title: Head gardener", "Head gardener"],
  ["single quotes", "title: 'The town''s gardener'", "title: 'The town''s gardener'", "The town's gardener"],
  ["double quotes", 'title: "Caf\\u00e9 \\"Rose\\""', 'title: "Caf\\u00e9 \\"Rose\\""', 'Café "Rose"'],
  ["folded block", "title: >-\n  Head\n  gardener\nnext: 1", "title: >-\n  Head\n  gardener", "Head gardener"],
  ["literal block", "title: |\n  Head\n  gardener\n\nnext: 1", "title: |\n  Head\n  gardener", "Head gardener"],
  ["other values", "title: true # for now", "title: true", "true"],
  ["lists", "title: [lawn, hedge]", "title: [lawn, hedge]", "lawn, hedge"],
  ["nothing", "title:\nnext: 1", "title:", ""],
])("a field's position and words: %s", (_, yaml, source, words) => {
  for (const text of [`---\n${yaml}\n---\n`, `\uFEFF---\n${yaml}\n---\n`.replaceAll("\n", "\r\n")]) {
    const posting = read(text);
    const [block] = posting.blocks as [Block];
    expect(sourceOf(posting, block).replaceAll("\r\n", "\n")).toBe(source);
    expect(block.text).toBe(words);
  }
});

test("a word of a folded or escaped field has its own place", () => {
  const posting = read('---\na: >-\n  Head\n  gardener\nb: "Caf\\u00e9 Rose"\n---\n');
  const [a, b] = posting.blocks as [Block, Block];
  expect(placeOf(posting, a, 5, 13).start).toEqual({ line: 4, column: 3, offset: 19 });
  const rose = placeOf(posting, b, 5, 9);
  expect(posting.text.slice(rose.start.offset, rose.end.offset)).toBe("Rose");
});

test("nested keys are dotted", () => {
  expect(read("---\nauthor:\n  name: Ada\n---\nText\n").fields).toEqual([{ key: "author.name", value: "Ada", block: 0 }]);
});

test.each([
  ["title: a: b\nlayout: page", { kind: "syntax", cause: "colon", line: 2 }, ["title", "layout"]],
  ["title: Une équipe\u00A0: la vôtre", { kind: "syntax", cause: "colon", line: 2 }, ["title"]],
  ["layout: page\ntitle: 'L'agente'", { kind: "syntax", cause: "quote", line: 3 }, ["layout", "title"]],
  ["title: @home", { kind: "syntax", cause: "sign", line: 2 }, ["title"]],
  ["title: one\ntitle: two", { kind: "duplicate", line: 3 }, ["title"]],
  ["title: &x one\nother: *x", { kind: "alias", line: 3 }, ["title"]],
  ["just words", { kind: "no-keys", line: 2 }, []],
])("broken front matter is told with its line and likely cause, and the rest is read: %j", (yaml, { line, ...fault }, keys) => {
  const posting = read(`---\n${yaml}\n---\n\nHello.\n`);
  expect(posting.fields.map(({ key }) => key)).toEqual(keys);
  expect(posting.frontMatterFault).toMatchObject({ ...fault, at: { line } });
  expect(posting.notes).toEqual([]);
  expect(posting.blocks.at(-1)?.text).toBe("Hello.");
});

test("the value of a broken line is read as it was meant", () => {
  expect(read("---\ntitle: 'L'agente : un an'\n---\n").fields[0]?.value).toBe("L'agente : un an");
});

test("front matter that never ends is read as far as it looks like it", () => {
  const posting = read("---\ntitle: x\ntags:\n  - a\n\nText");
  expect(posting.frontMatterFault).toMatchObject({ kind: "unclosed", at: { line: 1 } });
  expect(posting.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["field x", "field a", "paragraph Text"]);
});

test("every kind of block", () => {
  expect(
    outline(
      '# Title\n\nText.\n\n- One\n  - Two\n\n  More on one.\n\n1. [x] First\n\n> Quoted.\n\n![A rose](r.png)\n\n| a | b |\n|---|---|\n| c | d |\n\n```js\nx()\n```\n\n<div class="x">\n\n{{< note id="a_b_c" >}}\n\n***\n\nNote[^1].\n\n[^1]: Below.\n\n<!-- no block -->\n',
    ),
  ).toEqual([
    "heading 1 Title",
    "paragraph Text.",
    "item 1 One",
    "item 2 Two",
    "paragraph More on one.",
    "item 1 First",
    "quote Quoted.",
    "image A rose",
    "table a | b",
    "table 1 c | d",
    "code x()",
    'html {{< note id="a_b_c" >}}',
    "rule ",
    "paragraph Note.",
    "paragraph Below.",
  ]);
});

test("an item reaches from its marker to the end of its own words", () => {
  const posting = read("\uFEFF- One *two*  \r\n  - [ ] Three\r\n");
  expect(posting.blocks.map((block) => sourceOf(posting, block))).toEqual(["- One *two*", "- [ ] Three"]);
  expect(posting.blocks[1]?.position.start).toEqual({ line: 2, column: 3, offset: 18 });
});

test.each([
  ["**About us**\n\nText", ["heading About us", "paragraph Text"]],
  ["__About us:__\n\nText", ["heading About us:", "paragraph Text"]],
  ["**About us**:\n\nText", ["heading About us:", "paragraph Text"]],
  [
    "**About us**\nWe plant trees in the parks of the town and look after them.",
    ["heading About us", "paragraph We plant trees in the parks of the town and look after them."],
  ],
  ["**About us**  \nWe plant.", ["heading About us", "paragraph We plant."]],
  ["**We would rather that you wrote to us than not.**", ["paragraph We would rather that you wrote to us than not."]],
  ["- **About us**", ["item 1 About us"]],
  ["**Salary:** good", ["paragraph Salary: good"]],
])("bold lines as headings: %j", (text, expected) => {
  expect(outline(text)).toEqual(expected);
});

test("a block that is bold or italic as a whole says so", () => {
  expect(
    read("*All of it.*\n\n**We would rather that you wrote to us than not.**\n\n*Part* of it.").blocks.map(({ emphasis }) => emphasis),
  ).toEqual(["emphasis", "strong", undefined]);
});

test.each([
  [
    "an item that lost its marker",
    `${LONG}.\n\n- Prune the hedges;\nwater the lawn;\n- Rake`,
    ["item 1 Prune the hedges;", "item 1 water the lawn; glued", "item 1 Rake"],
  ],
  ["a marker without its space", `${LONG}.\n\n- Prune\n-Water\n- Rake`, ["item 1 Prune", "item 1 Water glued", "item 1 Rake"]],
  ["a hard break", "Rose Street 1  \nSpringfield", ["paragraph Rose Street 1", "paragraph Springfield glued"]],
  ["a line that ends in the middle of a sentence", `${LONG} and the\nothers.`, [`paragraph ${LONG} and the others.`]],
  ["a sentence on its own line", `${LONG}.\nWrite to us.`, [`paragraph ${LONG}.`, "paragraph Write to us. glued"]],
])("line breaks in a file that does not wrap: %s", (_, text, expected) => {
  expect(outline(text).slice(-expected.length)).toEqual(expected);
});

test("wrapped text stays whole", () => {
  const wrapped =
    "We look after the public gardens of the town and of the villages around it, in\nevery season. We plant, prune and water, and we teach what we know to those who\nwant to learn it.";
  expect(outline(`${wrapped}\n\n- ${wrapped.replaceAll("\n", "\n  ")}`)).toEqual([
    `paragraph ${wrapped.replaceAll("\n", " ")}`,
    `item 1 ${wrapped.replaceAll("\n", " ")}`,
  ]);
});

test("a heading without its space is text", () => {
  expect(outline("##Tasks")).toEqual(["paragraph ##Tasks"]);
});

test("words have their place in the source, escapes, references, line ends and quotes included", () => {
  const posting = read("> Roses &amp; lilies \\* caf&eacute;,  \r\n> 🌹 *and*\r\n> more\r\n");
  for (const block of posting.blocks) {
    for (const [word] of block.text.matchAll(/\p{L}+|🌹/gu)) {
      const from = block.text.indexOf(word);
      const { start, end } = placeOf(posting, block, from, from + word.length);
      expect(posting.text.slice(start.offset, end.offset)).toBe(word === "café" ? "caf&eacute;" : word);
    }
  }
  expect(posting.blocks.map(({ text }) => text)).toEqual(["Roses & lilies * café,", "🌹 and more"]);
});

test("links, by address, reference, picture and bare", () => {
  const posting = read(
    "See [the **plan**](/plan), [ours][x], <https://a.example>, www.b.example, me@c.example and ![a map](m.png).\n\n[x]: /x\n",
  );
  const [block] = posting.blocks as [Block];
  expect(block.links.map(({ kind, url, label }) => [kind, url, label])).toEqual([
    ["link", "/plan", "the plan"],
    ["link", "/x", "ours"],
    ["link", "https://a.example", "https://a.example"],
    ["link", "http://www.b.example", "www.b.example"],
    ["link", "mailto:me@c.example", "me@c.example"],
    ["image", "m.png", "a map"],
  ]);
  for (const { label, from, to } of block.links) expect(block.text.slice(from, to)).toBe(label);
  const urls = block.pieces.filter(({ role }) => role === "url").map(({ at, length }) => block.text.slice(at, at + length));
  expect(urls).toEqual(["https://a.example", "www.b.example", "me@c.example"]);
  expect(posting.text.slice(block.links[0]?.position.start.offset, block.links[0]?.position.end.offset)).toBe("[the **plan**](/plan)");
});

test("addresses that the parser finds late have their place too", () => {
  const posting = read("Ask or/me@c.example today.");
  const [block] = posting.blocks as [Block];
  const at = block.text.indexOf("today");
  expect(placeOf(posting, block, at, at + 5).start.offset).toBe(posting.text.indexOf("today"));
});

test("code, shortcodes and words marked as another language do not count as prose", () => {
  const [block] = read('Use `npm`, {{< ref "a_b_c.md" >}} or <span lang="fr">le jardin</span> now.').blocks as [Block];
  expect(block.pieces.map(({ role, at, length }) => [role, block.text.slice(at, at + length)])).toEqual([
    ["prose", "Use "],
    ["code", "npm"],
    ["prose", ", "],
    ["code", '{{< ref "a_b_c.md" >}}'],
    ["prose", " or "],
    ["foreign", "le jardin"],
    ["prose", " now."],
  ]);
});

test("directives and the lines that they govern", () => {
  const posting = read(
    "---\n# parite-disable-next-line title: one name\ntitle: Rose\n---\n\n<!-- parite-disable-next-line number, date: as agreed: yes -->\n\nLine one  \nline two\n\n<!-- parite-disable order, link -->\n\nA <!-- parite-enable link -->\n\nB\n",
  );
  expect(posting.directives.map(({ action, rules, reason, fromLine, toLine }) => [action, rules.join(), reason, fromLine, toLine])).toEqual(
    [
      ["disable-next-line", "title", "one name", 3, 3],
      ["disable-next-line", "number,date", "as agreed: yes", 8, 8],
      ["disable", "order", "", 11, 16],
      ["disable", "link", "", 11, 13],
      ["enable", "link", "", 13, 13],
    ],
  );
});

test.each([
  ["", ["empty", "no-front-matter"]],
  ["\uFEFFText", ["no-front-matter", "bom"]],
  ["---\ntitle: x\n\nText", []],
  ["---\na: b\n---\n```\ncode", ["unclosed-fence"]],
  ["---\na: b\n---\n```\ncode\n```", []],
  ["---\na: b\n---\nText\n\n<!-- open", ["unclosed-comment"]],
  ["---\na: b\n---\r\nText\n", ["crlf-mixed"]],
])("notes on %j", (text, codes) => {
  const { notes } = read(text);
  expect(notes.map(({ code }) => code)).toEqual(codes);
  for (const { message } of notes) expect(message.fr).toContain("en/guide.md");
});

test.each([
  [
    "terms and definitions",
    "Deposit\n: The sum that you leave.\n\nFee\n: What you pay.",
    ["paragraph Deposit", "paragraph The sum that you leave.", "paragraph Fee", "paragraph What you pay."],
  ],
  ["over two lines", "Deposit\n:   The sum\n    that you leave.", ["paragraph Deposit", "paragraph The sum that you leave."]],
  [
    "two terms, two definitions",
    "Deposit\nBond\n: One.\n: Two.",
    ["paragraph Deposit", "paragraph Bond", "paragraph One.", "paragraph Two."],
  ],
  ["after an empty line", "Deposit\n\n: The sum.\n\n: Or a card.", ["paragraph Deposit", "paragraph The sum.", "paragraph Or a card."]],
  ["a term without its definition", "Deposit\n:\n\nFee", ["paragraph Deposit", "paragraph Fee"]],
  [
    "a sentence wrapped before its colon",
    "We sell all of these things at the gate of the park on Sundays\n: boats.",
    ["paragraph We sell all of these things at the gate of the park on Sundays : boats."],
  ],
])("a list of definitions: %s", (_, text, expected) => {
  expect(outline(text)).toEqual(expected);
});

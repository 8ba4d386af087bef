import { expect, test } from "vitest";
import { linkPairs } from "#facts/link-pairs";
import { contextOf } from "../dev/context-of.ts";

const S = "https://example.ca";
/** A line of links, each with a word of its own. */
const line = (...paths: readonly string[]) => paths.map((path, i) => `[word ${i}](${path.startsWith("/") ? S + path : path})`).join(" ");
const read = (en: string, fr: string) => {
  const { pairs, lone } = linkPairs(contextOf(en, fr));
  const short = (url: string) => url.replace(S, "");
  return {
    pairs: pairs.map(({ en: a, fr: b, relation }) => `${short(a.link.url)} ${relation.kind} ${short(b.link.url)}`),
    lone: lone.map(({ lang, link }) => `${lang} ${short(link.link.url)}`),
  };
};

test.each([
  ["the same page", line("/a"), line("/a"), ["/a same /a"], []],
  ["the likeliest face each other, whatever their order", line("/a", "/b"), line("/b", "/a"), ["/a same /a", "/b same /b"], []],
  [
    "what is left faces what stands at its place",
    line("/jobs", "/x/1", "/boats"),
    line("/emplois", "/bateaux", "/x/1"),
    ["/jobs twin /emplois", "/x/1 same /x/1", "/boats twin /bateaux"],
    [],
  ],
  ["one that French lacks", line("/a", "/b"), line("/a"), ["/a same /a"], ["fr"]],
  ["one that English lacks", line("/a"), line("/b", "/a"), ["/a same /a"], ["en"]],
  ["a repetition of one that is faced", line("/a", "/a"), line("/a"), ["/a same /a"], []],
  ["the other way round", line("/a"), line("/a", "/a"), ["/a same /a"], []],
  ["no links at all", "words", "mots", [], []],
] as const)("%s", (_, en, fr, pairs, lacking) => {
  const found = read(en, fr);
  expect(found.pairs).toEqual(pairs);
  expect(found.lone.map((one) => (one.startsWith("en") ? "fr" : "en"))).toEqual(lacking);
});

test("images and empty addresses are no links, and code holds none", () => {
  expect(read(`![x](${S}/a) [y]() \`[z](${S}/b)\``, "mots")).toEqual({ pairs: [], lone: [] });
});

test("a link within two blocks on the other side is not alone; three away, or in another section, it is", () => {
  const en = `${line("/a")}\n\nb\n\nc\n\nd`;
  expect(read(en, `mots\n\nb\n\n${line("/a")}\n\nd`).lone).toEqual([]);
  expect(read(`a\n\nb\n\n${line("/a")}`, `${line("/a")}\n\nb\n\nmots`).lone).toEqual([]);
  const far = [`${line("/a")}\n\n${line("/x")}\n\n${line("/y")}\n\nd`, `mots\n\n${line("/x")}\n\n${line("/y")}\n\n${line("/a")}`] as const;
  expect(read(...far).lone).toEqual(["en /a", "fr /a"]);
  const context = contextOf(en, `mots\n\nb\n\n${line("/a")}\n\nd`);
  const apart = { ...context, beads: context.beads.map((bead, i) => ({ ...bead, section: i })) };
  expect(linkPairs(apart).lone).toHaveLength(2);
});

test("a block without a counterpart has no lone links", () => {
  expect(read(`a\n\n${line("/a")}`, "a").lone).toEqual([]);
});

test("up to 24 links are compared with each other, more face each other in order", () => {
  const paths = (n: number) => Array.from({ length: n }, (_, i) => `/${String.fromCharCode(97 + i)}-page`);
  const turned = (n: number) => [...paths(n).slice(1), paths(n)[0] as string];
  const same = (n: number) => read(line(...paths(n)), line(...turned(n))).pairs.filter((pair) => pair.includes(" same ")).length;
  expect(same(24)).toBe(24);
  expect(same(25)).toBe(0);
  expect(read(line(...paths(25)), line(...paths(24))).lone).toEqual(["en /y-page"]);
  expect(read(line(...paths(24)), line(...paths(25))).lone).toEqual(["fr /y-page"]);
});

test("a translated address that faces two pages is doubted with the one seen less often", () => {
  const { pairs } = linkPairs(
    contextOf(
      [line("/en/jobs"), line("/en/jobs"), line("/en/jobs")].join("\n\n"),
      [line("/fr/emplois"), line("/fr/bateaux"), line("/fr/emplois")].join("\n\n"),
    ),
  );
  expect(pairs.map(({ relation }) => relation)).toEqual([
    { kind: "twin", confidence: 0.6 },
    { kind: "other", confidence: 0.75, because: "elsewhere" },
    { kind: "twin", confidence: 0.6 },
  ]);
});

test("the same page outweighs any number of translated ones, and a page of the other language says nothing", () => {
  const kinds = (en: readonly string[], fr: readonly string[]) =>
    linkPairs(contextOf(en.map((path) => line(path)).join("\n\n"), fr.map((path) => line(path)).join("\n\n"))).pairs.map(
      ({ relation }) => relation.because ?? relation.kind,
    );
  expect(kinds(["/jobs", "/jobs", "/jobs"], ["/jobs", "/emplois", "/emplois"])).toEqual(["same", "elsewhere", "elsewhere"]);
  // A French link that leads to the English page is a fault of its own.
  expect(kinds(["/en/jobs", "/en/jobs"], ["/en/jobs", "/fr/emplois"])).toEqual(["same", "twin"]);
  expect(kinds(["/en/jobs", "/en/boats"], ["/fr/emplois", "/fr/emplois"])).toEqual(["twin", "twin"]);
});

test("read once for an alignment", () => {
  const context = contextOf(line("/a"), line("/a"));
  expect(linkPairs(context)).toBe(linkPairs(context));
});

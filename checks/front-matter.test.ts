import { expect, test } from "vitest";
import { checkAligned, type Facing } from "../src/dev/check-aligned.ts";
import frontMatter from "./front-matter.ts";
import missingSentence from "./missing-sentence.ts";

const found = (en: string, fr: string, facing?: readonly Facing[]) =>
  checkAligned([frontMatter], `---\n${en}\n---\nSail.`, `---\n${fr}\n---\nNaviguez.`, facing).map(
    ({ severity, data, lacking }) => `${severity} ${data.key} ${lacking ?? "-"}`,
  );

test.each([
  ["archived: true", "archived: yes"],
  ["date: 2024-01-05", "date: '2024-01-05T00:00:00Z'"],
  ["date: 2024-01-05", "date: 2024-1-5"],
  ["leverId: a", "leverId: b"],
  ["team: Boats", "team: Bateaux"],
  ["draft: false\nteam: Boats", "team: Bateaux"],
  ["layout: harbour-en", "layout: harbour-fr"],
  ["layout: harbour_EN", "layout: harbour_FR"],
  ["layout: harbour.eng.njk", "layout: harbour.fra.njk"],
  ["layout: /en/harbour", "layout: /fr/harbour"],
])("%s and %s agree", (en, fr) => {
  expect(found(en, fr)).toEqual([]);
});

test.each([
  ["archived: true", "archived: false", "error archived -"],
  ["closingDate: 2024-01-05", "closingDate: 2024-01-06", "error closingDate -"],
  ["layout: job", "layout: page", "warning layout -"],
  ["layout: harbour-en", "layout: river-fr", "warning layout -"],
  ["layout: harbour-fr", "layout: harbour-en", "warning layout -"],
  ["remote: true", "remote: false", "warning remote -"],
  ["positions: 2", "positions: 3", "warning positions -"],
  ["opens: 2024-01-05", "opens: 2024-02-05", "error opens -"],
  ["tags: [a, b]", "tags: [a]", "info tags fr"],
])("%s and %s differ", (en, fr, expected) => {
  expect(found(en, fr)).toEqual([expected]);
});

test.each([
  ["of each file", "  filename: tides-en.ods\n  sizeNumber: 135", "  filename: tides-fr.ods\n  sizeNumber: 10.3", []],
  ["with its unit", "  href: /tides-en.ods\n  file_size: 135 KB", "  href: /tides-fr.ods\n  file_size: 10 KB", []],
  ["of one file", "  filename: tides.ods\n  sizeNumber: 135", "  filename: tides.ods\n  sizeNumber: 10.3", ["warning sheet.sizeNumber -"]],
  ["of no file", "  sizeNumber: 135", "  sizeNumber: 10.3", ["warning sheet.sizeNumber -"]],
  ["no size", "  filename: tides-en.ods\n  pages: 135", "  filename: tides-fr.ods\n  pages: 10", ["warning sheet.pages -"]],
])("a size %s", (_, en, fr, expected) => {
  expect(found(`sheet:\n${en}`, `sheet:\n${fr}`)).toEqual(expected);
});

test("a key to translate that is missing is an error, another one information", () => {
  const facing: readonly Facing[] = [
    [[0], []],
    [[1], []],
    [[2], [0]],
    [[3], [1]],
  ];
  expect(found("summary: Sail with us.\nteam: Boats\nlayout: job", "layout: job", facing)).toEqual(["error summary fr", "info team fr"]);
});

test("a file without front matter is one finding", () => {
  const drafts = checkAligned([frontMatter], "---\ntitle: Sailor\nlayout: job\n---\nSail.", "Naviguez.", [
    [[0], []],
    [[1], []],
    [[2], [0]],
  ]);
  expect(drafts.map(({ severity, lacking, data }) => [severity, lacking, data.count])).toEqual([["warning", "fr", 2]]);
});

test("a short text is not called cut off", () => {
  expect(found("summary: Sail with us this summer.", "summary: Naviguez.")).toEqual([]);
});

test.each(["null", "~", "", "''", '""'])("a description that is %s on one side is one error, not one and its sentences", (nothing) => {
  const drafts = checkAligned(
    [frontMatter, missingSentence],
    "---\ndescription: You inspect hulls in the harbour. You repair the pumps of the ferries.\n---\nSail.",
    `---\ndescription: ${nothing}\n---\nNaviguez.`,
  );
  expect(drafts.map(({ rule, severity, lacking }) => [rule, severity, lacking])).toEqual([["front-matter", "error", "fr"]]);
});

const nested = (en: string, fr: string) =>
  checkAligned([frontMatter], `---\ntitle: A\n${en}\n---\nOpen.`, `---\ntitle: B\n${fr}\n---\nOuvert.`).map(
    ({ severity, message, lacking }) => [severity, lacking, message.en.slice(0, 60)],
  );

test.each([
  [
    "a text that is null",
    "hero:\n  text: Sites for museums",
    "hero:\n  text: null",
    [["error", "fr", "The key “hero.text” (“Sites for museums”) is missing from the"]],
  ],
  [
    "a lost alternative text",
    "image:\n  src: a.jpg\n  alt: The bay",
    "image:\n  src: a.jpg",
    [["error", "fr", "The key “image.alt” (“The bay”) is missing from the front mat"]],
  ],
  [
    "a lost member of a list, said once",
    "features:\n  - title: One\n    icon: a\n  - title: Two\n    icon: b",
    "features:\n  - title: Deux\n    icon: b",
    [["warning", "fr", "The list “features” has 2 entries in English and 1 in French"]],
  ],
  [
    "a link to the other language",
    "hero:\n  link: /en/guide/",
    "hero:\n  link: /en/guide/",
    [["warning", "fr", "The key “hero.link” of the French version is “/en/guide/”, wh"]],
  ],
  ["the other language", "lang: en", "lang: en", [["warning", "fr", "The key “lang” of the French version is “en”, which stands fo"]]],
  [
    "a date of what the page is about",
    "effectiveDate: 2024-10-01",
    "effectiveDate: 2024-11-01",
    [["error", undefined, "The key “effectiveDate” is “2024-10-01” in English and “2024-"]],
  ],
])("nested front matter: %s", (_, en, fr, found) => {
  expect(nested(en, fr).map(([severity, lacking, message]) => [severity, lacking ?? undefined, message])).toEqual(
    found.map(([severity, lacking, message]) => [severity, lacking, message?.slice(0, 60)]),
  );
});

test.each([
  ["translated throughout", "features:\n  - title: One\n    link: /en/a", "features:\n  - title: Un\n    link: /fr/a"],
  ["a date of the file", "date: 2025-02-11", "date: 2025-02-14T08:30:00-05:00"],
  ["each its language", "lang: en", "lang: fr"],
  ["where the page comes from", "source: /en/a", "source: /en/a"],
])("nothing to say of front matter: %s", (_, en, fr) => {
  expect(nested(en, fr)).toEqual([]);
});

test("a text that goes on under a key of its own says no less", () => {
  const long = "Le quai où commence chaque visite du port, avec les panneaux, les bancs et les lampes qu’il faut partout.";
  const rest = "descriptionSecondary: The titles, links and footers of every page of the harbour.";
  expect(
    found(`description: Where to start.\n${rest}`, `description: ${long}\ndescriptionSecondary:`).filter((one) =>
      one.includes("description en"),
    ),
  ).toEqual([]);
  expect(found("description: Where to start.", `description: ${long}`)).toEqual(["warning description en"]);
  expect(found(`description: Where to start.\n${rest}`, `description: ${long}\ndescriptionSecondary: Des pages du port.`)).toContain(
    "warning description en",
  );
});

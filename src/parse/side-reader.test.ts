import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import { rememberingReader, sharingReader } from "#parse/side-reader";
import type { Lang } from "#posting";
import { wordingOf } from "#text/wording";

const VERSIONS = [
  "---\ntitle: Officer\nteam: Harbour\n---\n\nYou inspect.\n",
  "---\ntitle: Officer\nteam: Harbour\n---\n\nYou inspect the harbour.\n",
  "---\ntitle: Inspector\nteam: Harbour\n---\n\nYou inspect the harbour.\n",
  "\uFEFF---\ntitle: Officer\nteam: Harbour\n---\n\nYou inspect.\n",
  '+++\ntitle = "Officer"\n+++\n\nYou inspect.\n',
  "---\ntitle: Officer: harbour\nteam: Harbour\n---\n\nYou inspect.\n",
  "You inspect.\n",
];

test("what a reader remembers of one version is read in the next as it stands there", () => {
  const read = rememberingReader();
  for (const text of [...VERSIONS, ...VERSIONS]) expect(read({ text }, "en", defaultConfig)).toEqual(parse({ text }, "en", defaultConfig));
});

test("a version is read once, and front matter that stays keeps its fields", () => {
  const read = rememberingReader();
  const [first, second] = VERSIONS.map((text) => read({ text }, "en", defaultConfig));
  expect(read({ text: VERSIONS[0] as string }, "en", defaultConfig)).toBe(first);
  const pieces = [first, second].map((parsed) => (parsed?.ok ? parsed.posting.blocks[0]?.pieces : undefined));
  expect(pieces[0]).toBeDefined();
  expect(pieces[1]).toBe(pieces[0]);
});

test("pages share what is read of their words, each language for itself, and forget it in time", () => {
  const read = sharingReader();
  const paragraphOf = (text: string, lang: Lang = "en") => {
    const parsed = read({ text }, lang, defaultConfig);
    expect(parsed).toEqual(parse({ text }, lang, defaultConfig));
    return parsed.ok ? (parsed.posting.blocks.at(-1) as object) : {};
  };
  const first = paragraphOf("# Boats\n\nWe build boats.");
  expect(wordingOf(paragraphOf("# Ships\n\nWe build boats."))).toBe(first);
  expect(wordingOf(paragraphOf("# Ships\n\nWe `build` boats."))).not.toBe(first);
  expect(wordingOf(paragraphOf("# Ships\n\nWe build boats.", "fr"))).not.toBe(first);
  for (const word of ["Boat", "Ship", "Raft", "Barge", "Canoe"])
    read({ text: Array.from({ length: 2500 }, (_, i) => `${word} ${i}.`).join("\n\n") }, "en", defaultConfig);
  expect(wordingOf(paragraphOf("# Ships\n\nWe build boats."))).not.toBe(first);
});

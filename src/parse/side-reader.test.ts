import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import { rememberingReader } from "#parse/side-reader";

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

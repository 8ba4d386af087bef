import { expect, test } from "vitest";
import { align } from "#align/align";
import { groupName, type JudgedBlocks, keptFrom } from "#align/compared";
import { rememberingAligner } from "#align/remembering";
import { defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import { rememberingReader } from "#parse/side-reader";
import type { Pair } from "#posting";

const lexicon = loadLexicon();
const EN = [
  "# Harbour inspector",
  "You inspect the harbour. You write reports.",
  "You train 4 colleagues.",
  "- Bridges",
  "- [Tunnels](a.md)",
];
const FR = [
  "# Inspection du port",
  "Vous inspectez le port.",
  "Vous rédigez des rapports.",
  "Vous formez 4 collègues.",
  "- Ponts\n- [Tunnels](a.md)",
];

/** Versions of the pair, each with some blocks put in the place of others, as one reader reads them. */
function versions(...edits: readonly { readonly en?: Record<number, string>; readonly fr?: Record<number, string> }[]): readonly Pair[] {
  const read = rememberingReader();
  const side = (lang: "en" | "fr", blocks: readonly string[], edit: Record<number, string> = {}) => {
    const parsed = read({ text: `${blocks.map((block, i) => edit[i] ?? block).join("\n\n")}\n` }, lang, defaultConfig);
    if (!parsed.ok) throw new Error("refused");
    return parsed.posting;
  };
  return edits.map(({ en, fr }) => ({ en: side("en", EN, en), fr: side("fr", FR, fr) }));
}

const beadsOf = ({ beads, sections, approximate }: ReturnType<typeof align>) => ({ beads, sections, approximate });

test.each([
  ["a word", { en: { 2: "You train 5 colleagues." } }],
  ["a text that faces another", { en: { 1: "You train 4 colleagues.", 2: "You inspect the harbour. You write reports." } }],
  ["a block more", { fr: { 1: "Vous inspectez le port.\n\nVous aimez la mer." } }],
  ["another kind", { en: { 2: "## You train 4 colleagues." } }],
  ["another target", { en: { 4: "- [Tunnels](b.md)" } }],
  ["no link", { en: { 4: "- Tunnels" }, fr: { 4: "- Ponts\n- Tunnels" } }],
  ["a line that runs on", { en: { 3: "- Bridges\nYou swim." } }],
  ["nothing", {}],
])("edited since the last version: %s", (_, edit) => {
  const lineUp = rememberingAligner();
  for (const pair of versions({}, edit, {})) expect(beadsOf(lineUp(pair, lexicon))).toEqual(beadsOf(align(pair, lexicon)));
});

test("only what was edited is compared again", () => {
  const [before, after] = versions({}, { en: { 2: "You train 5 colleagues." } }) as [Pair, Pair];
  let last: JudgedBlocks | undefined;
  align(before, lexicon, {
    earlier: undefined,
    keep: (compared) => {
      last = compared;
    },
  });
  const [m, n] = [before.en.blocks.length, before.fr.blocks.length];
  const kept = keptFrom(last, after, true);
  const unknown = [...kept.singles.keys()].filter((at) => Number.isNaN(kept.singles[at]));
  expect(new Set(unknown.map((at) => Math.floor(at / n)))).toEqual(new Set([2]));
  expect(unknown).toHaveLength(n);
  expect(m * n - unknown.length).toBe((m - 1) * n);
  const name = groupName([1], [1, 2], n) as number;
  expect(kept.group(name, [1], [1, 2])).toBe(last?.groups.get(name));
  expect(kept.group(name, [1], [1, 2])).toBeTypeOf("number");
  expect(kept.group(groupName([1, 2], [1], n) as number, [1, 2], [1])).toBeUndefined();
  expect([...keptFrom(last, after, false).singles].every(Number.isNaN)).toBe(true);
});

test("groups of neighbours have names of their own", () => {
  const groups = [[0], [1], [0, 1], [1, 2], [0, 1, 2]];
  const names = groups.flatMap((en) => groups.map((fr) => groupName(en, fr, 3)));
  expect(new Set(names).size).toBe(groups.length ** 2);
  expect(groupName([0, 2], [0], 3)).toBeUndefined();
  expect(groupName([0, 1, 2, 3], [0], 3)).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { analyse } from "#analysis";
import { addressGain, isAddressSplit } from "#drift/addresses";
import { type BlockTrack, trackBlocks } from "#drift/block-track";
import { alignedState } from "#drift/drift";
import {
  type AlignedState,
  blocksAt,
  byBlock,
  crossings,
  type EditContext,
  editContext,
  isUnmatched,
  joinedContext,
  textOf,
} from "#drift/edit-context";
import { loadLexicon } from "#lexicon/lexicon";
import type { Sides } from "#posting";

const lexicon = loadLexicon();
function state(en: string, fr: string): AlignedState {
  const analysed = analyse({ en: { text: en }, fr: { text: fr } }, { lexicon });
  if (!analysed.ok) throw new Error("refused");
  return alignedState(analysed.analysis, []);
}
/** The context of the edit of the block that a text of English, or of French, stands in. */
function contextOf(before: AlignedState, after: AlignedState, lang: "en" | "fr", asked: string): EditContext {
  const tracks = { en: trackBlocks(before.pair.en, after.pair.en), fr: trackBlocks(before.pair.fr, after.pair.fr) };
  const has = ({ pair }: AlignedState, group: readonly number[]) => textOf({ pair } as AlignedState, lang, group).includes(asked);
  const track = tracks[lang].find((each) => has(before, each.before) || has(after, each.after)) as BlockTrack;
  return editContext(track, lang, before, after, byBlock(lang === "en" ? tracks.fr : tracks.en));
}

const LIST: Sides<string> = {
  en: "# Crew guide\n\nBring a strong rope.\n\nWash the boats.\n\nClose the doors.\n",
  fr: "# Guide de l’équipage\n\nApportez une corde solide.\n\nLavez les bateaux.\n\nFermez les portes.\n",
};

describe("what faces an edit", () => {
  const before = state(LIST.en, LIST.fr);
  test("at both times", () => {
    const after = state(LIST.en.replace("a strong", "a long"), LIST.fr);
    expect(contextOf(before, after, "en", "a long rope")).toEqual({
      lang: "en",
      before: [1],
      after: [1],
      facingBefore: [1],
      facingAfter: [1],
      besideBefore: [1],
      besideAfter: [1],
    });
  });
  test("of a block that went, followed through the other side", () => {
    const after = state(LIST.en.replace("Wash the boats.\n\n", ""), LIST.fr);
    expect(contextOf(before, after, "en", "Wash")).toMatchObject({ before: [2], after: [], facingBefore: [2], facingAfter: [2] });
  });
  test("of a block that came, from French", () => {
    const after = state(LIST.en, LIST.fr.replace("Fermez", "Restez calmes en tout temps.\n\nFermez"));
    expect(contextOf(before, after, "fr", "Restez")).toMatchObject({ lang: "fr", before: [], after: [3], facingBefore: [] });
    expect(contextOf(before, after, "fr", "Fermez")).toMatchObject({ before: [3], after: [4], facingBefore: [3], facingAfter: [3] });
  });
});

test("the blocks of an edit, by side", () => {
  const context = { before: [1], after: [2], facingBefore: [3], facingAfter: [4], besideBefore: [], besideAfter: [] };
  expect(blocksAt({ lang: "en", ...context }, "before")).toEqual({ en: [1], fr: [3] });
  expect(blocksAt({ lang: "en", ...context }, "after")).toEqual({ en: [2], fr: [4] });
  expect(blocksAt({ lang: "fr", ...context }, "before")).toEqual({ en: [3], fr: [1] });
  expect(blocksAt({ lang: "fr", ...context }, "after")).toEqual({ en: [4], fr: [2] });
});

test("two edits that are taken as one have the blocks of both, ascending and once", () => {
  const a: EditContext = {
    lang: "fr",
    before: [10],
    after: [3],
    facingBefore: [5, 6],
    facingAfter: [7],
    besideBefore: [10, 11],
    besideAfter: [3],
  };
  const b: EditContext = { ...a, before: [9], after: [2], facingBefore: [6], facingAfter: [8], besideBefore: [9], besideAfter: [2, 3] };
  expect(joinedContext(a, b)).toEqual({
    lang: "fr",
    before: [9, 10],
    after: [2, 3],
    facingBefore: [5, 6],
    facingAfter: [7, 8],
    besideBefore: [9, 10, 11],
    besideAfter: [2, 3],
  });
});

test("what a reader would miss has no counterpart", () => {
  const lone = state(`${LIST.en}\nBring your own lamp and boots.\n\n***\n\n![](a.png)\n\n\`\`\`\n:;\n\`\`\`\n`, LIST.fr);
  const told = lone.pair.en.blocks.map(({ kind, index }) => `${kind} ${isUnmatched(lone, "en", index)}`);
  expect(told.slice(0, 5)).toEqual(["heading false", "paragraph false", "paragraph false", "paragraph false", "paragraph true"]);
  expect(told.filter((each) => /^(?:image|code)/u.test(each)).sort()).toEqual(["code true", "image true"]);
  expect(told.some((each) => /^break|^rule|thematic/iu.test(each) && each.endsWith("true"))).toBe(false);
  expect(isUnmatched(lone, "en", 99)).toBe(false);
  expect(textOf(lone, "en", [1, 2])).toBe("Bring a strong rope.\nWash the boats.");
});

test("neighbours that stand on the other side of a block than their counterparts do", () => {
  const straight = state(LIST.en, LIST.fr);
  expect([1, 2, 3].map((index) => crossings(straight, "en", [index]))).toEqual([0, 0, 0]);
  const turned = state("# Crew guide\n\nClose the doors.\n\nBring a strong rope.\n\nWash the boats.\n", LIST.fr);
  expect([0, 1, 2, 3].map((index) => crossings(turned, "en", [index]))).toEqual([0, 2, 1, 1]);
  expect(crossings(turned, "fr", [3])).toBe(2);
  expect(crossings(turned, "en", [2, 3])).toBe(2);
  expect(crossings(turned, "en", [])).toBe(0);
});

describe("e-mail addresses", () => {
  const page = (en: string, fr: string) => state(`Write to ${en} before you sail.\n`, `Écrivez à ${fr} avant de partir.\n`);
  const [OLD, NEW, THIRD] = ["tea.roy@port.example", "crew@port.example", "dock@quay.example"];
  const NONE = ["us", "nous"] as const;
  test.each<[string, readonly [string, string], readonly [string, string], Sides<-1 | 0 | 1>]>([
    ["none edited", [OLD, OLD], [OLD, OLD], { en: 0, fr: 0 }],
    ["one that English alone changed", [OLD, OLD], [NEW, OLD], { en: -1, fr: 0 }],
    ["one that French alone changed", [OLD, OLD], [OLD, NEW], { en: 0, fr: -1 }],
    ["to what the other side has", [OLD, NEW], [NEW, NEW], { en: 1, fr: 0 }],
    ["both to the same", [OLD, OLD], [NEW, NEW], { en: 0, fr: 0 }],
    ["each to another", [OLD, OLD], [NEW, THIRD], { en: -1, fr: -1 }],
    ["taken out of English", [OLD, OLD], [NONE[0], OLD], { en: -1, fr: 0 }],
    ["taken out where the other side has none", [OLD, NONE[1]], [NONE[0], NONE[1]], { en: 1, fr: 0 }],
    ["taken out of both", [OLD, OLD], [...NONE], { en: 0, fr: 0 }],
    ["put into English alone", [...NONE], [NEW, NONE[1]], { en: -1, fr: 0 }],
    ["put in where the other side has it", [NONE[0], NEW], [NEW, NEW], { en: 1, fr: 0 }],
    ["put into both", [...NONE], [NEW, NEW], { en: 0, fr: 0 }],
    ["changed where the other side has none", [OLD, NONE[1]], [NEW, NONE[1]], { en: 0, fr: 0 }],
    ["changed in one and taken out of the other", [OLD, OLD], [NEW, NONE[1]], { en: -1, fr: -1 }],
  ])("%s", (_, was, is, expected) => {
    const [before, after] = [page(...was), page(...is)];
    const gain = (lang: "en" | "fr", asked: string) => addressGain(contextOf(before, after, lang, asked), before, after);
    expect({ en: gain("en", "Write to"), fr: gain("fr", "Écrivez à") }).toEqual(expected);
  });
  test("of a link count as those in words", () => {
    const [before, after] = [page(`[us](mailto:${OLD})`, `[nous](mailto:${OLD})`), page(`[us](mailto:${NEW})`, `[nous](mailto:${OLD})`)];
    expect(addressGain(contextOf(before, after, "en", "Write to"), before, after)).toBe(-1);
  });
  test.each<[string, readonly [string, string], readonly [string, string], boolean]>([
    ["each side put another in the place of one of both", [OLD, OLD], [NEW, THIRD], true],
    ["both the same", [OLD, OLD], [NEW, NEW], false],
    ["one side alone", [OLD, OLD], [NEW, OLD], false],
    ["they had two", [OLD, THIRD], [NEW, NEW], false],
    ["both took it out", [OLD, OLD], [...NONE], false],
    ["one of them took it out", [OLD, OLD], [NONE[0], NEW], false],
  ])("are split: %s", (_, was, is, expected) => {
    const [before, after] = [page(...was), page(...is)];
    expect(isAddressSplit(contextOf(before, after, "en", "Write to"), before, after)).toBe(expected);
  });
});

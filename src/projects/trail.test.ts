import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";
import type { Posting } from "#posting";
import { blockMarks, markTrail } from "#projects/marks";
import { sideTrail } from "#projects/trail";

function read(text: string): Posting {
  const outcome = parse({ text }, "en", defaultConfig);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.posting;
}

const BEFORE = "# Cook\n\n- Plan the menus for the crew.\n- Bake bread for three watches.\n- Keep the galley clean.\n\n<!-- a remark -->\n";

const trails = (after: string) => {
  const [was, now] = [read(BEFORE), read(after)];
  const place = ({ blocks }: Posting, start: string) => {
    const block = blocks.find(({ text }) => text.startsWith(start));
    if (!block) throw new Error(start);
    return block.position;
  };
  const [texts, marks] = [sideTrail(was, now), markTrail(blockMarks(was), blockMarks(now))];
  return (from: string, to: string) => [texts, marks].map((trail) => trail(place(was, from), place(now, to)));
};

test("a block is followed through an edit, a move and new neighbours", () => {
  expect(trails(BEFORE.replace("three", "four"))("Bake", "Bake")).toEqual([1, 1]);
  expect(trails(BEFORE.replace("- Plan", "- Sweep the deck.\n- Plan"))("Bake", "Bake")).toEqual([1, 1]);
  const moved = "# Cook\n\n- Bake bread for three watches.\n- Plan the menus for the crew.\n- Keep the galley clean.\n";
  expect(trails(moved)("Bake", "Bake")).toEqual([1, 1]);
  expect(trails(moved)("Bake", "Plan")).toEqual([0, 0]);
});

test("a block that is gone is none of those that stay", () => {
  const follow = trails(BEFORE.replace("- Bake bread for three watches.\n", ""));
  expect(follow("Bake", "Plan")).toEqual([0, 0]);
  expect(follow("Bake", "Keep")).toEqual([0, 0]);
});

test("places of several blocks are alike by what they share", () => {
  const [was, now] = [read(BEFORE), read(BEFORE)];
  const all = { start: was.blocks[1]?.position.start, end: was.blocks[3]?.position.end } as Posting["blocks"][number]["position"];
  const first = now.blocks[1]?.position as typeof all;
  for (const trail of [sideTrail(was, now), markTrail(blockMarks(was), blockMarks(now))]) {
    expect(trail(all, all)).toBe(1);
    expect(trail(all, first)).toBeCloseTo(1 / 3);
  }
});

test("what stands in no block is the same where it says the same", () => {
  const [was, now] = [read(BEFORE), read(`${BEFORE}\n<!-- another -->\n`)];
  const at = (posting: Posting, words: string) => {
    const from = posting.text.indexOf(words);
    const point = (offset: number) => ({ line: 1, column: 1, offset });
    return { start: point(from), end: point(from + words.length) };
  };
  const trail = sideTrail(was, now);
  expect(trail(at(was, "<!-- a remark -->"), at(now, "<!-- a remark -->"))).toBe(1);
  expect(trail(at(was, "<!-- a remark -->"), at(now, "<!-- another -->"))).toBe(0);
});

test("the marks of a text hold no word of it", () => {
  const marks = JSON.stringify(blockMarks(read(`---\ntitle: Cook\n---\n\n${BEFORE}`)));
  for (const word of ["Cook", "Plan", "menus", "title"]) expect(marks).not.toContain(word);
});

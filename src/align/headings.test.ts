import { expect, test } from "vitest";
import { costOf } from "#align/cost";
import { settleHeadings } from "#align/headings";
import type { AlignmentLink } from "#align/moves";
import { readWords } from "#align/tokens";
import { lexiconOf } from "../dev/inside-of.ts";
import { readPair } from "../dev/read-pair.ts";

const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
const settled = (en: string, fr: string, links: readonly AlignmentLink[]) => {
  const pair = readPair(en, fr);
  return show(settleHeadings(links, pair, costOf(pair, readWords(pair, lexiconOf("oar=rame hull=coque mast=mât")))));
};

// English has two sections, French the second one only; the heading that stays was matched with that of the section that is gone.
const TWO = "# A\n\na\n\n# B\n\nb";
const ONE = "# B\n\nb";
const WRONG = [link([0], [0]), link([1], []), link([2], []), link([3], [1])];
const RIGHT = ["0=", "1=", "2=0", "3=1"];

test("a heading is given to the one right before the counterpart of what follows it, on either side", () => {
  expect(settled(TWO, ONE, WRONG)).toEqual(RIGHT);
  const mirrored = WRONG.map(({ en, fr }) => link(fr, en));
  expect(settled(ONE, TWO, mirrored)).toEqual(["=0", "=1", "0=2", "1=3"]);
});

test.each([
  ["its own next block has a counterpart", TWO, "# B\n\nb\n\na", [link([0], [0]), link([1], [2]), link([2], []), link([3], [1])]],
  ["what follows it in French has none", TWO, ONE, [link([0], [0]), link([1], []), link([2], []), link([3], []), link([], [1])]],
  ["what follows it moved", TWO, ONE, [link([0], [0]), link([1], []), link([2], []), link([3], [1], true)]],
  ["it moved itself", TWO, ONE, [link([0], [0], true), link([1], []), link([2], []), link([3], [1])]],
  ["no heading stands before the counterpart", "# A\n\na\n\nx\n\nb", ONE, WRONG],
  ["that heading has a counterpart", TWO, "# B\n\nb\n\n# A", [link([0], [0]), link([1], []), link([2], [2]), link([3], [1])]],
  ["it faces no heading", TWO, "B\n\nb", WRONG],
  ["it is no heading", "A\n\na\n\n# B\n\nb", ONE, WRONG],
  ["the counterpart is its own next block", "# A\n\na", ONE, [link([0], [0]), link([1], [1])]],
  ["nothing follows it", "# A", "# B", [link([0], [0])]],
] as const)("a heading stays where it is: %s", (_, en, fr, links) => {
  expect(settled(en, fr, links)).toEqual(show(links));
});

test("a heading that plainly says its counterpart keeps it, though a subheading stands between it and what it is over", () => {
  const links = [link([0], [0]), link([1], []), link([2], [1])];
  expect(settled("# Oars, hull and mast\n\n## Begin\n\nb", "# Rames, coque et mât\n\nb", links)).toEqual(show(links));
  expect(settled("# Begin\n\n## Oars, hull and mast\n\nb", "# Rames, coque et mât\n\nb", links)).toEqual(["0=", "1=0", "2=1"]);
});

test("what follows a heading is found at once, and not among all links for each of a hundred", () => {
  let looks = 0;
  const counted = (one: AlignmentLink): AlignmentLink => ({
    ...one,
    get moved() {
      looks++;
      return one.moved;
    },
  });
  const lines = Array.from({ length: 100 }, (_, i) => `# ${i}`).join("\n\n");
  const links = Array.from({ length: 100 }, (_, i) => counted(link([i], [i])));
  expect(settled(lines, lines, links)).toHaveLength(100);
  expect(looks).toBeLessThan(1000);
});

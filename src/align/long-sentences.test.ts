import { expect, test } from "vitest";
import type { Inside, InsideWord } from "#align/bead";
import { facingSeries } from "#align/facing-series";
import { seriesIn } from "#align/series";
import { LANGS, type Sides } from "#posting";
import { contextOf } from "../dev/context-of.ts";

type Reader = (inside: Inside) => unknown;

/** How many words of one sentence a reader looks at, where it is made of so many pieces. */
function looks(read: Reader, count: number, piece: (i: number) => Sides<string>): number {
  const pieces = Array.from({ length: count }, (_, i) => piece(i));
  const { alignment, beads } = contextOf(pieces.map(({ en }) => en).join(" "), pieces.map(({ fr }) => fr).join(" "));
  const inside = alignment.inside(beads[0] as (typeof beads)[number]);
  let seen = 0;
  const counted = (list: readonly InsideWord[]) =>
    list.map(
      (word) =>
        new Proxy(word, {
          get: (target, key) => {
            seen++;
            return Reflect.get(target, key);
          },
        }),
    );
  read({ ...inside, words: { en: counted(inside.words.en), fr: counted(inside.words.fr) } });
  return seen;
}

const limits = () => ({ en: "at least 3 and up to 5", fr: "au moins 3 et au plus 5" });
const listed = (i: number) => ({ en: `boats, bridges and lake ${i},`, fr: `bateaux, ponts et lac ${i},` });

test.each<readonly [string, Reader, (i: number) => Sides<string>]>([
  ["series of two", (inside) => inside.beads.map((bead) => LANGS.map((side) => facingSeries(inside, bead, side))), limits],
  ["series of three", (inside) => inside.beads.map((bead) => LANGS.map((side) => facingSeries(inside, bead, side))), listed],
  ["separators", (inside) => LANGS.map((side) => seriesIn(inside, side, 0)), listed],
])("a sentence of twice as many %s takes about twice as many looks at its words", (_, read, piece) => {
  const [once, twice] = [looks(read, 60, piece), looks(read, 120, piece)];
  expect(once).toBeGreaterThan(0);
  expect(twice).toBeLessThan(2.5 * once);
});

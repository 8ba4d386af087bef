import { expect, test } from "vitest";
import { type Inside, NONE } from "#align/bead";
import { divergenceOf } from "#align/divergence";
import type { CheckContext } from "#check";
import { diverging } from "#facts/diverging";
import { contextOf } from "../dev/context-of.ts";

const EN = "The keeper writes letters and repairs the lamp quickly.";
const FR = "La gardienne écrit des lettres et répare la lampe.";

/** What stands inside the one bead of a pair: so much of the text, and words of so much weight on either side that nothing explains. */
function inside(mass: number, { en = 0, fr = 0 }: { readonly en?: number; readonly fr?: number }): Inside {
  const word = (weight: number) => (weight === 0 ? [] : [{ sentence: 0, from: 4, to: 10, weight, order: 0, next: 1 }]);
  const alone = (weight: number) =>
    weight === 0 ? [] : [{ sentence: 0, from: 4, to: 10, answer: NONE, rarity: 1, weight, leadWeight: weight, taken: false }];
  const sentence = (text: string) => [{ block: 0, from: 0, to: text.length, text }];
  return {
    sentences: { en: sentence(EN), fr: sentence(FR) },
    beads: [{ kind: "match", en: [0], fr: [0], coverage: { en: 1, fr: 1 }, mass: { en: mass, fr: mass }, rest: { en: 0, fr: 0 } }],
    unexplained: { en: word(en), fr: word(fr) },
    words: { en: alone(en), fr: alone(fr) },
  };
}
const CONTEXT = contextOf(EN, FR);

function saying(content: Inside, change: Partial<CheckContext> = {}, similarity = 0.9): CheckContext {
  const beads = CONTEXT.beads.map((bead) => ({ ...bead, similarity }));
  return { ...CONTEXT, beads, examined: beads, alignment: { ...CONTEXT.alignment, inside: () => content }, ...change };
}
/** Ever more that only English says. */
const DETAILS = Array.from({ length: 200 }, (_, i) => inside(6, { en: 1 + i / 25 }));

test("a divergence is worth a look from a probability of 0.27, and a detail a warning from 0.7", () => {
  const odds = DETAILS.map((content) => divergenceOf(content).probability);
  // Dense enough that either threshold, moved by two hundredths, changes what follows.
  for (const edge of [0.27, 0.7]) {
    expect(odds.some((p) => p < edge && p > edge - 0.02)).toBe(true);
    expect(odds.some((p) => p >= edge && p < edge + 0.02)).toBe(true);
  }
  for (const [i, content] of DETAILS.entries()) {
    const [one] = diverging(saying(content), "detail");
    const p = odds[i] as number;
    expect(one !== undefined).toBe(p >= 0.27);
    if (one) expect([one.place.severity, one.place.confidence]).toEqual([p < 0.7 ? "info" : undefined, Math.round(p * 100) / 100]);
  }
});

test("what is matched for want of another partner is worth a look however likely, unless it is a heading or a field", () => {
  const content = inside(6, { en: 1 });
  expect(divergenceOf(content).probability).toBeLessThan(0.27);
  expect(diverging(saying(content, {}, 0.5), "detail")).toEqual([]);
  expect(diverging(saying(content, {}, 0.49), "detail")).toHaveLength(1);
  const heading = contextOf(`# ${EN}`, `# ${FR}`);
  const beads = heading.beads.map((bead) => ({ ...bead, similarity: 0.4 }));
  expect(diverging({ ...heading, beads, examined: beads, alignment: { ...heading.alignment, inside: () => content } }, "detail")).toEqual(
    [],
  );
});

test("only the kind that is asked for, of beads that no other check has claimed", () => {
  const content = inside(6, { en: 4 });
  expect(diverging(saying(content), "meaning")).toEqual([]);
  expect(diverging(saying(content, { claimed: () => true }), "detail")).toEqual([]);
  expect(diverging(saying(inside(12, { en: 4.2, fr: 4.2 })), "meaning")).toHaveLength(1);
});

test("a detail is marked word by word on the side that has it, and the other side as a whole", () => {
  const [detail] = diverging(saying(inside(6, { en: 4 })), "detail");
  expect(detail?.words).toEqual({ en: "keeper" });
  expect(detail?.place).toMatchObject({
    lacking: "fr",
    en: { start: { offset: 4 }, end: { offset: 10 } },
    fr: { start: { offset: 0 }, end: { offset: FR.length } },
  });
  const [mirrored] = diverging(saying(inside(6, { fr: 5 })), "detail");
  expect(mirrored?.words).toEqual({ fr: FR.slice(4, 10) });
  expect(mirrored?.place).toMatchObject({ lacking: "en", fr: { start: { offset: 4 } }, en: { start: { offset: 0 } } });
});

test("what differs as a whole is marked as a whole, with the words of both", () => {
  const [meaning] = diverging(saying(inside(12, { en: 4.2, fr: 4.2 })), "meaning");
  expect(meaning?.words).toEqual({ en: "keeper", fr: FR.slice(4, 10) });
  expect(meaning?.place.lacking).toBeUndefined();
  expect(meaning?.place).toMatchObject({
    en: { start: { offset: 0 }, end: { offset: EN.length } },
    fr: { start: { offset: 0 }, end: { offset: FR.length } },
  });
});

test("fields of data are not read, whatever they hold; a title is, and code is not", () => {
  const content = inside(6, { en: 4 });
  const of = (en: string, fr: string) => {
    const context = contextOf(en, fr);
    return diverging({ ...context, alignment: { ...context.alignment, inside: () => content } }, "detail").length;
  };
  expect(of(`---\ntitle: ${EN}\n---`, `---\ntitle: ${FR}\n---`)).toBe(1);
  expect(of(`---\nlayout: ${EN}\n---`, `---\nlayout: ${FR}\n---`)).toBe(0);
  expect(of(`\`\`\`\n${EN}\n\`\`\``, `\`\`\`\n${FR}\n\`\`\``)).toBe(0);
});

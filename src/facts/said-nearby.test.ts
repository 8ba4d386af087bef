import { expect, test } from "vitest";
import { isSaidNearby } from "#facts/said-nearby";
import type { Facing } from "../dev/check-aligned.ts";
import { contextOf } from "../dev/context-of.ts";

const only = (en: readonly number[], fr: readonly number[]): Facing => [en, fr];

function isSaid(en: string, fr: string, facing: readonly Facing[], at = 0): boolean {
  const context = contextOf(en, fr, facing);
  const bead = context.beads[facing.length - 1];
  const block = bead?.fr[at];
  if (!bead || block === undefined) throw new Error("no such block");
  return isSaidNearby(context, bead, "fr", { block, from: 0, to: context.pair.fr.blocks[block]?.text.length ?? 0 });
}

const BRIDGE = "The new bridge opens in spring.";
const LIGHTHOUSE = "The lighthouse is open to visitors every summer.";
const PHARE = "Le phare est ouvert aux visiteurs chaque été.";

test("a paragraph whose counterpart is a sentence of the block before is there", () => {
  const facing = [only([0], [0]), only([], [1])];
  expect(isSaid(`${BRIDGE} ${LIGHTHOUSE}`, `Le nouveau pont ouvre au printemps.\n\n${PHARE}`, facing)).toBe(true);
  expect(isSaid(BRIDGE, `Le nouveau pont ouvre au printemps.\n\n${PHARE}`, facing)).toBe(false);
});

test("so is one that stands alone on both sides, a little apart", () => {
  const apart = [only([0], []), only([1], [0]), only([], [1])];
  expect(isSaid(`${LIGHTHOUSE}\n\n${BRIDGE}`, `Le nouveau pont ouvre au printemps.\n\n${PHARE}`, apart)).toBe(true);
});

test("a sentence that answers to another one is not its counterpart as well", () => {
  const twice = [only([0], [0]), only([], [1])];
  expect(isSaid(LIGHTHOUSE, `${PHARE}\n\n${PHARE}`, twice)).toBe(false);
});

test("each of its sentences must be there", () => {
  const facing = [only([0], [0]), only([], [1])];
  const fr = `Le nouveau pont ouvre au printemps.\n\n${PHARE} Les billets coûtent cinq dollars.`;
  expect(isSaid(`${BRIDGE} ${LIGHTHOUSE}`, fr, facing)).toBe(false);
  expect(isSaid(`${BRIDGE} ${LIGHTHOUSE} Tickets cost five dollars.`, fr, facing)).toBe(true);
});

test("what one key says, two keys may say on the other side; a body has no part in it, nor has a key in a body", () => {
  const page = (keys: string, body = "Body.") => `---\n${keys}\n---\n\n${body}\n`;
  const rest = "It lists the boats of the harbour and their owners.";
  const fr = page("description: Une page. Elle dresse la liste des bateaux du port et de leurs propriétaires.\nmore:");
  const isInField = (en: string) => {
    const context = contextOf(en, fr);
    const bead = context.beads.find((one) => one.fr[0] === 0);
    const { text = "" } = context.pair.fr.blocks[0] ?? {};
    return bead && isSaidNearby(context, bead, "fr", { block: 0, from: "Une page. ".length, to: text.length });
  };
  expect(isInField(page(`description: A page.\nmore: ${rest}`))).toBe(true);
  expect(isInField(page("description: A page.\nmore: It opens at nine on the first of May."))).toBe(false);
});

test("a block is held against those near by once a side, however many of its sentences ask, and whichever side asks in between", () => {
  const context = contextOf(
    "Paint the bridge. Count the boats. Clean the windows.\n\nWait.",
    "Peindre le pont. Planter des arbres.\n\nAttendre.",
  );
  const reads: string[] = [];
  const inside: typeof context.alignment.inside = (bead) => {
    if (!context.beads.includes(bead)) reads.push(`${bead.en}|${bead.fr}`);
    return context.alignment.inside(bead);
  };
  const counted = { ...context, alignment: { ...context.alignment, inside } };
  const [bead] = context.beads as [(typeof context.beads)[number]];
  const ask = (lang: "en" | "fr", from: number, to: number) => isSaidNearby(counted, bead, lang, { block: 0, from, to });
  expect([ask("en", 0, 17), ask("fr", 17, 36), ask("en", 18, 34), ask("fr", 0, 16), ask("en", 35, 53)]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(reads.sort()).toEqual(["0|1", "1|0"]);
});

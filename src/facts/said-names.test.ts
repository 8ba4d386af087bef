import { expect, test } from "vitest";
import { saidNames } from "#facts/said-names";
import { contextOf } from "../dev/context-of.ts";

const said = (fr: string) => {
  const context = contextOf("The bus to Moncton leaves.", fr);
  return saidNames(context, context.beads[0] as (typeof context.beads)[number], "fr");
};

test.each(["Bathurst", "Bath", "Zurich", "bâthurst", "Poutine"])("a word begins with %s, or sounds as it does", (name) => {
  expect(said("L’autocar de Bathurst à Zurich, avec Putin.").says(name)).toBe(true);
});

test.each(["Bathursts", "Zz", "Ottawa", "athurst"])("no word begins with %s: it ends before it, or has it inside", (name) => {
  expect(said("L’autocar de Bathurst à Zurich, deux fois.").says(name)).toBe(false);
});

test("the places that it names, by their English letters", () => {
  expect(said("De Londres à Genève.").places()).toEqual(new Set(["London", "Geneva"]));
});

test("the other side is read once, however many sentences ask about it", () => {
  const context = contextOf("The bus to Moncton leaves.", "L’autocar de Bathurst part.");
  let reads = 0;
  const counted = {
    ...context,
    blocks: (...asked: Parameters<typeof context.blocks>) => {
      reads++;
      return context.blocks(...asked);
    },
  };
  const [bead] = context.beads as [(typeof context.beads)[number]];
  for (let i = 0; i < 100; i++) saidNames(counted, bead, "fr").says("Moncton");
  expect(reads).toBe(1);
});

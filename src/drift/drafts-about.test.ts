import { expect, test } from "vitest";
import type { Bead } from "#align/bead";
import { analyse } from "#analysis";
import { type Check, defineCheck } from "#check";
import { draftsAbout } from "#drift/drafts-about";

const both = { en: "…", fr: "…" };
const list = (word: string) => Array.from({ length: 20 }, (_, i) => `- ${word} ${i}\n`).join("");

/** A check that finds a fault in each bead that it judges, compares no bead whole, and counts how often it ran over how many. */
function counting() {
  const ran: number[] = [];
  const check: Check = defineCheck({
    id: "boats",
    group: "facts",
    category: "inconsistency",
    severity: "error",
    summary: both,
    why: both,
    fix: both,
    messages: { said: ({ at }: { at: number }) => ({ en: `Boat ${at}.`, fr: `Bateau ${at}.` }) },
    examples: [
      { en: "", fr: "", finds: [] },
      { en: "", fr: "", finds: [] },
    ],
    run(context, report) {
      ran.push(context.examined.length);
      for (const bead of context.examined) {
        const [en = null, fr = null] = [context.blocks(bead, "en")[0], context.blocks(bead, "fr")[0]];
        report("said", { at: bead.en[0] ?? -1 }, { en, fr, bead });
        context.leftOut(bead);
      }
    },
  });
  return { check, ran };
}

function asked(edits: number) {
  const { check, ran } = counting();
  const outcome = analyse({ en: { text: list("boat") }, fr: { text: list("bateau") } });
  if (!outcome.ok) throw new Error("expected two lists to be read");
  const left = new Set<Bead>();
  const said = draftsAbout(outcome.analysis, [check], (bead) => left.add(bead));
  const found = Array.from({ length: edits }, (_, i) => said({ en: [i], fr: [i] }).map(({ message }) => message.en));
  return { found, ran, left: [...left].map((bead) => bead.en) };
}

test("the blocks of sixteen edits are judged one by one", () => {
  expect(asked(16).ran).toEqual(Array.from({ length: 16 }, () => 1));
});

test("those of more are judged with all others, once, and each edit has what is said of its own", () => {
  const { found, ran, left } = asked(19);
  expect(ran).toEqual([...Array.from({ length: 16 }, () => 1), 20]);
  expect(found).toEqual(Array.from({ length: 19 }, (_, i) => [`Boat ${i}.`]));
  expect(left).toEqual(Array.from({ length: 19 }, (_, i) => [i]));
});

test("what is said of no block that was asked about is left out, and what is said of several is said once", () => {
  const { check } = counting();
  const outcome = analyse({ en: { text: list("boat") }, fr: { text: list("bateau") } });
  if (!outcome.ok) throw new Error("expected two lists to be read");
  const said = draftsAbout(outcome.analysis, [check]);
  expect(said({ en: [3, 2], fr: [2] }).map(({ message }) => message.en)).toEqual(["Boat 2.", "Boat 3."]);
  expect(said({ en: [], fr: [] })).toEqual([]);
});

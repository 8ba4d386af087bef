import { expect, test } from "vitest";
import { sharingAligner } from "#align/remembering";
import type { Check } from "#check";
import { checkDrift } from "#drift/drift";
import { timelineOf } from "#drift/timeline";
import { fixPair } from "#fix/fix";
import { checkPair } from "#parity";
import { sharingReader } from "#parse/side-reader";
import { bounded } from "#run/bounded";
import { spend, withinWork } from "#work";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../dev/engine.ts";
import { checkStates } from "../review/check-states.ts";

const LIMIT = 5_000_000;
const PER_UNIT = 100;
const source = (en: string, fr: string) => ({ en: { text: en }, fr: { text: fr } });
const PAIR = source("- Wash the boats.\n- Close the doors at night.\n", "- Laver les bateaux.\n- Fermer les portes la nuit.\n");
const EDITED = source(PAIR.en.text.replace("doors", "two doors"), PAIR.fr.text);
const units = (...pairs: (typeof PAIR)[]) => pairs.reduce((sum, { en, fr }) => sum + en.text.length + fr.text.length, 0);

/** A rule that takes so many steps. */
const dear = (steps: number): Check => ({ ...(checks.find(({ id }) => id === "amount") as Check), run: () => spend(steps) });
const REFUSED = { ok: false, refusals: [{ code: "too-much-work" }] };

test("a pair may take so many steps, and so many for each unit of its texts", () => {
  const most = LIMIT + PER_UNIT * units(PAIR);
  expect(bounded([PAIR], () => spend(most))).toBeUndefined();
  expect(bounded([PAIR], () => spend(most + 1))).toMatchObject(REFUSED);
  expect(bounded([PAIR, EDITED], () => spend(LIMIT + PER_UNIT * units(PAIR, EDITED) + 1))).toMatchObject(REFUSED);
});

test("who checks, compares, sets right or judges an edit refuses what is too dear, and says it in both languages", () => {
  const options = { checks: [dear(6_000_000)], lexicon };
  const refused = checkPair(PAIR, options);
  expect(refused).toMatchObject(REFUSED);
  const message = refused.ok ? undefined : refused.refusals[0]?.message;
  expect([message?.en, message?.fr]).toEqual([
    expect.stringContaining("Nothing was compared"),
    expect.stringContaining("Rien n’a été comparé"),
  ]);
  expect(checkDrift({ before: PAIR, after: EDITED }, { ...options, checks: [{ ...dear(6_000_000), id: "drift" }] })).toMatchObject(REFUSED);
  expect(fixPair(PAIR, options)).toMatchObject(REFUSED);
  expect(checkStates({ before: PAIR, after: EDITED }, options)).toMatchObject({ before: REFUSED, after: REFUSED });
});

test("where the comparison of two states alone is too dear, no state passes for judged by it", () => {
  const options = { checks: [{ ...dear(6_000_000), id: "drift" }], lexicon };
  const found = checkStates({ before: PAIR, after: EDITED }, { ...options, checks: [...options.checks] });
  expect(found.after).toMatchObject(REFUSED);
});

test("a history asks for as much work as it takes: a comparison that was not made would pass for no edit", () => {
  const texts: { readonly [name: string]: string } = { a: PAIR.en.text, b: PAIR.fr.text, c: EDITED.en.text };
  const timeline = timelineOf((name) => texts[name], { checks: [dear(50_000_000)], lexicon });
  expect(timeline.edits({ en: "a", fr: "b" }, { en: "c", fr: "b" })).toHaveLength(1);
});

test("a pair costs after others what it costs alone", () => {
  const options = { checks, lexicon };
  const sharing = { ...options, read: sharingReader(), lineUp: sharingAligner() };
  const steps = (work: typeof options) => withinWork(1e9, () => checkPair(PAIR, work))?.steps;
  const first = steps(sharing);
  expect(first).toBeGreaterThan(0);
  expect([steps(sharing), steps(options)]).toEqual([first, first]);
});

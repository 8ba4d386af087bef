import { expect, test } from "vitest";
import { analyse } from "#analysis";
import { checkDrift, driftOf } from "#drift/drift";
import { syncState, syncStateOf } from "#drift/state";
import { checkPair, reportOf } from "#parity";
import { checks } from "../checks/index.ts";
import { lexicon } from "./dev/engine.ts";

const EN = "---\ntranslationKey: divers\n---\n# Divers\n\nYou lead 3 divers.\n\nThe salary is $61,000.\n";
const FR = "---\ntranslationKey: divers\n---\n# Plongeurs\n\nVous dirigez 3 plongeurs.\n\nLe salaire est de 61\u00A0000\u00A0$.\n";
const sources = (en: string) => ({ en: { text: en, path: "en.md" }, fr: { text: FR, path: "fr.md" } });
const options = { checks, lexicon };
const analysed = (en: string) => {
  const outcome = analyse(sources(en), options);
  if (!outcome.ok) throw new Error("refused");
  return outcome.analysis;
};

test("one analysis serves the check, the comparison with another on either side of it, and the state to store", () => {
  const [edited, again] = [EN.replace("3 divers", "4 divers"), EN.replace("61,000", "64,000")];
  const [first, second, third] = [analysed(EN), analysed(edited), analysed(again)];
  for (const [analysis, text] of [
    [first, EN],
    [second, edited],
    [third, again],
  ] as const) {
    expect({ ok: true, report: reportOf(analysis, options) }).toEqual(checkPair(sources(text), options));
    expect({ ok: true, state: syncStateOf(analysis, "divers") }).toEqual(syncState(sources(text), { lexicon, key: "divers" }));
  }
  expect({ ok: true, report: driftOf(first, second, options) }).toEqual(
    checkDrift({ before: sources(EN), after: sources(edited) }, options),
  );
  expect({ ok: true, report: driftOf(second, third, options) }).toEqual(
    checkDrift({ before: sources(edited), after: sources(again) }, options),
  );
});

test("the order in which an analysis is used changes nothing", () => {
  const [before, after] = [EN, EN.replace("3 divers", "4 divers")];
  const driftFirst = [analysed(before), analysed(after)] as const;
  const drift = driftOf(...driftFirst, options);
  const checkFirst = [analysed(before), analysed(after)] as const;
  const reports = checkFirst.map((each) => reportOf(each, options));
  expect(driftFirst.map((each) => reportOf(each, options))).toEqual(reports);
  expect(driftOf(...checkFirst, options)).toEqual(drift);
});

test("an analysis names the pair, its texts and what was said of them", () => {
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/u);
  expect(analysed(EN)).toMatchObject({ key: "divers", hashes: { en: hash, fr: hash }, notes: [] });
});

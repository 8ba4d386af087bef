import { expect, test } from "vitest";
import type { Check } from "#check";
import { checkDrift } from "#drift/drift";
import { checkPair } from "#parity";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../dev/engine.ts";
import { checkStates } from "./check-states.ts";

const pair = (en: string, fr: string) => ({ en: { text: en, path: "en/a.md" }, fr: { text: fr, path: "fr/a.md" } });
const EN = "# Divers\n\n## Duties\n\n- You lead a team of 3 divers.\n- You repair the docks.\n\n## Pay\n\nThe salary is $61,000 a year.";
const FR =
  "# Plongeurs\n\n## Fonctions\n\n- Vous dirigez une équipe de 3 plongeurs.\n- Vous réparez les quais.\n\n## Salaire\n\nLe salaire est de 61\u00A0000\u00A0$ par année.";
const before = pair(EN, FR);
const after = pair(EN.replace("61,000", "64,500").replace("\n\n## Pay", "\n\n## Tools\n\nA boat and a tank are yours.\n\n## Pay"), FR);
const options = { checks, lexicon, key: "divers" };

test("the outcomes are those of separate checks", () => {
  const found = checkStates({ before, after }, options);
  expect(found.before).toEqual(checkPair(before, options));
  expect(found.after).toEqual(checkPair(after, options));
  expect({ ok: true, report: found.drift }).toEqual(checkDrift({ before, after }, options));
  expect(found.drift?.findings.length).toBeGreaterThan(0);
});

test("no state is checked three times: a rule runs once a state, and again only where another claims what it asked about", () => {
  const runs = new Map<string, number>();
  const counted = checks.map(
    (check): Check => ({
      ...check,
      run: (context, report) => {
        runs.set(check.id, (runs.get(check.id) ?? 0) + 1);
        check.run(context, report);
      },
    }),
  );
  checkStates({ before, after }, { ...options, checks: counted });
  const more = [...runs].filter(([id, count]) => count > (id === "drift" ? 3 : 2)).map(([id]) => id);
  // In the report, missing-section has claimed the section that French lacks; drift, which judges such by the edit, asks without it.
  expect(more).toEqual(["mixed-language"]);
});

test("a state that is absent or refused has no drift, and the other is checked all the same", () => {
  expect(checkStates({ before: null, after }, options)).toMatchObject({ before: null, after: { ok: true }, drift: null });
  expect(checkStates({ before, after: null }, options)).toMatchObject({ before: { ok: true }, after: null, drift: null });
  const large = pair("word ".repeat(2_000_000), FR);
  expect(checkStates({ before: large, after }, options)).toMatchObject({ before: { ok: false }, after: { ok: true }, drift: null });
});

test("the same texts have no drift", () => {
  expect(checkStates({ before, after: before }, options).drift).toBeNull();
});

import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { engineWith } from "#engine";
import type { Report } from "#finding";
import { checkPair } from "#parity";

const EN = ["# Cook", "", "- Bake bread for the night watch.", "- Keep the cold room clean.", "- Bake bread for the night watch.", ""];
const FR = ["# Cuisinier", "", "- Garder la chambre froide propre.", ""];
const MARK = "<!-- parite-disable-next-line missing-item: baked ashore -->";

function reported(en: readonly string[], fr = FR): Report {
  const outcome = checkPair({ en: { text: en.join("\n") }, fr: { text: fr.join("\n") } }, engineWith(defaultConfig, "cook"));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.report;
}

const missing = ({ findings }: Report) => findings.filter(({ rule }) => rule === "missing-item");

test("what a comment silences stands in the report as it would have been reported, with the reason, and is counted nowhere", () => {
  const open = reported(EN);
  expect(missing(open)).toHaveLength(2);
  expect(open.silenced).toBeUndefined();
  const quiet = reported([...EN.slice(0, 4), MARK, ...EN.slice(4)]);
  expect(quiet.silenced).toMatchObject([{ rule: "missing-item", lacking: "fr", silence: { source: "comment", reason: "baked ashore" } }]);
  expect(quiet.silenced?.[0]?.en?.start.line).toBe(6);
  // The name of the one that is left does not hang on the comment; two equal texts have two names.
  expect(missing(quiet).map(({ fingerprint }) => fingerprint)).toEqual([missing(open)[0]?.fingerprint]);
  expect(quiet.silenced?.[0]?.fingerprint).toBe(missing(open)[1]?.fingerprint);
});

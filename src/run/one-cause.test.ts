import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { checkPair } from "#parity";
import type { FindingDraft } from "#run/draft";
import { withoutConsequences } from "#run/one-cause";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../dev/engine.ts";

const found = (en: string, fr: string) => {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, config: defaultConfig, lexicon, key: "page" });
  return outcome.ok
    ? outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ rule, severity }) => `${rule} ${severity}`)
    : [];
};

test("the address that a broken link shows is not said beside the link", () => {
  expect(found("Write to [the museum](mailto:a@museum.example).", "Écrivez au [musée] (mailto:a@museum.example).")).toEqual([
    "broken-markup warning",
  ]);
});

test("another address in the same block is", () => {
  const at = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 60, offset: 59 } };
  const draft = (rule: string, data: FindingDraft["data"]) =>
    ({ rule, severity: "warning", lacking: "fr", en: at, fr: at, data }) as unknown as FindingDraft;
  const cause = draft("broken-markup", { kind: "link", shown: "[musée] (mailto:a@museum.example)" });
  const [own, other] = ["a@museum.example", "c@museum.example"].map((value) => draft("contact", { value }));
  expect(withoutConsequences([cause, own, other] as readonly FindingDraft[])).toEqual([cause, other]);
});

test("a description cut short is one fault, not one for each sentence that it lacks", () => {
  const page = (title: string, description: string) => `---\ntitle: ${title}\ndescription: ${description}\n---\n\nHello 12.`;
  const en = page("Diver", "You inspect 12 hulls each winter. You repair the pumps of the harbour. You train the crew in first aid.");
  expect(found(en, page("Plongeuse", "Vous inspectez 12 coques."))).toEqual(["front-matter warning"]);
});

test("what a lost sentence states is not said beside the sentence", () => {
  const en = "We repair nets by the sea. Overtime pays $31 an hour. Write to [the wharf](https://wharf.example/jobs) in May.";
  const fr = "Nous réparons des filets au bord de la mer.";
  expect(found(en, fr)).toEqual(["missing-sentence warning", "missing-sentence warning"]);
  expect(found("We repair nets by the sea in 12 sheds. Overtime is paid.", fr).sort()).toEqual([
    "missing-sentence warning",
    "number warning",
  ]);
});

test("a value alone is the finding of its kind; a clause that holds one is the clause", () => {
  expect(found("Questions about the boats? Write to a@museum.example.", "Des questions sur les bateaux? Écrivez-nous.")).toEqual([
    "contact warning",
  ]);
  expect(found("The office closes at 11:59 pm, Pacific Time.", "Le bureau ferme à 23 h 59.")).toEqual(["date warning"]);
});

import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import type { Severity } from "#finding";
import { checkPair } from "#parity";
import type { Lang, Position } from "#posting";
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

type Range = readonly [from: number, to: number];
interface Told {
  readonly en?: Range;
  readonly fr?: Range;
  readonly lacking?: Lang;
  readonly severity?: Severity;
  readonly data?: FindingDraft["data"];
}
const position = (range: Range | undefined): Position | null => {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return range ? { start: point(range[0]), end: point(range[1]) } : null;
};
const draftOf = (rule: string, { en, fr, lacking, severity = "warning", data = {} }: Told): FindingDraft => ({
  rule,
  severity,
  category: "omission",
  confidence: 0.9,
  section: 0,
  en: position(en),
  fr: position(fr),
  ...(lacking && { lacking }),
  message: { en: rule, fr: rule },
  data,
  identity: [rule],
  at: 0,
});
/** The rules that stay of two findings. */
const staying = (one: readonly [string, Told], two: readonly [string, Told]) =>
  withoutConsequences([draftOf(...one), draftOf(...two)]).map(({ rule }) => rule);

const STATED = ["amount", "code", "command", "contact", "date", "link", "negation", "number"];

test.each([
  ...["missing-sentence", "meaning", "stale", "title", "missing-detail", ...STATED].map((rule) => ["front-matter", rule] as const),
  ...["missing-detail", ...STATED].map((rule) => ["missing-sentence", rule] as const),
  ...STATED.map((rule) => ["missing-detail", rule] as const),
])("at one place, of %s follows %s, whichever side lacks it", (cause, rule) => {
  for (const lacking of ["en", "fr"] as const) {
    const told: Told = { en: [0, 90], fr: [0, 90], lacking };
    expect(staying([cause, told], [rule, { en: [10, 20], fr: [10, 20], lacking }])).toEqual([cause]);
    expect(staying([rule, { en: [10, 20], fr: [10, 20], lacking }], [cause, told])).toEqual([cause]);
  }
});

test.each([
  ["front-matter", "missing-paragraph"],
  ["missing-sentence", "title"],
  ["missing-sentence", "meaning"],
  ["missing-detail", "missing-detail"],
  ["number", "date"],
  ["code", "number"],
  ["link", "number"],
  ["broken-markup", "link"],
])("of %s does not follow %s", (cause, rule) => {
  const data = { kind: "link", shown: "", en: "a", fr: "a" };
  expect(
    staying([cause, { en: [0, 90], fr: [0, 90], lacking: "fr", data }], [rule, { en: [10, 20], fr: [10, 20], lacking: "fr", data }]),
  ).toEqual([cause, rule]);
});

test.each([
  ["a lost sentence holds what is lost with it", "missing-sentence", { en: [0, 50], lacking: "fr" }, { en: [0, 50], lacking: "fr" }, true],
  ["not what stands before it", "missing-sentence", { en: [10, 50], lacking: "fr" }, { en: [9, 20], lacking: "fr" }, false],
  ["nor what ends after it", "missing-sentence", { en: [10, 50], lacking: "fr" }, { en: [20, 51], lacking: "fr" }, false],
  [
    "nor what the other side lacks",
    "missing-sentence",
    { en: [0, 50], fr: [0, 50], lacking: "fr" },
    { en: [5, 9], fr: [5, 9], lacking: "en" },
    false,
  ],
  ["nor what no side lacks", "missing-sentence", { en: [0, 50], lacking: "fr" }, { en: [5, 9] }, false],
  [
    "nor what stands beside it on the side that has it",
    "missing-sentence",
    { en: [0, 50], fr: [0, 50], lacking: "fr" },
    { en: [60, 70], fr: [5, 9], lacking: "fr" },
    false,
  ],
  ["nor anything where no side is said to lack it", "missing-sentence", { en: [0, 50] }, { en: [5, 9] }, false],
  [
    "a field that French cut short holds what is odd there",
    "front-matter",
    { en: [0, 50], fr: [0, 30], lacking: "fr" },
    { fr: [5, 9] },
    true,
  ],
  ["not what is odd in the English field", "front-matter", { en: [0, 50], fr: [0, 30], lacking: "fr" }, { en: [5, 9] }, false],
  [
    "but what it lost from the English one",
    "front-matter",
    { en: [0, 50], fr: [0, 30], lacking: "fr" },
    { en: [5, 9], lacking: "fr" },
    true,
  ],
  [
    "a field that is at fault on neither side holds what is odd in its English",
    "front-matter",
    { en: [0, 50], fr: [0, 30] },
    { en: [5, 9] },
    true,
  ],
  ["or its French", "front-matter", { en: [0, 50], fr: [0, 30] }, { en: [60, 61], fr: [5, 9] }, true],
  ["not what stands outside both", "front-matter", { en: [0, 50], fr: [0, 30] }, { en: [60, 61], fr: [31, 32] }, false],
] as const)("%s", (_, cause, place, number, follows) => {
  expect(staying([cause, place], ["number", number])).toEqual(follows ? [cause] : [cause, "number"]);
});

test.each([
  ["a clause ten letters longer than its value", [10, 20], [10, 30], "fact"],
  ["eleven letters longer", [10, 20], [9, 30], "missing-detail"],
  ["the value alone", [10, 20], [10, 20], "fact"],
  ["a part of the value", [10, 20], [12, 18], "fact"],
  ["a long clause beside the value", [10, 20], [20, 60], "both"],
  ["a short one beside it", [10, 20], [20, 24], "both"],
  ["one that holds half of it", [10, 20], [15, 24], "both"],
] as const)("a value that one side lacks, and %s", (_, fact, detail, expected) => {
  for (const rule of ["amount", "contact", "date", "number"]) {
    const left = expected === "both" ? [rule, "missing-detail"] : [expected === "fact" ? rule : expected];
    // The length on the side that lacks it says nothing.
    expect(
      staying([rule, { en: fact, fr: [0, 99], lacking: "fr" }], ["missing-detail", { en: detail, fr: [0, 1], lacking: "fr" }]),
    ).toEqual(left);
    expect(
      staying([rule, { en: [0, 99], fr: fact, lacking: "en" }], ["missing-detail", { en: [0, 1], fr: detail, lacking: "en" }]),
    ).toEqual(left);
  }
});

test("what a field lost follows from it, however much it is", () => {
  const field: Told = { en: [0, 9], fr: [0, 90], lacking: "fr" };
  expect(staying(["front-matter", field], ["missing-detail", { en: [0, 90], fr: [10, 20], lacking: "fr" }])).toEqual(["front-matter"]);
});

test("a value and a clause that different sides lack, or no side, are two findings", () => {
  const place = { en: [10, 20], fr: [10, 20] } as const;
  for (const [one, two] of [
    [{ lacking: "fr" }, { lacking: "en" }],
    [{ lacking: "fr" }, {}],
    [{}, { lacking: "fr" }],
    [{}, {}],
  ] as const) {
    expect(staying(["date", { ...place, ...one }], ["missing-detail", { ...place, ...two }])).toEqual(["date", "missing-detail"]);
  }
});

test.each([
  ["the same words of both texts", { en: "ZIP-12", fr: "ZIP-12" }, { en: "ZIP-12", fr: "ZIP-12" }, {}, true],
  ["other words in English", { en: "ZIP-12", fr: "ZIP-12" }, { en: "ZIP", fr: "ZIP-12" }, {}, false],
  ["other words in French", { en: "ZIP-12", fr: "ZIP-12" }, { en: "ZIP-12", fr: "ZIP" }, {}, false],
  ["no words", {}, {}, {}, false],
  ["no words, and numbers", { en: 1, fr: 1 }, { en: 1, fr: 1 }, {}, false],
  ["the same words, a wider place in French", { en: "a", fr: "b" }, { en: "a", fr: "b" }, { fr: [0, 90] }, true],
  ["the same words elsewhere in English", { en: "a", fr: "b" }, { en: "a", fr: "b" }, { en: [70, 80] }, false],
  ["the same words elsewhere in French", { en: "a", fr: "b" }, { en: "a", fr: "b" }, { fr: [70, 80] }, false],
] as const)("a negation beside a code says %s", (_, code, negation, place, follows) => {
  expect(
    staying(["code", { en: [10, 40], fr: [10, 40], data: code }], ["negation", { en: [12, 30], fr: [12, 30], data: negation, ...place }]),
  ).toEqual(follows ? ["code"] : ["code", "negation"]);
});

test.each([
  ["the address itself", "link", "a@wharf.example", true],
  ["the address with its scheme", "link", "mailto:a@wharf.example", true],
  ["a scheme further in, which is part of it", "link", "to mailto:a@wharf.example", false],
  ["the address in markup that is no link", "emphasis", "a@wharf.example", false],
])("broken markup shows %s", (_, kind, value, follows) => {
  const shown = "[quai] (a@wharf.example) to a@wharf.example";
  expect(
    staying(["broken-markup", { fr: [0, 50], lacking: "fr", data: { kind, shown } }], ["contact", { fr: [7, 20], data: { value } }]),
  ).toEqual(follows ? ["broken-markup"] : ["broken-markup", "contact"]);
});

test.each([
  ["warning", ["info"], "warning"],
  ["info", ["warning"], "warning"],
  ["info", ["error", "warning"], "error"],
  ["warning", ["info", "error"], "error"],
  ["error", ["info", "warning"], "error"],
  ["info", [], "info"],
] as const)("a cause that is %s, with consequences %s, is %s", (own, others, expected) => {
  const place: Told = { en: [0, 50], lacking: "fr" };
  const cause = draftOf("missing-sentence", { ...place, severity: own });
  const aside = draftOf("missing-sentence", { en: [60, 90], lacking: "fr", severity: "info" });
  const kept = withoutConsequences([aside, ...others.map((severity) => draftOf("number", { ...place, severity })), cause]);
  expect(kept).toEqual([aside, { ...cause, severity: expected }]);
});

test("a link to a heading that is missing is no fault beside the heading", () => {
  const en = "See [how to apply](#how-to-apply).\n\nYou need two documents.\n\n## How to apply\n\nFill in the form and mail it.";
  const fr = "Voyez [comment postuler](#comment-postuler).\n\nIl vous faut deux documents.\n\nRemplissez le formulaire et postez-le.";
  expect(found(en, fr)).toEqual(["missing-heading warning"]);
});

test("another province, or another day, is said by one rule", () => {
  const at = (from: number, to: number) => ({ start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } });
  const draft = (rule: string, from: number, to: number) =>
    ({ rule, severity: "warning", en: at(from, to), fr: at(from, to), data: { en: "a", fr: "b" } }) as unknown as FindingDraft;
  const code = draft("code", 10, 20);
  expect(withoutConsequences([code, draft("terminology", 4, 20)])).toEqual([code]);
  const elsewhere = draft("terminology", 24, 30);
  expect(withoutConsequences([code, elsewhere])).toEqual([code, elsewhere]);
  const date = draft("date", 10, 40);
  expect(withoutConsequences([date, draft("meaning", 12, 20)])).toEqual([date]);
});

test("of a text of another time, what it alone states is no finding of its own; an error in it is, and so is what stands beside a lead", () => {
  const place: Told = { en: [0, 90], fr: [0, 90] };
  const inside = (severity: Severity): Told => ({ en: [10, 20], fr: [0, 90], lacking: "fr", severity });
  for (const rule of ["amount", "date", "link", "missing-detail", "negation", "number"]) {
    expect(staying(["stale", place], [rule, inside("warning")])).toEqual(["stale"]);
    expect(staying(["stale", place], [rule, inside("error")])).toEqual(["stale", rule]);
    expect(staying(["stale", { ...place, severity: "info" }], [rule, inside("warning")])).toEqual(["stale", rule]);
    expect(staying(["stale", place], [rule, { en: [95, 99], fr: [95, 99], lacking: "fr" }])).toEqual(["stale", rule]);
  }
  for (const rule of ["contact", "code", "command"]) expect(staying(["stale", place], [rule, inside("warning")])).toEqual(["stale", rule]);
});

test("sentences that one paragraph lacks are not held against one another: none follows from another", () => {
  let asked = 0;
  const lost = Array.from({ length: 40 }, (_, i) => {
    const en = { start: { offset: i * 10 }, end: { offset: i * 10 + 9 } };
    return {
      ...{ rule: "missing-sentence", severity: "warning", lacking: "fr", en, data: {} },
      get fr() {
        asked++;
        return { start: { offset: 0 }, end: { offset: 1_000_000 } };
      },
    } as unknown as FindingDraft;
  });
  expect(withoutConsequences(lost)).toEqual(lost);
  asked = 0;
  withoutConsequences(lost);
  expect(asked).toBe(0);
});

import { expect, test, vi } from "vitest";
import { checks } from "../checks/index.ts";
import { analyse, type CheckOptions, checkDrift, checkPair, type Note, reportOf, syncState } from "./index.ts";

const loadLexicon = vi.hoisted(() => vi.fn());
vi.mock("#lexicon/lexicon", async (original) => {
  const real: { loadLexicon: () => unknown } = await original();
  loadLexicon.mockImplementation(real.loadLexicon);
  return { ...real, loadLexicon };
});

const PAIR = { en: { text: "# Boats\n\nSand 3 hulls." }, fr: { text: "# Bateaux\n\nPoncer 4 coques." } };
const ofRules = (notes: readonly Note[]) => notes.filter(({ code }) => code === "unknown-rule");
const codes = (outcome: { readonly ok: boolean; readonly refusals?: readonly { readonly code: string }[] }) =>
  outcome.refusals?.map(({ code }) => code);

test("the lexicon is read when it is first needed, and once", () => {
  expect(loadLexicon).not.toHaveBeenCalled();
  checkPair(PAIR);
  checkPair(PAIR);
  expect(loadLexicon).toHaveBeenCalledTimes(1);
});

test("an option that is undefined was left out", () => {
  const undefinedAll = {
    checks: undefined,
    lexicon: undefined,
    config: undefined,
    key: undefined,
    read: undefined,
  } as unknown as CheckOptions;
  expect(checkPair(PAIR, undefinedAll)).toEqual(checkPair(PAIR));
  expect(checkDrift({ before: PAIR, after: PAIR }, undefinedAll)).toEqual(checkDrift({ before: PAIR, after: PAIR }));
  expect(syncState(PAIR, undefinedAll)).toEqual(syncState(PAIR));
});

test("a rule that does not exist is a note in both languages, and no pass in silence", () => {
  const outcome = checkPair(PAIR, { only: ["nombre", "number", "unpaired", "nombre"] });
  const [note, ...others] = ofRules(outcome.ok ? outcome.report.notes : []);
  expect(note?.message.en).toContain("do not exist, so nothing was checked for them: “nombre”.");
  expect(note?.message.fr).toContain("n’existent pas, et rien n’a été vérifié à leur titre\u00A0: «\u00A0nombre\u00A0».");
  expect(others).toEqual([]);
  const analysed = analyse(PAIR);
  expect(analysed.ok && ofRules(reportOf(analysed.analysis, { checks, only: ["nombre"] }).notes)).toHaveLength(1);
  expect(analysed.ok && ofRules(reportOf(analysed.analysis, { checks, only: ["number"] }).notes)).toEqual([]);
});

test.each<[name: string, sources: unknown, sides: readonly unknown[]]>([
  ["nothing", undefined, [undefined]],
  ["no sides", {}, ["en", "fr"]],
  ["strings", { en: "# A", fr: "# B" }, ["en", "fr"]],
  ["one side", { en: { text: "# A" } }, ["fr"]],
  ["a number for a text", { en: { text: 1 }, fr: { text: "" } }, ["en"]],
  ["a number for a path", { en: { text: "", path: 1 }, fr: { text: "" } }, ["en"]],
])("what are no texts is refused with a sentence: %s", (_, sources, sides) => {
  for (const ask of [checkPair, syncState, analyse]) {
    const outcome = (ask as (sources: unknown) => ReturnType<typeof checkPair>)(sources);
    expect(outcome.ok ? undefined : outcome.refusals.map(({ side }) => side)).toEqual(sides);
    for (const { code, message } of outcome.ok ? [] : outcome.refusals) {
      expect(code).toBe("invalid-input");
      expect(message.en).toMatch(/^“sources.*Give/u);
      expect(message.fr).toMatch(/^«\u00A0sources.*Donnez/u);
    }
  }
});

test.each<[name: string, input: unknown, codes: readonly string[]]>([
  ["nothing", undefined, ["invalid-input"]],
  ["nothing earlier", { after: PAIR }, ["invalid-input"]],
  ["no texts", { after: {}, before: PAIR }, ["invalid-input", "invalid-input"]],
  ["strings", { after: PAIR, before: { en: "a", fr: "b" } }, ["invalid-input", "invalid-input"]],
  ["no state", { after: PAIR, state: 1 }, ["invalid-state"]],
])("two times of which one is not there are refused: %s", (_, input, expected) => {
  expect(codes((checkDrift as (input: unknown) => ReturnType<typeof checkDrift>)(input))).toEqual(expected);
});

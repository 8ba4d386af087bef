import { expect, test } from "vitest";
import { lostClauses } from "#align/clauses";
import missingDetail from "../../checks/missing-detail.ts";
import { checkAligned } from "../dev/check-aligned.ts";
import { insideOf, lexiconOf } from "../dev/inside-of.ts";

const found = (en: string, fr: string) =>
  checkAligned([missingDetail], en, fr).map(({ severity, lacking, data }) => `${severity} ${lacking}: ${data.words}`);

test.each([
  ["You will receive a boat if you stay for the winter.", "Vous recevrez un bateau.", "warning fr: if you stay for the winter"],
  ["You will receive a boat.", "Vous recevrez un bateau si vous restez tout l’hiver.", "warning en: si vous restez tout l’hiver"],
  [
    "You must not call the museum unless the mayor asks you to.",
    "Vous ne devez pas appeler le musée.",
    "warning fr: unless the mayor asks you to",
  ],
  ["All employees except inspectors receive a pension.", "Tous les employés touchent une pension.", "warning fr: except inspectors"],
  [
    "You must not call the museum.",
    "Vous ne devez pas appeler le musée, sauf pour les tableaux volés.",
    "warning en: sauf pour les tableaux volés",
  ],
  ["Candidates must hold a licence before they start.", "Les candidats doivent détenir un permis.", "warning fr: before they start"],
  [
    "You will draft the annual report, which is tabled in Parliament.",
    "Vous rédigerez le rapport annuel.",
    "warning fr: which is tabled in Parliament",
  ],
  [
    "You may repair the boat if the mayor agrees. Our museum will host a lunch.",
    "Vous pouvez réparer le bateau. Un goûter sera servi.",
    "warning fr: if the mayor agrees",
  ],
  ["You may open the museum with the approval of the mayor.", "Vous pouvez ouvrir le musée.", "warning fr: with the approval of the mayor"],
  ["You may open the museum.", "Vous pouvez ouvrir le musée avec l’autorisation du maire.", "warning en: avec l’autorisation du maire"],
  ["Never open the museum without consulting the mayor.", "N’ouvrez jamais le musée.", "warning fr: without consulting the mayor"],
  ["Travel is paid.", "Les déplacements sont payés, selon le budget.", "warning en: selon le budget"],
  ["You manage the residence.", "Sous l’autorité de la doyenne, vous gérez la résidence.", "warning en: Sous l’autorité de la doyenne"],
])("a clause that one side lacks is quoted from its first word to its last: %s", (en, fr, clause) => {
  expect(found(en, fr)).toEqual([clause]);
});

test("a question is no condition", () => {
  expect(found("Try new boats to see if they work.", "Essayez de nouveaux bateaux.")).not.toContain("warning fr: if they work");
});

test.each([
  ["another word for the condition", "If you have questions, write to the library.", "Pour toute question, écrivez à la bibliothèque."],
  ["a set phrase", "You repair the pumps if needed.", "Vous réparez les pompes au besoin."],
  ["one clause in other words", "You lead the crew when the captain is away.", "Vous dirigez l’équipage en l’absence du capitaine."],
  ["a gerund", "After finishing the course, you teach children.", "Une fois le cours terminé, vous enseignez aux enfants."],
  ["both have a condition", "You may leave early provided that the work is done.", "Vous pouvez partir tôt à condition d’avoir terminé."],
  ["consent as a verb", "You may open the museum with the mayor’s consent.", "Vous pouvez ouvrir le musée si le maire y consent."],
  ["a clause of its own", "You may open the museum, weather permitting.", "Vous pouvez ouvrir le musée si le temps le permet."],
  ["an adjective", "Reply before the closing date.", "Répondez avant la date limite."],
])("and nothing is lost: %s", (_, en, fr) => {
  expect(found(en, fr).filter((one) => one.startsWith("warning"))).toEqual([]);
});

const WORDS = "garb=vacor hest=bidel jolt=mugil kemp=nirap larn=dolu mund=zubas";
type Weights = Parameters<typeof lexiconOf>[1];

/** The clauses that a side lacks, of toy words; “+” where one adds something and makes no condition. */
function clauses(en: string, fr: string, rarity: Weights = {}, surprise: Weights = {}): readonly string[] {
  const inside = insideOf(en, fr, lexiconOf(WORDS, rarity, surprise));
  return lostClauses(inside).map(
    ({ side, sentence, from, to, isCondition }) =>
      `${side} ${isCondition ? "" : "+"}${inside.sentences[side][sentence]?.text.slice(from, to)}`,
  );
}

test.each([
  ["at the end", "Garb hest jolt unless quop wexi.", "Vacor bidel mugil.", ["en unless quop wexi"]],
  ["up to a comma", "Unless quop wexi, garb hest jolt.", "Vacor bidel mugil.", ["en Unless quop wexi"]],
  ["up to a bracket", "Garb hest unless quop wexi (jolt).", "Vacor bidel (mugil).", ["en unless quop wexi"]],
  ["up to a dash", "Garb hest unless quop wexi – jolt.", "Vacor bidel – mugil.", ["en unless quop wexi"]],
  [
    "up to a colon, and not to the stop of an abbreviation",
    "Garb hest unless quop.wexi: jolt.",
    "Vacor bidel : mugil.",
    ["en unless quop.wexi"],
  ],
  ["up to “and”, where what follows is said", "Garb hest unless quop wexi and jolt.", "Vacor bidel et mugil.", ["en unless quop wexi"]],
  ["up to the last “or” but one", "Garb hest unless quop or wexi or jolt.", "Vacor bidel ou mugil.", ["en unless quop or wexi"]],
  [
    "with “and” in it, where what follows is lost too",
    "Garb hest jolt unless quop and wexi.",
    "Vacor bidel mugil.",
    ["en unless quop and wexi"],
  ],
  ["in French", "Garb hest jolt.", "Vacor bidel mugil à moins que quopa wexa.", ["fr à moins que quopa wexa"]],
  ["in French up to « et »", "Garb hest jolt.", "Vacor bidel à moins que quopa wexa et mugil.", ["fr à moins que quopa wexa"]],
  ["that adds something", "Garb hest jolt, including quop wexi.", "Vacor bidel mugil.", ["en +including quop wexi"]],
  ["that adds something in French", "Garb hest jolt.", "Vacor bidel mugil, notamment quopa wexa.", ["fr +notamment quopa wexa"]],
  [
    "a condition and an addition",
    "Garb hest jolt unless quop wexi, including yort dran.",
    "Vacor bidel mugil.",
    ["en unless quop wexi", "en +including yort dran"],
  ],
  ["an exception in front of what is said", "Garb except quop hest jolt kemp.", "Vacor bidel mugil nirap.", ["en except quop"]],
  ["an exception in French", "Garb hest jolt kemp.", "Vacor sauf quopa bidel mugil nirap.", ["fr sauf quopa"]],
])("a clause of toy words is lost %s", (_, en, fr, expected) => {
  expect(clauses(en, fr)).toEqual(expected);
});

test.each(["except", "excluding"])("“%s” opens an exception of a noun or two", (cue) => {
  expect(clauses(`Garb ${cue} quop hest jolt kemp.`, "Vacor bidel mugil nirap.")).toEqual([`en ${cue} quop`]);
});

test.each(["sauf", "excepté", "hormis", "à l’exception", "à l'exception", "à l’exclusion", "à l'exclusion"])(
  "« %s » opens an exception of a noun or two",
  (cue) => {
    expect(clauses("Garb hest jolt kemp.", `Vacor ${cue} quopa bidel mugil nirap.`)).toEqual([`fr ${cue} quopa`]);
  },
);

test.each([
  ["another word than an exception goes on to what is said", "Garb unless quop hest jolt kemp.", "Vacor bidel mugil nirap."],
  ["French has a condition too", "Garb hest jolt unless quop wexi.", "Vacor bidel mugil sauf mugil."],
  ["a word of it is said", "Garb hest jolt unless quop kemp.", "Vacor bidel mugil nirap."],
  ["it is a set phrase", "Garb hest jolt if needed, quop.", "Vacor bidel mugil."],
  ["it stands in brackets", "Garb hest jolt (unless quop wexi).", "Vacor bidel mugil."],
  ["nothing else is said", "Dran unless quop wexi.", "Dravel."],
  ["it has no words", "Garb hest jolt unless.", "Vacor bidel mugil."],
  ["its sentence has no counterpart", "Garb hest jolt. Larn unless quop wexi yort.", "Vacor bidel mugil."],
])("no clause is lost where %s", (_, en, fr) => {
  expect(clauses(en, fr)).toEqual([]);
});

test("brackets that were closed before the clause say nothing", () => {
  expect(clauses("Garb (hest) jolt unless quop wexi.", "Vacor (bidel) mugil.")).toEqual(["en unless quop wexi"]);
});

test("a condition tells 0.3 at least, what is added 0.6", () => {
  const condition = (quop: number) => clauses("Garb hest jolt unless quop.", "Vacor bidel mugil.", { quop }).length;
  expect([condition(0.31), condition(0.29)]).toEqual([1, 0]);
  const detail = (quop: number) => clauses("Garb hest jolt, including quop.", "Vacor bidel mugil.", { quop }).length;
  expect([detail(0.61), detail(0.59)]).toEqual([1, 0]);
});

test("a clause may be there in other words: at its place, or anywhere", () => {
  const at = (dravel: number, surprise = 1) =>
    clauses("Garb hest jolt unless quop.", "Vacor bidel mugil dravel.", { quop: 1, dravel }, { dravel: surprise }).length;
  expect([at(0.39), at(0.41), at(0.41, 0.9)]).toEqual([1, 0, 1]);
  const elsewhere = (dravel: number) =>
    clauses("Garb hest jolt kemp larn mund unless quop.", "Dravel vacor bidel mugil nirap dolu zubas.", { quop: 1, dravel }).length;
  expect([elsewhere(0.39), elsewhere(0.41)]).toEqual([1, 0]);
  // What the rest of the sentence leaves over is what is left over there.
  expect(clauses("Wexi garb hest jolt unless quop.", "Dravel vacor bidel mugil.", { quop: 1, dravel: 0.75, wexi: 0.75 })).toHaveLength(1);
});

test("half of what is around it must have an answer", () => {
  const loose = (wexi: number) => clauses("Wexi garb hest unless quop.", "Vacor bidel.", { quop: 1, wexi, garb: 0.5, hest: 0.5 }).length;
  expect([loose(0.98), loose(1.02)]).toEqual([1, 0]);
});

test("a clause of time is said where the other side has an adverb in its place", () => {
  const en = "You paint the boats with the visitors and wash the brushes after the parade.";
  expect(found(en, "Vous peignez les bateaux avec les visiteurs et lavez les pinceaux par la suite.")).toEqual([]);
  expect(found(en, "Vous peignez les bateaux avec les visiteurs et lavez les pinceaux.")).toEqual(["warning fr: after the parade"]);
  expect(found(`Then ${en}`, "Ensuite, vous peignez les bateaux avec les visiteurs et lavez les pinceaux.")).toEqual([
    "warning fr: after the parade",
  ]);
  const fr = "Avant de peindre les bateaux, vous lavez les pinceaux avec les visiteurs.";
  expect(found("You wash the brushes with the visitors beforehand.", fr)).toEqual([]);
});

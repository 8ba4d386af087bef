import { describe, expect, test } from "vitest";
import { align } from "#align/align";
import { lostMembers } from "#align/enumerations";
import { lexicon } from "../dev/engine.ts";
import { insideOf, lexiconOf } from "../dev/inside-of.ts";
import { readPair } from "../dev/read-pair.ts";

/** The members that one side lacks, with that side; “?” where it is doubtful. */
function lost(en: string, fr: string): readonly string[] {
  const alignment = align(readPair(en, fr), lexicon);
  const inside = alignment.inside(alignment.beads[0] as (typeof alignment.beads)[number]);
  return lostMembers(inside).map(
    ({ side, sentence, from, to, isDoubtful }) =>
      `${side} ${inside.sentences[side][sentence]?.text.slice(from, to)}${isDoubtful ? "?" : ""}`,
  );
}

test.each([
  ["the last of three", "Maintain roads, bridges and culverts", "Entretenir les routes et les ponts", "en culverts"],
  ["the second of three", "You repair boats, ferries and bridges.", "Vous réparez des bateaux et des ponts.", "en ferries"],
  ["the second of two", "You build boats and bridges.", "Vous construisez des bateaux.", "en bridges"],
  [
    "the first of two",
    "Interviews will be held by video or teleconference in the spring.",
    "Les entrevues se feront par téléconférence au printemps.",
    "en video",
  ],
  ["an acronym", "Courses on HTML, CSS, OS and PHP modules.", "Les cours sur les modules HTML, CSS et PHP.", "en OS?"],
  ["one that French adds", "We lend books and films.", "Nous prêtons des livres, des tableaux et des films.", "fr tableaux?"],
  ["a city", "The shop has branches in Truro, Amherst and Oxford.", "Le magasin a des succursales à Truro et à Oxford.", "en Amherst"],
  ["a name that French adds", "You use Word and Excel daily.", "Vous utilisez chaque jour Word, Excel et Access.", "fr Access"],
  [
    "beside another list in the sentence",
    "You clean, repair and sell windows, doors, roofs and bridges.",
    "Vous nettoyez, réparez et vendez des fenêtres, des portes et des ponts.",
    "en roofs?",
  ],
  [
    "after one in other words",
    "We want bridges that are safe, well liked and cheap.",
    "Nous voulons des ponts sécuritaires, plaisants, bon marché et accessibles.",
    "fr accessibles",
  ],
  [
    "one that shares its head",
    "You work with bus drivers, truck drivers, taxi drivers and mechanics.",
    "Vous travaillez avec des conducteurs d’autobus, des conducteurs de taxi et des mécaniciens.",
    "en truck",
  ],
  [
    "before what belongs to all of them",
    "Order books, games and puzzles for the schools.",
    "Commander des livres et des jeux pour les écoles.",
    "en puzzles?",
  ],
])("a member of an enumeration that is lost: %s", (_, en, fr, member) => {
  expect(lost(en, fr)).toEqual([member]);
});

test.each([
  ["all are there", "Maintain roads, bridges and culverts", "Entretenir les routes, les ponts et les ponceaux"],
  ["another order", "Knowledge of English and French", "Connaissance du français et de l’anglais"],
  ["three and three verbs", "You will plan, organize and carry out tours.", "Vous planifierez, organiserez et mènerez des visites."],
  ["a doublet", "The candidate leads the visits.", "Le candidat ou la candidate dirige les visites."],
  ["an idiom at its place", "We proudly and actively build boats.", "C’est avec fierté que nous construisons activement des bateaux."],
  [
    "a clause before two",
    "Once the wood is dry, you cut it into boards and beams.",
    "Une fois le bois séché, vous le coupez en planches et en poutres.",
  ],
  [
    "a series that French parts in two",
    "You plan routes, schedules and fares.",
    "Vous planifiez les trajets et les horaires ainsi que les tarifs.",
  ],
  [
    "a word before the series",
    "However, doors, windows and gates stay open.",
    "Les portes, les fenêtres et les barrières restent toutefois ouvertes.",
  ],
  ["an adverb set apart", "You plan the visits.", "Habituellement, vous planifiez les visites."],
])("nothing is lost: %s", (_, en, fr) => {
  expect(lost(en, fr).filter((member) => !member.endsWith("?"))).toEqual([]);
});

const WORDS = "garb=vacor hest=bidel jolt=mugil kemp=nirap larn=dolu mund=zubas rald=fusa sorn=gorin tilb=lamot";
type Weights = Parameters<typeof lexiconOf>[1];

/** The members that a side lacks, of toy words: “?” where it is doubtful, “2” where it is one of two. */
function members(en: string, fr: string, rarity: Weights = {}, surprise: Weights = {}): readonly string[] {
  const inside = insideOf(en, fr, lexiconOf(WORDS, rarity, surprise));
  return lostMembers(inside).map(({ side, sentence, from, to, isDoubtful, isOfTwo }) => {
    const words = inside.sentences[side][sentence]?.text.slice(from, to);
    return `${side} ${words}${isDoubtful ? "?" : ""}${isOfTwo ? "2" : ""}`;
  });
}

describe("a member of toy words", () => {
  test.each([
    ["the first of three", "Garb quop, hest and jolt.", "Vacor bidel et mugil.", ["en quop"]],
    ["the middle of three", "Garb hest, quop and jolt.", "Vacor bidel et mugil.", ["en quop"]],
    ["the last of three", "Garb hest, jolt and quop.", "Vacor bidel et mugil.", ["en quop"]],
    ["of two words", "Garb hest, quop wexi and jolt.", "Vacor bidel et mugil.", ["en quop wexi"]],
    [
      "of five words, which may be a clause",
      "Garb hest, jolt and quop wexi yort dran flim.",
      "Vacor bidel et mugil.",
      ["en quop wexi yort dran flim?"],
    ],
    [
      "between commas, of four words",
      "Garb hest, quop wexi yort dran, jolt and kemp.",
      "Vacor bidel, mugil et nirap.",
      ["en quop wexi yort dran"],
    ],
    [
      "between commas, of five words",
      "Garb hest, quop wexi yort dran flim, jolt and kemp.",
      "Vacor bidel, mugil et nirap.",
      ["en quop wexi yort dran flim?"],
    ],
    [
      "between commas, with the conjunction two commas on",
      "Garb hest, quop, jolt, kemp and larn.",
      "Vacor bidel, mugil, nirap et dolu.",
      ["en quop"],
    ],
    [
      "between commas, with no conjunction in sight",
      "Garb hest, quop, jolt, kemp, larn and mund.",
      "Vacor bidel, mugil, nirap, dolu et zubas.",
      ["en quop"],
    ],
    ["after a slash", "Garb hest/quop jolt.", "Vacor bidel mugil.", ["en quop2"]],
    ["after a semicolon", "Garb hest; quop; jolt and kemp.", "Vacor bidel; mugil et nirap.", ["en quop"]],
    ["after a comma and a conjunction", "Garb hest, jolt, and quop.", "Vacor bidel et mugil.", ["en quop"]],
    ["that French has", "Garb hest and jolt.", "Vacor bidel, quopa et mugil.", ["fr quopa"]],
    ["joined in French by « ainsi que »", "Garb hest and jolt.", "Vacor bidel, mugil ainsi que quopa.", ["fr quopa"]],
    ["joined by “as well as”", "Garb hest, jolt as well as quop.", "Vacor bidel et mugil.", ["en quop"]],
  ])("is lost: %s", (_, en, fr, expected) => {
    expect(members(en, fr)).toEqual(expected);
  });

  test.each([
    ["the other side parts its sentence as often", "Garb hest, quop and jolt.", "Vacor, bidel et mugil."],
    ["there is no conjunction", "Garb hest, quop, jolt.", "Vacor bidel, mugil."],
    ["a part of it is said", "Garb hest, quop jolt, kemp and larn.", "Vacor bidel mugil, nirap et dolu."],
    ["all of it is said", "Garb hest, jolt and kemp.", "Vacor bidel mugil nirap."],
    ["the sentence has no counterpart", "Garb hest. Quop, wexi and yort.", "Vacor bidel."],
    ["it is the same word in another gender", "Garb batakfin and batakgol hest.", "Vacor batakfin bidel."],
    ["other words stand at its place", "Garb hest, quop and jolt.", "Vacor bidel dravel mugil."],
  ])("is not lost where %s", (_, en, fr) => {
    expect(members(en, fr)).toEqual([]);
  });

  test("has a neighbour that is said: else no enumeration stands on both sides", () => {
    expect(members("Garb hest; wexi, quop and yort.", "Vacor bidel.").filter((one) => one.includes("quop"))).toEqual([]);
    expect(members("Garb hest; wexi, quop and jolt.", "Vacor bidel mugil.").filter((one) => one.includes("quop"))).toHaveLength(1);
  });

  test("tells 0.35 at least", () => {
    const of = (quop: number) => members("Garb hest, quop and jolt.", "Vacor bidel et mugil.", { quop });
    expect([of(0.36), of(0.34)]).toEqual([["en quop"], []]);
  });

  test("is doubtful where translations often leave it out", () => {
    const english = (quop: number) => members("Garb hest, quop and jolt.", "Vacor bidel et mugil.", { quop: 1 }, { quop });
    expect([english(0.36), english(0.34)]).toEqual([["en quop"], ["en quop?"]]);
    const french = (quopa: number) => members("Garb hest and jolt.", "Vacor bidel, quopa et mugil.", { quopa: 1 }, { quopa });
    expect([french(0.36), french(0.34)]).toEqual([["fr quopa"], ["fr quopa?"]]);
  });

  test("is one of two, unless it is a word that translations hardly ever leave out, and English", () => {
    const english = (quop: number) => members("Garb hest and quop jolt.", "Vacor bidel mugil.", { quop: 1 }, { quop });
    expect([english(0.99), english(1)]).toEqual([["en quop2"], ["en quop"]]);
    expect(members("Garb hest.", "Vacor bidel ou quopa.", { quopa: 1 })).toEqual(["fr quopa2"]);
  });

  test("may be there in other words where four tenths of its weight are at its place, beyond what is left over around it", () => {
    const at = (dravel: number) => members("Garb hest, quop and jolt.", "Vacor bidel dravel mugil et.", { quop: 1, dravel });
    expect([at(0.39), at(0.41)]).toEqual([["en quop"], []]);
    expect(members("Garb hest wexi, quop and jolt.", "Vacor bidel dravel mugil.", { quop: 1, dravel: 0.75, wexi: 0.75 })).toEqual([
      "en quop",
    ]);
  });

  test("is not told in a sentence that is translated too freely, but for a series", () => {
    // Five words have an answer; what has none, the member apart, is a quarter of the rest, or more.
    const english = (dran: number) => members("Dran garb hest/quop jolt kemp larn.", "Vacor bidel mugil nirap dolu.", { dran });
    expect([english(1.3), english(1.35)]).toEqual([["en quop2"], []]);
    // Series that face each other are counted.
    expect(members("Dran garb hest, quop and jolt kemp larn.", "Vacor bidel et mugil nirap dolu.", { dran: 1.35 })).toEqual(["en quop"]);
  });

  test("is doubtful where it is an adverb, or where a word could say it and says its neighbour", () => {
    expect(members("Garb hest, quoply and jolt.", "Vacor bidel et mugil.")).toEqual(["en quoply?"]);
    expect(members("Garb hest and jolt.", "Vacor bidel, quopament et mugil.")).toEqual(["fr quopament?"]);
    expect(members("Garb hest, quopament and jolt.", "Vacor bidel et mugil.")).toEqual(["en quopament"]);
    const words = lexiconOf(`${WORDS} quop=bidel:0.6`);
    expect(lostMembers(insideOf("Garb hest, quop and jolt.", "Vacor bidel et mugil.", words)).map(({ isDoubtful }) => isDoubtful)).toEqual([
      true,
    ]);
  });

  test("is the part next to the conjunction where the rest is said, if English joins two things and French one", () => {
    expect(members("Garb hest and quop jolt.", "Vacor bidel mugil.")).toEqual(["en quop2"]);
    expect(members("Garb quop and hest jolt.", "Vacor bidel mugil.")).toEqual(["en quop2"]);
    expect(members("Garb hest and quop wexi jolt.", "Vacor bidel mugil.")).toEqual(["en quop wexi"]);
    expect(members("Garb quop wexi or hest jolt.", "Vacor bidel mugil.")).toEqual(["en quop wexi"]);
    expect(members("Garb hest jolt.", "Vacor bidel et quopa mugil.")).toEqual([]);
    expect(members("Garb hest and quop jolt, kemp.", "Vacor bidel ou mugil nirap.")).toEqual([]);
  });

  test("is counted with the enumeration around it, not with one after a colon or far away", () => {
    const count = (en: string, fr: string) => members(en, fr);
    expect(count("Garb, hest and quop jolt.", "Vacor, bidel mugil.")).toEqual(["en quop"]);
    expect(count("Garb, kemp: hest and quop jolt.", "Vacor, nirap : bidel mugil.")).toEqual(["en quop2"]);
    const long = "kemp larn mund rald sorn tilb kemp larn mund";
    const longue = "nirap dolu zubas fusa gorin lamot nirap dolu zubas";
    expect(count(`Garb, ${long} and quop jolt.`, `Vacor, ${longue} mugil.`)).toEqual(["en quop2"]);
  });
});

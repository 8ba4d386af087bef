import { expect, test } from "vitest";
import { align } from "#align/align";
import { lostMembers } from "#align/enumerations";
import { lexicon } from "../dev/engine.ts";
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
  ["an acronym", "Attacks on SQL, NoSQL, OS and LDAP queries.", "Les attaques contre les requêtes SQL, NoSQL et LDAP.", "en OS"],
  [
    "one that French adds, which is less sure",
    "We lend books and films.",
    "Nous prêtons des livres, des tableaux et des films.",
    "fr tableaux?",
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
  ["an adverb set apart", "You plan the visits.", "Habituellement, vous planifiez les visites."],
])("nothing is lost: %s", (_, en, fr) => {
  expect(lost(en, fr).filter((member) => !member.endsWith("?"))).toEqual([]);
});

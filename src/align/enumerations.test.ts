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
  ["one that French adds", "We lend books and films.", "Nous prêtons des livres, des tableaux et des films.", "fr tableaux"],
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
    "en puzzles",
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

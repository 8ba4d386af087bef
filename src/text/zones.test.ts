import { expect, test } from "vitest";
import { readZones } from "#text/zones";

test("zones have one name", () => {
  expect(readZones("ET, EST, HE, HNE, HAE").map(({ key }) => key)).toEqual(Array(5).fill("eastern"));
  expect(readZones("PT HP").map(({ key }) => key)).toEqual(["pacific", "pacific"]);
});

test("a zone is capitals alone, in either language", () => {
  expect(readZones("CT MST NDT AT, HC HNR HAT, set, PSTX, 5ET").map(({ key, raw }) => `${raw} ${key}`)).toEqual([
    "CT central",
    "MST mountain",
    "NDT newfoundland",
    "AT atlantic",
    "HC central",
    "HNR mountain",
    "HAT newfoundland",
  ]);
});

const shown = (text: string) => readZones(text).map(({ key, raw }) => `${raw}: ${key}`);

test.each([
  ["eastern", "Eastern Time", "heure de l’Est", "ET EST EDT", "HE HNE HAE"],
  ["pacific", "Pacific time", "heure du Pacifique", "PT PST PDT", "HP HNP HAP"],
  ["central", "Central Standard Time", "heure du Centre", "CT CST CDT", "HC HNC HAC"],
  ["mountain", "Mountain daylight time", "heure des Rocheuses", "MT MST MDT", "HR HNR HAR"],
  ["mountain", "mountain daylight saving time", "heure des montagnes Rocheuses", "MST", "HNR"],
  ["atlantic", "Atlantic daylight savings time", "heure de l'Atlantique", "AT AST ADT", "HA HNA HAA"],
  ["newfoundland", "Newfoundland Time", "heure de Terre-Neuve", "NT NST NDT", "HNT HAT"],
  ["yukon", "Yukon time", "heure du Yukon", "YT YST", "HY HNY"],
  ["alaska", "Alaska time", "heure de l’Alaska", "AKT AKST AKDT", "HAK HNAK"],
  ["hawaii", "Hawaii time", "heure d’Hawaï", "HT HST HDT", "HH HNH"],
])("%s: %s, %s, %s, %s", (zone, en, fr, letters, lettres) => {
  expect(shown(`At five, ${en}.`)).toEqual([`${en}: ${zone}`]);
  expect(shown(`À cinq heures, ${fr}.`)).toEqual([`${fr}: ${zone}`]);
  const all = `${letters} ${lettres}`.split(" ");
  expect(shown(all.join(", "))).toEqual(all.map((one) => `${one}: ${zone}`));
});

test.each([
  ["heure normale de l’Est", "eastern"],
  ["heure avancée du Pacifique", "pacific"],
  ["heure d’été du Centre", "central"],
  ["heures d’hiver de l’Atlantique", "atlantic"],
  ["heure locale\u00A0d’hiver du Yukon", "yukon"],
  ["heure légale d’Hawaii", "hawaii"],
])("qualified, in French: %s", (raw, zone) => {
  expect(shown(`Midi, ${raw}`)).toEqual([`${raw}: ${zone}`]);
});

test.each([
  "UTC",
  "GMT",
  "TUC",
  "Coordinated Universal Time",
  "coordinated universal time",
  "Temps universel",
  "temps universel coordonné",
  "Greenwich Mean Time",
  "heure de Greenwich",
])("universal: %s", (raw) => {
  expect(shown(`5:00 ${raw}.`)).toEqual([`${raw}: universal`]);
});

test.each([
  ["TU -5", "TU"],
  ["TU+2", "TU"],
  ["(TU)", "TU"],
])("universal before an offset: %s", (text, raw) => {
  expect(shown(text)).toEqual([`${raw}: universal`]);
});

test.each([
  ["3 p.m. Eastern", "Eastern: eastern"],
  ["3 pm Pacific", "Pacific: pacific"],
  ["9 a.m. (Central)", "Central: central"],
  ["noon Mountain.", "Mountain: mountain"],
  ["midnight Atlantic", "Atlantic: atlantic"],
  ["at 13:30 Newfoundland", "Newfoundland: newfoundland"],
])("after a time, without a word for it: %s", (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test.each([
  "Eastern shore",
  "the Eastern at 3 p.m.",
  "3 p.m. Easterners",
  "STU, TUX, TU.",
  "xUTC, UTCx, 5UTC",
  "time of the Centre",
  "heure du centreville",
  "ET2, X-ET, ET-5",
  "HN, HQ, THE",
  "temps de l’Est",
])("no zone: %s", (text) => {
  expect(shown(text)).toEqual([]);
});

test("zones stand in reading order, each once", () => {
  expect(shown("UTC, then ET, then 3 p.m. Pacific time, noon Central")).toEqual([
    "UTC: universal",
    "ET: eastern",
    "Pacific time: pacific",
    "Central: central",
  ]);
});

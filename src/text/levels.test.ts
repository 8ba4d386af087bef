import { describe, expect, test } from "vitest";
import { readLevels } from "./levels.ts";

const keys = (text: string, lang: "en" | "fr") => readLevels(text, lang).map(({ key }) => key);

describe("one level in two languages", () => {
  test.each([
    ["clearance secret", "A Secret clearance", "Une cote de sécurité de niveau Secret"],
    ["clearance top secret", "Top Secret security clearance", "Attestation de niveau Très secret"],
    ["clearance enhanced top secret", "Enhanced Top Secret clearance", "Cote de niveau Très secret approfondie"],
    ["clearance confidential", "Security level: Confidential", "Niveau de sécurité : Confidentiel"],
    ["clearance reliability", "Reliability status", "Cote de fiabilité"],
    ["clearance enhanced reliability", "Enhanced reliability check", "Vérification de fiabilité approfondie"],
    ["degree doctorate", "A PhD in botany", "Un doctorat en botanique"],
    ["degree master", "A master’s degree in history", "Une maîtrise en histoire"],
    ["degree bachelor", "A bachelor’s degree", "Un baccalauréat"],
    ["degree bachelor", "An undergraduate degree", "Un diplôme universitaire de premier cycle"],
    ["degree graduate", "A graduate degree in music", "Un diplôme d’études supérieures en musique"],
    ["degree college", "A college diploma", "Un diplôme d’études collégiales"],
    ["degree secondary", "A high school diploma", "Un diplôme d’études secondaires"],
    ["degree secondary", "A GED", "Un DES"],
    ["degree college", "You have a DEC.", "Vous avez un DEC en musique."],
    ["degree postsecondary", "Post-secondary education", "Des études postsecondaires"],
    ["tenure seasonal", "A seasonal position", "Un poste saisonnier"],
    ["tenure casual", "Casual work", "Un travail occasionnel"],
    ["workplace remote", "You can telework.", "Vous pouvez faire du télétravail."],
    ["language Cree", "You speak Cree.", "Vous parlez cri."],
    ["language Punjabi", "Knowledge of Punjabi", "Connaissance du pendjabi"],
    ["province British Columbia", "An office in British Columbia", "Un bureau en Colombie-Britannique"],
  ])("%s", (key, en, fr) => {
    expect(keys(en, "en")).toContain(key);
    expect(keys(fr, "fr")).toContain(key);
  });
});

test("a level by number, Roman or not", () => {
  expect(keys("Secret (Level II) clearance", "en")).toEqual(["clearance secret", "level 2"]);
  expect(keys("Cote Secret (niveau 2)", "fr")).toEqual(["clearance secret", "level 2"]);
});

test.each([
  ["en", "You keep the secret recipes of the chef."],
  ["en", "The reliability of the engines is our pride."],
  ["en", "Polish the brass and speak to visitors."],
  ["en", "You master the tools of the trade."],
  ["fr", "La maîtrise du français est nécessaire."],
  ["fr", "Vous gardez les recettes secrètes du chef."],
  ["fr", "La fiabilité des moteurs fait notre fierté."],
  ["fr", "Le cycle des études"],
  ["fr", "CYCLE DES ÉTUDES"],
  ["en", "Diplomas are sent on dec. 12 and on 13 DEC."],
  ["fr", "On entend le cri des goélands."],
] as const)("no level: %s %s", (lang, text) => {
  expect(keys(text, lang)).toEqual([]);
});

test("a level that the other language may name otherwise", () => {
  expect(readLevels("An undergraduate degree", "en")[0]?.also).toEqual(["degree university"]);
});

test("the longer name counts once, where it stands", () => {
  expect(readLevels("A Top Secret clearance", "en").map(({ from, to, raw }) => [from, to, raw])).toEqual([[2, 12, "Top Secret"]]);
});

test.each([
  ["in office", "workplace on-site"],
  ["in-office", "workplace on-site"],
  ["at the office", "workplace on-site"],
  ["from anywhere, working from anywhere", "workplace remote"],
  ["Ontario all year", "province Ontario"],
  ["Ontario the great", "province Ontario"],
])("alone in its text: %s", (text, key) => {
  expect(keys(text, "en")).toEqual([key]);
});

test.each([
  ["un diplome collégial", "degree college"],
  ["d’un collège", "degree college"],
  ["une maitrise, master", "degree master"],
  ["sur les lieux", "workplace on-site"],
  ["de la maison", "workplace remote"],
])("in French: %s", (text, key) => {
  expect(keys(text, "fr")).toEqual([key]);
});

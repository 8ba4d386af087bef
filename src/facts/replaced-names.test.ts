import { expect, test } from "vitest";
import terminology from "../../checks/terminology.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const named = (en: string, fr: string) => checkAligned([terminology], en, fr).map(({ data }) => [data.en, data.fr]);

test.each([
  ["The ferry to Rimouski leaves at noon.", "Le traversier de Matane part à midi.", "Rimouski", "Matane"],
  ["The principal, Ms. Ouellet, greets the parents.", "La directrice, M^me^ Bérubé, accueille les parents.", "Ouellet", "Bérubé"],
  ["The pump was made by Grundfos for the town.", "La pompe a été fabriquée par Goulds pour la ville.", "Grundfos", "Goulds"],
  ["The bus to Moncton leaves on Mondays.", "L’autocar de Fredericton part le lundi.", "Moncton", "Fredericton"],
  ["The boat sails north of Toronto at noon.", "Le bateau navigue au nord d’Ottawa à midi.", "Toronto", "Ottawa"],
  ["The Herons meet at the Kanata pool in June.", "Les Hérons se réunissent à la piscine de Nepean en juin.", "Kanata", "Nepean"],
  ["The harbour thanks Ines Okonkwo for the boats.", "Le port remercie Inès Okafor des bateaux.", "Okonkwo", "Okafor"],
])("another name in its place: %s", (en, fr, name, nom) => {
  expect(named(en, fr)).toEqual([[name, nom]]);
});

test.each([
  ["The ferry to Rimouski leaves at noon.", "Le traversier de Rimouski part à midi."],
  ["The book about Putin is at the desk.", "Le livre sur Poutine est au comptoir."],
  ["The meeting is on Wednesday in May.", "La réunion a lieu le mercredi, en mai."],
  ["Choose Bookmarks, then close the window.", "Choisissez Signets, puis fermez la fenêtre."],
  ["The Otters meet at the pool in June.", "Les Loutres se réunissent à la piscine en juin."],
  ["The boat sails north of Ottawa at two.", "Le bateau navigue au nord d’Ottawa à deux heures."],
  ["The harbour thanks Ines Okonkwo for the boats.", "Le port remercie Inès Okonkwo des bateaux."],
  ["The farms of the Ottawa Valley meet in June.", "Les fermes de la vallée de l’Outaouais se réunissent en juin."],
  ["You sign in with GCKey at home.", "Vous vous connectez avec CléGC à la maison."],
  ["The team visits Algiers in June.", "L’équipe visite Alger en juin."],
  ["The office on Victoria Street is closed.", "Le bureau de la rue Victoria est fermé."],
])("the same name, or no name: %s", (en, fr) => {
  expect(named(en, fr)).toEqual([]);
});

test("with two names left over, nobody knows which is which", () => {
  expect(named("The bus stops in Matane and in Rimouski.", "L’autocar s’arrête à Percé et à Causapscal.")).toEqual([]);
});

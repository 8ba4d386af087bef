import { expect, test } from "vitest";
import { checkPair } from "#parity";
import { lexicon } from "../src/dev/engine.ts";
import amount from "./amount.ts";
import code from "./code.ts";
import date from "./date.ts";
import negation from "./negation.ts";
import number from "./number.ts";
import terminology from "./terminology.ts";

const checks = [amount, code, date, negation, number, terminology];

/** What is said of two sentences that face each other, leads left out. */
function said(en: string, fr: string): readonly string[] {
  const sides = { en: { text: `We bake bread.\n\n${en}\n` }, fr: { text: `Nous faisons du pain.\n\n${fr}\n` } };
  const outcome = checkPair(sides, { checks, lexicon, key: "test" });
  if (!outcome.ok) return ["refused"];
  return outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ rule, message }) => `${rule}: ${message.en}`);
}

test.each([
  ["You prepare a weekly report.", "Vous préparez un rapport mensuel.", "number", "mensuel"],
  ["The language of work is English.", "La langue de travail est le français.", "code", "français"],
  ["You can write in both official languages.", "Vous savez écrire en français.", "code", "both official languages"],
  ["You must be 18 or older.", "Vous devez avoir 18 ans ou moins.", "negation", "18 or older"],
  ["Send no more than two pages.", "Envoyez au moins deux pages.", "negation", "au moins deux"],
  ["Incomplete forms are rejected.", "Les formulaires incomplets sont acceptés.", "negation", "acceptés"],
  ["The pool is open without a lifeguard.", "La piscine est ouverte avec un sauveteur.", "negation", "without"],
  ["The office is open on Sundays.", "Le bureau est fermé le dimanche.", "date", "fermé"],
  ["The internship is paid.", "Le stage est non rémunéré.", "negation", "non rémunéré"],
  ["- The north campus", "- Le campus sud", "negation", "sud"],
  ["Employees must wear a badge.", "Les employés devraient porter un insigne.", "negation", "devraient"],
  ["The manager will review your file.", "Le gestionnaire pourrait examiner votre dossier.", "negation", "pourrait"],
  ["The rule is no longer in force.", "La règle est en vigueur.", "negation", "no longer"],
  ["You never work alone at night.", "Vous travaillez seul la nuit.", "negation", "never"],
  ["You lead a team of ten.", "Vous dirigez une équipe de deux personnes.", "number", "deux"],
  ["It costs $2 million.", "Il coûte 2 G$.", "amount", "2 G$"],
  ["Experience with PostgreSQL", "Expérience de MongoDB", "terminology", "MongoDB"],
  ["Visitors must not feed the otters.", "Les visiteurs n’ont pas à nourrir les loutres.", "negation", "n’ont pas à"],
  ["Visitors need not feed the otters.", "Il est interdit de nourrir les loutres.", "negation", "need not"],
  ["Visitors have to feed the otters.", "Il est défendu de nourrir les loutres.", "negation", "défendu"],
  ["Visitors are free to feed the otters.", "Les visiteurs sont tenus de nourrir les loutres.", "negation", "are free to"],
  ["Visitors are free to feed the otters.", "Les visiteurs ne sont pas tenus de nourrir les loutres.", "negation", "are free to"],
  ["Visitors are advised to feed the otters.", "Les visiteurs ne doivent pas nourrir les loutres.", "negation", "are advised"],
  ["Visitors are advised to feed the otters.", "Les visiteurs doivent nourrir les loutres.", "negation", "doivent"],
  ["Kites are prohibited on the beach.", "Les cerfs-volants sont permis sur la plage.", "negation", "are prohibited"],
  ["Kites are allowed on the beach.", "Les cerfs-volants sont interdits sur la plage.", "negation", "sont interdits"],
  ["Kites are not permitted on the beach.", "Les cerfs-volants sont admis sur la plage.", "negation", "are not permitted"],
  ["Kites are welcome on the beach.", "Les cerfs-volants ne sont pas tolérés sur la plage.", "negation", "ne sont pas tolérés"],
  ["Camping is forbidden.", "Il est permis de camper.", "negation", "is forbidden"],
  ["You may camp by the river.", "Il est interdit de camper près de la rivière.", "negation", "est interdit"],
  ["Visitors cannot register.", "Les visiteurs sont admissibles.", "negation", "cannot"],
  ["Visitors can register.", "Les visiteurs ne sont pas admissibles.", "negation", "ne sont pas admissibles"],
  ["The fish is not safe to eat.", "Le poisson est bon à manger.", "negation", "not safe"],
  ["Never store the paint near the stove.", "Rangez toujours la peinture près du poêle.", "negation", "toujours"],
  ["Always store the paint near the stove.", "Ne rangez jamais la peinture près du poêle.", "negation", "jamais"],
  ["We do not transport dogs.", "Nous transportons les chiens.", "negation", "not"],
  ["We do not transport long-haired dogs.", "Nous transportons les chiens angoras.", "negation", "not"],
  ["The share of rented cabins rose from 12% to 31%.", "La part des chalets loués est passée de 31 % à 12 %.", "number", "12%"],
  ["We thank Olga Petrov and Ines Duarte.", "Nous remercions Olga Petrov et Maya Duarte.", "terminology", "Maya Duarte"],
  ["Call Olga Petrov at the marina.", "Téléphonez à Olga Szabo, à la marina.", "terminology", "Olga Szabo"],
  ["A life jacket is mandatory.", "La veste de sauvetage est recommandée.", "negation", "recommandée"],
  ["A life jacket is required.", "La veste de sauvetage est fortement recommandée.", "negation", "required"],
  ["A life jacket is recommended.", "La veste de sauvetage est exigée.", "negation", "is recommended"],
  ["Divers need the signature of a doctor.", "Les plongeurs peuvent fournir la signature d’un médecin.", "negation", "peuvent"],
  ["The choir sings once a month.", "La chorale chante une fois par semaine.", "number", "once a month"],
  ["The choir sings once a year.", "La chorale chante une fois par mois.", "number", "par mois"],
  ["The training lasts a month.", "La formation dure un an.", "number", "un an"],
  ["The pass is valid for a year.", "Le laissez-passer est valide pendant deux ans.", "number", "deux ans"],
  ["The rink is open every day except Thursday.", "La patinoire est ouverte tous les jours sauf le vendredi.", "date", "Thursday"],
  [
    "We reply within five working days, on Friday at the latest.",
    "Nous répondons en cinq jours ouvrables, le lundi au plus tard.",
    "date",
    "lundi",
  ],
  ["The ferry sails on weekdays.", "Le traversier part la fin de semaine.", "negation", "weekdays"],
])("%s / %s", (en, fr, rule, word) => {
  expect(said(en, fr)).toEqual([expect.stringMatching(new RegExp(`^${rule}: .*${word.replace("$", "\\$")}`, "u"))]);
});

test.each([
  ["You prepare a weekly report.", "Vous préparez un rapport toutes les semaines."],
  ["The French version of the notice is available.", "La version anglaise de l’avis est disponible."],
  ["You can write in English and French.", "Vous savez écrire dans les deux langues officielles."],
  ["You must be 18 or older.", "Vous devez avoir au moins 18 ans."],
  ["Visitors must not feed the otters.", "Il est interdit aux visiteurs de nourrir les loutres."],
  ["Visitors are not required to feed the otters.", "Les visiteurs n’ont pas à nourrir les loutres."],
  ["The nurse cannot leave the ward.", "L’infirmière doit rester dans le service."],
  ["Feeding the otters is optional.", "Vous pouvez nourrir les loutres."],
  ["You need not worry about the otters.", "Ne vous inquiétez pas des loutres."],
  ["The portfolio must not show more than six works.", "Le portfolio doit comporter au plus six œuvres."],
  ["Call us toll-free with any question.", "Appelez-nous sans frais pour toute question."],
  ["You cannot apply without a licence.", "Il faut un permis pour postuler."],
  ["You will find the form online.", "Vous pouvez trouver le formulaire en ligne."],
  ["A two-week notice is required.", "Un préavis de quinze jours est exigé."],
  ["It is -40 outside.", "Il fait moins 40 dehors."],
  ["Over 90% of graduates find a job.", "Plus de neuf diplômés sur dix trouvent un emploi."],
  ["We work in Geneva.", "Nous travaillons à Genève."],
  ["The office is not open on Sundays.", "Le bureau est fermé le dimanche."],
  ["Kites are not permitted on the beach.", "Les cerfs-volants sont interdits sur la plage."],
  ["Kites are prohibited on the beach.", "Les cerfs-volants ne sont pas permis sur la plage."],
  ["No camping by the river.", "Défense de camper près de la rivière."],
  ["No kites are allowed.", "Aucun cerf-volant n’est admis."],
  ["It is not forbidden to camp here.", "Le camping est permis ici."],
  ["Only members are allowed on the wharf.", "L’accès au quai est interdit au public."],
  ["Camping is permitted outside the park.", "Le camping est interdit dans le parc, sauf avis contraire."],
  ["You cannot register after May.", "L’inscription est impossible après mai."],
  ["Never leave without a map.", "Apportez toujours une carte."],
  ["Never forget to lock the shed.", "Verrouillez toujours la remise."],
  ["The paint is unsafe for children.", "La peinture est dangereuse pour les enfants."],
  ["The file could not be opened.", "Le fichier est illisible."],
  ["The boots are out of stock.", "Les bottes ne sont plus en stock."],
  ["We couldn’t be happier.", "Nous sommes ravis."],
  ["Guides may lead up to 12 walkers.", "Les guides ne peuvent pas mener plus de 12 marcheurs."],
  ["You can keep a ferret only in a cage.", "Les furets doivent être tenus en cage."],
  ["The font has no serifs.", "La police est sans empattements."],
  ["Set the sign in sans serif letters.", "Composez l’enseigne en lettres sans empattement."],
  ["The share of rented cabins rose from 12% to 31%.", "La part des chalets loués est passée de 12 % à 31 %."],
  ["The ’87 flood closed the mill.", "L’inondation de 1987 a fermé le moulin."],
  ["The mill dates from the late 1800s.", "Le moulin date de la fin du XIXe siècle."],
  ["We thank Olga Petrov and Ines Duarte.", "Nous remercions Olga Petrov et Ines Duarte."],
  ["The form comes from Health Canada.", "Le formulaire vient de Santé Canada."],
  ["A life jacket is mandatory.", "La veste de sauvetage est exigée."],
  ["A life jacket is recommended.", "On recommande la veste de sauvetage."],
  ["Divers need the signature of a doctor.", "Les plongeurs doivent fournir la signature d’un médecin."],
  ["The choir sings once a month.", "La chorale chante une fois par mois."],
  ["The choir sings once a month.", "La chorale chante chaque mois."],
  ["The choir sings weekly.", "La chorale chante une fois par semaine."],
  ["The training lasts a month.", "La formation dure un mois."],
  ["The pass is valid for a year.", "Le laissez-passer est valide pendant douze mois."],
  ["The rink is open every day except Thursday.", "La patinoire est ouverte tous les jours sauf le jeudi."],
  ["Open Monday to Friday.", "Ouvert en semaine."],
  ["Open on weekdays in summer.", "Ouvert du lundi au vendredi, l’été."],
  ["Closed on weekends.", "Fermé le samedi et le dimanche."],
])("%s and %s say the same", (en, fr) => {
  expect(said(en, fr)).toEqual([]);
});

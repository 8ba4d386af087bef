import { expect, test } from "vitest";
import { checkPair } from "#parity";
import { lexicon } from "../src/dev/engine.ts";
import negation from "./negation.ts";

function find(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [negation], lexicon, key: "test" });
  return outcome.ok ? outcome.report.findings : [];
}
const words = (en: string, fr: string) =>
  find(en, fr).map(({ data }) => (data.word === undefined ? `${data.en} / ${data.fr}` : `${data.lacking} lacks ${data.word}`));

test.each([
  ["asset", "Experience with archives is an asset.", "Une expérience des archives est exigée.", "an asset / exigée"],
  ["requirement", "A valid driver’s licence is mandatory.", "Un permis de conduire valide est un atout.", "mandatory / un atout"],
  ["permission", "You may bring a guest.", "Vous devez amener une personne invitée.", "may / devez"],
  ["duty", "Volunteers must wear gloves.", "Les bénévoles peuvent porter des gants.", "must / peuvent"],
  ["bound", "Teams have at least 5 members.", "Les équipes comptent au plus 5 membres.", "at least 5 / au plus 5"],
  ["level", "We are hiring a junior gardener.", "Nous recrutons une jardinière principale.", "junior / principale"],
  ["hours", "This is a part-time position.", "Il s’agit d’un poste à temps plein.", "part-time / temps plein"],
  ["tenure", "The position is permanent.", "Le poste est temporaire.", "permanent / temporaire"],
  ["time", "Send your references before the interview.", "Envoyez vos références après l’entrevue.", "before / après"],
])("opposites: %s", (_, en, fr, said) => {
  expect(words(en, fr)).toEqual([said]);
});

test.each([
  ["another word of the same strength", "Gloves are mandatory.", "Il faut porter des gants."],
  [
    "both words on both sides",
    "You must apply online; you may add a letter.",
    "Vous devez postuler en ligne et pouvez joindre une lettre.",
  ],
  ["a duty denied and a permission denied", "Visitors must not feed the animals.", "Les visiteurs ne peuvent pas nourrir les animaux."],
  ["a negation in a verb", "Do not leave doors unlocked.", "Évitez de laisser les portes déverrouillées."],
  ["a negation in a prefix", "This data is not available.", "Ces données sont indisponibles."],
  ["a French set phrase", "Please write to us.", "N’hésitez pas à nous écrire."],
  ["a restriction", "Only members vote.", "Il n’y a que les membres qui votent."],
  ["not only", "We do not only repair boats.", "Nous réparons des bateaux, mais aussi des quais."],
  ["a step", "It is a big step for the museum.", "C’est un grand pas pour le musée."],
  ["perhaps", "You must perhaps travel.", "Vous devrez peut-être voyager."],
  ["the month", "The museum opens in May.", "Le musée doit ouvrir en mai."],
  ["“and/or” as “or”", "Send photos and/or drawings.", "Envoyez des photos ou des dessins."],
  ["up to date", "Keep the register up to date.", "Tenez le registre à jour."],
  ["senior management", "You advise senior management.", "Vous conseillez la haute direction."],
  ["main tasks", "Your tasks include planting bulbs.", "Vos tâches principales comprennent la plantation de bulbes."],
  ["a language note", "See the planting guide.", "Consultez le guide de plantation (en anglais seulement)."],
])("no finding: %s", (_, en, fr) => {
  expect(words(en, fr)).toEqual([]);
});

test("“-lessly” answers to « sans »; “with” contradicts it", () => {
  const fr = "Les visiteurs trouvent les outils du musée sans effort.";
  expect(words("Visitors effortlessly find the tools of the museum.", fr)).toEqual([]);
  expect(words("Visitors find the tools of the museum with effort.", fr)).toEqual(["with / sans"]);
});

test("a word without an answer is marked where it stands, and its sentence on the other side", () => {
  const [finding, ...others] = find(
    "The tools are cleaned every week.\n\nVisitors may not touch the tools.",
    "Les outils sont nettoyés chaque semaine.\n\nLes visiteurs touchent les outils.",
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", lacking: "fr", data: { word: "not" } });
  expect([finding?.en?.start, finding?.en?.end].map((point) => point?.column)).toEqual([14, 17]);
  expect(finding?.fr?.start).toMatchObject({ line: 3, column: 1 });
});

test("a level in the title counts, in either language", () => {
  const page = (title: string) => `---\ntitle: ${title}\n---\n`;
  expect(words(page("Senior gardener"), page("Jardinier"))).toEqual(["fr lacks Senior"]);
  expect(words(page("Gardener"), page("Jardinier principal"))).toEqual(["en lacks principal"]);
  expect(words(page("Lead gardener"), page("Jardinier principal"))).toEqual([]);
});

test("“only” without an answer is information where the rest is not the same", () => {
  const fr = "La bibliothèque prête des cartes aux écoles.";
  const severities = (en: string) => find(en, fr).map(({ severity }) => severity);
  expect(severities("The library lends only maps to schools in winter.")).toEqual(["info"]);
  expect(severities("The library lends only maps to schools.")).toEqual(["warning"]);
});

test("a bead has one finding, not one for each of its words", () => {
  expect(words("You must wear boots and gloves are required.", "Vous pouvez porter des bottes et les gants sont un atout.")).toHaveLength(
    1,
  );
});

test("“in Office” is a program; “in the office” is a place", () => {
  expect(words("# Drawings in Office", "# Dessins dans Office")).toEqual([]);
  expect(words("# Work in the office", "# Travail")).toEqual(["fr lacks in the office"]);
});

test("what follows a dash is looked for after a hyphen too, and small words tell nothing", () => {
  expect(words("## Anatomy of the group - with a frame", "## Structure du groupe — avec un cadre")).toEqual([]);
  expect(words("## Work to lower the load – not add to it", "## Réduire la charge au lieu de l’alourdir")).toEqual([]);
});

test.each([
  ["beside an ability", "You can sort old maps.", "Vous pouvez classer de vieilles cartes, ce qui est un atout.", "en lacks un atout"],
  [
    "beside a comparison",
    "You know that two keys are better than one, which is an asset.",
    "Vous savez que deux clés valent mieux qu’une.",
    "fr lacks an asset",
  ],
  ["in brackets, one side only", "Welding ticket", "Carte de soudeur (un atout)", "en lacks un atout"],
  ["a requirement in brackets", "Welding ticket", "Carte de soudeur (obligatoire)", "en lacks obligatoire"],
  ["the two in brackets", "Welding ticket (an asset)", "Carte de soudeur (essentielle)", "an asset / essentielle"],
])("what is an asset or required on one side only: %s", (_, en, fr, said) => {
  expect(words(`# Work\n\n## Who can apply\n\n- ${en}\n`, `# Travail\n\n## Qui peut postuler\n\n- ${fr}\n`)).toEqual([said]);
});

test.each([
  ["a plus", "Welding ticket (would be a plus)", "Carte de soudeur (un atout)"],
  ["not required", "A boat is not required.", "Un bateau est un atout."],
  ["the same in brackets", "Welding ticket (required)", "Carte de soudeur (obligatoire)"],
])("an asset or a requirement in other words: %s", (_, en, fr) => {
  expect(words(`# Work\n\n- ${en}\n`, `# Travail\n\n- ${fr}\n`)).toEqual([]);
});

test("what a reader wants is no asset", () => {
  expect(words("Click the kind of map you want.", "Cliquez sur le type de carte souhaité.")).toEqual([]);
  expect(words("Experience with maps.", "Expérience des cartes souhaitée.")).not.toEqual([]);
});

test("headings that say other things lack no qualifier of each other", () => {
  expect(words("## Apply required attributes\n\nA text.", "## Accessibilité et codage des cases\n\nUn texte.")).toEqual([]);
  expect(words("## Required documents\n\nA text.", "## Documents\n\nUn texte.")).not.toEqual([]);
  expect(words("## What would set you apart\n\nA boat.", "## Atouts\n\nUn bateau.")).toEqual([]);
  expect(words("## Coop\n\nHens sleep here.", "## Poulailler\n\nLes poules y dorment.")).toEqual([]);
  expect(words("## Assets\n\nA boat.", "## Exigences\n\nUn bateau.")).not.toEqual([]);
});

test.each([
  ["You are able to open the hatch.", "Vous êtes tenu d’ouvrir l’écoutille.", "Vous êtes en mesure d’ouvrir l’écoutille."],
  [
    "The porter must call the family without waiting for the nurse.",
    "Le portier est en mesure d’appeler la famille sans attendre l’infirmière.",
    "Le portier doit appeler la famille sans attendre l’infirmière.",
  ],
  ["You are able to lift 20 kg.", "Vous êtes tenu de lever 20 kg.", "Vous devez pouvoir lever 20 kg."],
  ["The guard may not leave.", "Le gardien est en mesure de partir.", "Le gardien ne peut pas partir."],
])("who can do a thing need not: %s", (en, fr, twin) => {
  expect(words(en, fr)).not.toEqual([]);
  expect(words(en, twin)).toEqual([]);
});

test.each([
  ["There is no dress code.", "Il y a un code vestimentaire.", "Il n’y a pas de code vestimentaire."],
  ["There is a dress code.", "Il n’y a aucun code vestimentaire.", "Il y a un code vestimentaire."],
  ["Nobody works on Sunday.", "Tout le monde travaille le dimanche.", "Personne ne travaille le dimanche."],
  ["Everyone may enter the hall.", "Personne ne peut entrer dans la salle.", "Tout le monde peut entrer dans la salle."],
  ["The third floor is closed.", "Le deuxième étage est fermé.", "Le troisième étage est fermé."],
  ["The second pump runs for a second.", "La troisième pompe tourne une seconde.", "La deuxième pompe tourne une seconde."],
])("what the other side says the opposite of: %s", (en, fr, twin) => {
  expect(words(en, fr)).not.toEqual([]);
  expect(words(en, twin)).toEqual([]);
});

test("what is lost is no longer, and what is not wished for is no asset", () => {
  expect(words("The check runs when the field loses focus.", "La vérification se fait lorsque le champ n’est plus ciblé.")).toEqual([]);
  expect(words("The check runs when the field is in focus.", "La vérification se fait lorsque le champ n’est plus ciblé.")).toEqual([
    "en lacks plus",
  ]);
  expect(words("Readers start an unwanted download.", "Les lecteurs amorcent un téléchargement non souhaité.")).toEqual([]);
  expect(words("A degree in biology.", "Un diplôme en biologie est souhaité.")).toEqual(["en lacks souhaité"]);
});

test.each([
  ["Seniors pay half price.", "Les aînés paient le plein tarif.", "Les aînés paient demi-tarif."],
  [
    "Tickets are sold at full price after noon.",
    "Les billets sont vendus à moitié prix après midi.",
    "Les billets sont vendus au plein tarif après midi.",
  ],
  ["Seniors pay half price.", "Les aînés paient le plein tarif.", "Les aînés ont un tarif réduit."],
])("half of a price and all of it: %s", (en, fr, twin) => {
  expect(words(en, fr)).not.toEqual([]);
  expect(words(en, twin)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingSentence from "./missing-sentence.ts";

const missing = (en: string, fr: string, facing?: Parameters<typeof checkAligned>[3]) =>
  checkAligned([missingSentence], en, fr, facing).map(({ lacking, data }) => `${lacking} lacks ${data.text}`);

test.each([
  [
    "two sentences merged into one",
    "The ferry leaves the harbour at noon. It returns before the storm.",
    "Le traversier quitte le port à midi et revient avant la tempête.",
  ],
  [
    "one sentence split into two",
    "You repair the greenhouse windows and you water the tomatoes every morning.",
    "Vous réparez les fenêtres de la serre. Vous arrosez aussi les tomates chaque matin.",
  ],
  [
    "abbreviations that end in a stop",
    "Dr. Roy keeps seeds, bulbs, etc. in the cellar of No. 12 Elm St. in Moncton.",
    "Le Dr Roy garde des semences, des bulbes, etc. dans la cave du 12, rue Elm, à Moncton.",
  ],
  [
    "feminine and masculine forms side by side",
    "The gardener works with volunteers. The candidate chooses the flowers.",
    "Le jardinier ou la jardinière travaille avec les bénévoles. La candidate ou le candidat choisit les fleurs.",
  ],
  [
    "sentences in another order",
    "The museum opens at ten. The library lends books to schools.",
    "La bibliothèque prête des livres aux écoles. Le musée ouvre à dix heures.",
  ],
  ["a courtesy of few words", "Thank you. The library lends books to schools.", "La bibliothèque prête des livres aux écoles."],
])("nothing is missing: %s", (_, en, fr) => {
  expect(missing(en, fr)).toEqual([]);
});

test.each([
  [
    "first",
    "Travel costs are paid by the employer. The team meets in Gatineau.",
    "L’équipe se réunit à Gatineau.",
    "fr lacks Travel costs are paid by the employer.",
  ],
  [
    "in the middle",
    "The team meets in Gatineau. Travel costs are paid by the employer. Meals are served at noon.",
    "L’équipe se réunit à Gatineau. Les repas sont servis à midi.",
    "fr lacks Travel costs are paid by the employer.",
  ],
  [
    "in English",
    "The team meets in Gatineau.",
    "L’équipe se réunit à Gatineau. L’employeur rembourse les frais de déplacement.",
    "en lacks L’employeur rembourse les frais de déplacement.",
  ],
])("the sentence is named: %s", (_, en, fr, words) => {
  expect(missing(en, fr)).toEqual([words]);
});

test("the sentence is marked where it stands, in the block of a merged bead that has it", () => {
  const en = "- The team meets in Gatineau.\n- Travel costs are paid by the employer.";
  const [finding, ...others] = checkAligned([missingSentence], en, "- L’équipe se réunit à Gatineau.", [[[0, 1], [0]]]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ lacking: "fr", en: { start: { line: 2, column: 3 }, end: { line: 2, column: 41 } } });
});

test("another sentence in its place is a difference of meaning, not an omission", () => {
  const en = "The team meets in Gatineau. Travel costs are paid by the employer.";
  const fr = "L’équipe se réunit à Gatineau. Les candidatures tardives seront refusées.";
  expect(missing(en, fr)).toEqual([]);
});

test.each([
  ["a ban", "Residents may fish all year. Fishing at night is forbidden.", "Les résidents peuvent pêcher toute l’année.", "warning"],
  ["a duty", "The museum is closed. Bring your boots.", "Le musée est fermé.", "warning"],
  ["a licence", "The work is done in Ottawa. You must have a valid driver’s licence.", "Le travail se fait à Ottawa.", "error"],
  ["a language", "You catalogue new books.", "Vous cataloguez les nouveaux livres. Vous devez parler anglais.", "error"],
  ["a duty beside an idiom", "Drive the snow plough. Overtime is mandatory.", "Conduire le chasse-neige.", "error"],
  ["a slogan", "Our readers are children.", "Nos lecteurs sont des enfants. Venez bâtir l’avenir avec nous!", "info"],
])("a short sentence that is lost: %s", (_, en, fr, severity) => {
  expect(checkAligned([missingSentence], en, fr).map((found) => found.severity)).toEqual([severity]);
});

describe("one short sentence more than the other side has", () => {
  const en = "The harbour service repairs small boats. It helps families and schools. Each repair is done in one week.";
  const fr = "Le service du port répare les petits bateaux. Il aide les familles et les écoles. Chaque réparation se fait en une semaine.";
  const severities = (one: string, other: string) => checkAligned([missingSentence], one, other).map((found) => found.severity);

  test("is a lead though it has no word that tells, where all others face each other", () => {
    expect(severities(`${en} That can be you.`, fr)).toEqual(["info"]);
    expect(severities(en, `${fr} Ce peut être vous.`)).toEqual(["info"]);
    expect(severities("It is repaired here. That can be you.", "Il est réparé ici.")).toEqual([]);
  });

  test("is none where it has two words, or a neighbour's counterpart has room for it", () => {
    expect(severities(`${en} With you.`, fr)).toEqual([]);
    expect(severities(`${en} That can be you.`, fr.replace(/\.$/u, " ici même, avec vous et tous les vôtres."))).toEqual([]);
    expect(severities(`${en} That can be you.`, `${fr} Ce peut être vous.`)).toEqual([]);
    const free = fr.replace("Il aide les familles et les écoles.", "Les écoles y trouvent toujours une main tendue.");
    expect(severities(`${en} That can be you.`, free)).toEqual([]);
    const elsewhere = fr.replace("les écoles", "les écoles et montre les vieux bateaux");
    expect(severities(`${en} It shows the old boats.`, elsewhere)).toEqual([]);
  });
});

test("a sentence is lost although its words recur beside it", () => {
  const en = "You plan the drills with the harbour master. You lead the drills on the pier. You report to the head of rescue.";
  expect(missing(en, "Vous planifiez les exercices avec le capitaine de port. Vous dirigez les exercices sur le quai.")).toEqual([
    "fr lacks You report to the head of rescue.",
  ]);
  const first =
    "We are hiring a coordinator for the harbour safety and rescue program. A safer harbour is good for sailors, for the rescue crews and for the town. You will coordinate the safety drills and plan the program with the harbour master.";
  const fr =
    "Un port plus sûr profite aux marins, aux équipes de sauvetage et à la ville. Vous coordonnerez les exercices de sécurité et planifierez le programme avec le capitaine de port.";
  expect(missing(first, fr)).toEqual(["fr lacks We are hiring a coordinator for the harbour safety and rescue program."]);
});

test.each([
  [
    "a noun that the other side gives as a pronoun",
    "The library lends tools. You check the tools when readers return the tools to the library.",
    "La bibliothèque prête des outils. Vous vérifiez les outils quand les lecteurs les rapportent.",
  ],
  [
    "a clause in other words, in a neighbour that is as long as both",
    "You bring fresh opinions. You speak openly to best represent the users.",
    "Apporter de nouveaux points de vue et parler ouvertement pour mieux représenter les utilisateurs.",
  ],
  [
    "three sentences in one",
    "Write to us. We will answer within 3 days. Do not call.",
    "Écrivez-nous : nous répondrons dans les 3 jours, et ne téléphonez pas.",
  ],
])("short sentences, and nothing is missing: %s", (_, en, fr) => {
  expect(missing(en, fr)).toEqual([]);
});

test("a requirement is an error, however short; what is allowed is not", () => {
  const severity = (en: string) =>
    checkAligned([missingSentence], `The museum is closed. ${en}`, "Le musée est fermé.").map((each) => each.severity);
  expect(severity("You must show the guard a passport at the northern gate.")).toEqual(["error"]);
  expect(severity("Boots are required.")).toEqual(["error"]);
  expect(severity("You may show the guard a passport at the northern gate.")).toEqual(["warning"]);
});

test("fields that are not text are not read", () => {
  const page = (location: string) => `---\nlayout: ${location}\n---\n`;
  expect(missing(page("The team meets in Gatineau. Travel costs are paid."), page("L’équipe se réunit à Gatineau."))).toEqual([]);
});

const severities = (en: string, fr: string) =>
  checkAligned([missingSentence], en, fr).map(({ lacking, severity, data }) => `${severity} ${lacking} ${data.text}`);

test.each([
  [
    "The museum is closed. You must own a boat. The library lends books.",
    "Le musée est fermé. La bibliothèque prête des livres.",
    "error fr You must own a boat.",
  ],
  [
    "The museum is closed. The library lends books.",
    "Le musée est fermé. Vous devez posséder un bateau. La bibliothèque prête des livres.",
    "error en Vous devez posséder un bateau.",
  ],
  ["The museum is closed. You need a warm coat.", "Le musée est fermé.", "error fr You need a warm coat."],
  ["The museum is closed.", "Le musée est fermé. Il vous faut un manteau chaud.", "error en Il vous faut un manteau chaud."],
])("a requirement that only one side states is an error, however short: %s", (en, fr, found) => {
  expect(severities(en, fr)).toEqual([found]);
});

test("a figure that stands on one side alone tells that its sentence is lost", () => {
  expect(severities("We sing. You must be 16. We sell tea.", "Nous chantons. Nous vendons du thé.")).toEqual(["error fr You must be 16."]);
  expect(severities("We sing. Be 16 or 17. We sell tea.", "Nous chantons. Ayez 16 ou 17 ans. Nous vendons du thé.")).toEqual([]);
});

test("what a longer heading says is not lost from the text under it", () => {
  const en = "### Ines is 38 years old and mends nets at the school\n\nShe works on the harbour and sells fish on Sundays.";
  const fr = "### Inès\n\nElle a 38 ans et elle répare des filets à l’école. Elle travaille au port et vend du poisson le dimanche.";
  expect(missing(en, fr)).toEqual([]);
  expect(missing(en.replace(" is 38 years old and mends nets at the school", ""), fr)).toEqual([
    "en lacks Elle a 38 ans et elle répare des filets à l’école.",
  ]);
  // Its counterpart says the same: the sentence under it is lost.
  expect(
    missing(
      "## Pension plan\n\nYou have 20 days of vacation.",
      "## Régime de retraite\n\nVous avez un régime de retraite public. Vous avez 20 jours de vacances.",
    ),
  ).toEqual(["en lacks Vous avez un régime de retraite public."]);
});

test("a short sentence that no word sets apart is a lead where the other side has nothing left over", () => {
  const en = "The library lends tents. We need you. The shelves are full of maps.";
  const fr = "La bibliothèque prête des tentes. Les étagères sont pleines de cartes.";
  expect(missing(en, fr)).toEqual(["fr lacks We need you."]);
});

test.each([
  [
    "the tail of the sentence before it says it in other words",
    "Heavy loads on the pier should be limited in winter, and justified by surveys and sound calculations if necessary.",
    "Les lourdes charges sur le quai devraient être limitées en hiver. Si elles s’imposent, la démarche devrait être dûment motivée et justifiée par des levés.",
  ],
  [
    "a lead-in of its own",
    "Use the map to plan a trip, and to:\n\n- find a dock;\n- read the tides.",
    "Utilisez la carte pour planifier une sortie. La carte permet aussi les gestes suivants :\n\n- trouver un quai;\n- lire les marées.",
  ],
])("said beside it: %s", (_, en, fr) => {
  expect(missing(en, fr)).toEqual([]);
});

test.each([
  [
    "nothing of it in the sentence before it",
    "Heavy loads on the pier should be limited in winter.",
    "Les lourdes charges sur le quai devraient être limitées en hiver. Si elles s’imposent, la démarche devrait être dûment motivée et justifiée par des levés.",
    "en lacks Si elles s’imposent, la démarche devrait être dûment motivée et justifiée par des levés.",
  ],
  [
    "a sentence before the list, and no lead-in opposite",
    "Use the map to plan a trip.",
    "Utilisez la carte pour planifier une sortie. La carte montre aussi les bouées et les phares :",
    "en lacks La carte montre aussi les bouées et les phares :",
  ],
])("still missing: %s", (_, en, fr, words) => {
  expect(missing(en, fr)).toEqual([words]);
});

test("the words of an image that has a block of its own on the other side are there", () => {
  const facing = [
    [[0], [0]],
    [[], [1]],
  ] as const;
  const en = "The museum opens at ten. You may enter by the garden gate. ![Harbour museum](../images/museum.png)";
  const fr = (url: string) => `Le musée ouvre à dix heures. Vous pouvez entrer par la porte du jardin.\n\n![Musée](${url})`;
  expect(missing(en, fr("../images/museum.png"), facing)).toEqual([]);
  expect(missing(en, fr("../images/garden.png"), facing)).toEqual(["fr lacks Harbour museum"]);
});

test("a sentence that has a paragraph of its own beside is there, and one whose words another sentence answers to is not", () => {
  const facing = [
    [[0], [0]],
    [[], [1]],
  ] as const;
  const en = "The team meets in Gatineau. Travel costs are paid by the employer.";
  expect(missing(en, "L’équipe se réunit à Gatineau.\n\nL’employeur paie les frais de déplacement.", facing)).toEqual([]);
  expect(missing(en, "L’équipe se réunit à Gatineau.\n\nL’employeur paie les repas et les uniformes.", facing)).toEqual([
    "fr lacks Travel costs are paid by the employer.",
  ]);
});

test("a sentence that is all code is a lead; one that has code among its words is missing", () => {
  const fr = "Le service répare les petits bateaux.";
  const severities = (code: string) =>
    checkAligned([missingSentence], `The service repairs small boats. ${code}`, fr).map(({ severity }) => severity);
  expect(severities("`boat-mast-oar-left`")).not.toContain("warning");
  expect(severities("The visitors choose `boat-mast-oar-left` at the northern gate.")).toEqual(["warning"]);
});

test("a long sentence of which a third stands in the one beside it may be part of that one: a lead; of which less does, a warning", () => {
  const found = (first: string, fr: string) =>
    checkAligned(
      [missingSentence],
      `${first} Those who keep a tent too long pay for each day.`,
      `${fr} qui garde une tente trop longtemps paie chaque jour.`,
    ).map(({ severity }) => severity);
  const lends = "The library lends snowshoes, tents, axes and lanterns to families of the village.";
  expect(found(lends, "On prête des tentes aux familles, et")).toEqual(["info"]);
  expect(found(lends, "La bibliothèque prête des raquettes et des tentes, et")).toEqual(["warning"]);
  expect(found(lends, "On prête tentes et raquettes, et")).toEqual(["warning"]);
});

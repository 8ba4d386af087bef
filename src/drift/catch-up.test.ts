import { describe, expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

type Texts = readonly [en: string, fr: string];

/** What an edit comes to: its effects, and the severities of what is reported. */
function outcome([en, fr]: Texts, [enNow, frNow]: Texts): string {
  const page = (title: string, text: string) => `# ${title}\n\n${text}\n`;
  const { changes = [], findings } = reportOfEdit(
    { en: page("Harbour", en), fr: page("Port", fr) },
    { en: page("Harbour", enNow), fr: page("Port", frNow) },
  );
  return [...changes.map(({ effect }) => effect), ...findings.map(({ severity }) => severity)].join(" ");
}
/** French follows an English text, English follows French, and French leaves it. */
const follows = (en: string, was: string, is: string) => outcome([en, was], [en, is]);
const leads = (fr: string, was: string, is: string) => outcome([was, fr], [is, fr]);

describe("what takes the place of another and says what the facing sentence says has caught up", () => {
  test.each<[string, string, string, string]>([
    [
      "a duty beside a possibility",
      "You must sign the form if you can read it.",
      "Vous pouvez signer le formulaire si vous pouvez le lire.",
      "Vous devez signer le formulaire si vous pouvez le lire.",
    ],
    [
      "a possibility beside a duty",
      "You may sign the form if you must leave early.",
      "Vous devez signer le formulaire si vous devez partir tôt.",
      "Vous pouvez signer le formulaire si vous devez partir tôt.",
    ],
    [
      "less",
      "Crews of fewer than six may camp here.",
      "Les équipes de plus de six peuvent camper ici.",
      "Les équipes de moins de six peuvent camper ici.",
    ],
    ["most", "Bring at most two bags.", "Apportez au moins deux sacs.", "Apportez au plus deux sacs."],
    ["least", "The minimum age is 12.", "L’âge maximal est de 12 ans.", "L’âge minimal est de 12 ans."],
    ["lower", "The rent was lowered last year.", "Le loyer a été haussé l’an dernier.", "Le loyer a été abaissé l’an dernier."],
    ["advice", "Sandals are not recommended.", "Les sandales sont recommandées.", "Les sandales sont déconseillées."],
    ["rank", "The head gardener has the key.", "Le jardinier adjoint a la clé.", "Le jardinier en chef a la clé."],
    ["an asset", "A boat is a plus.", "Un bateau est obligatoire.", "Un bateau est un plus."],
    [
      "what a “not” denies",
      "Renters are ineligible for the loan.",
      "Les locataires sont admissibles au prêt.",
      "Les locataires ne sont pas admissibles au prêt.",
    ],
    [
      "a duty that may arise",
      "Cooks may have to clean the oven.",
      "Les cuisiniers doivent nettoyer le four.",
      "Les cuisiniers pourraient devoir nettoyer le four.",
    ],
    ["another fact in the place of one", "Meals are mandatory.", "Les repas sont gratuits.", "Les repas sont obligatoires."],
    ["a time of day", "Open from noon to dusk.", "Ouvert de l’aube au crépuscule.", "Ouvert de midi au crépuscule."],
    ["no", "Pets: no", "Animaux : oui", "Animaux : non"],
    [
      "a member of a list beside a decimal number",
      "We sent 3.2 million letters to hospitals and courts.",
      "Nous avons envoyé 3,2 millions de lettres à des hôpitaux, à des écoles et à des tribunaux.",
      "Nous avons envoyé 3,2 millions de lettres à des hôpitaux et à des tribunaux.",
    ],
    [
      "a name in a list beside both genders of an article",
      "We seek an analyst in Sherbrooke or Regina.",
      "Nous cherchons un ou une analyste à Halifax, à Sherbrooke ou à Regina.",
      "Nous cherchons un ou une analyste à Sherbrooke ou à Regina.",
    ],
    ["few", "Few farms grow wheat.", "La plupart des fermes cultivent du blé.", "Peu de fermes cultivent du blé."],
    ["people", "We thank drivers and volunteers.", "Nous remercions les conducteurs.", "Nous remercions les conducteurs et les bénévoles."],
  ])("%s", (_, en, was, is) => {
    expect(follows(en, was, is)).toBe("closes");
    expect(outcome([en, is], [en, was])).toMatch(/^opens (?:warning|error)$/u);
  });
  test("in English", () => {
    expect(leads("L’âge minimal est de 12 ans.", "The maximum age is 12.", "The minimum age is 12.")).toBe("closes");
    expect(leads("Peu de fermes cultivent du blé.", "Most farms grow wheat.", "Few farms grow wheat.")).toBe("closes");
    expect(leads("Le train pour Québec est en retard.", "The train to Montreal is late.", "The train to Quebec City is late.")).toBe(
      "closes",
    );
    expect(leads("Le loyer a été relevé.", "The rent was lowered.", "The rent was raised.")).toBe("closes");
  });
  test("not where the facing sentence says the other as often", () => {
    const fr = ["Vous devez signer si vous pouvez lire.", "Vous pouvez signer si vous pouvez lire."] as const;
    expect(follows("You must sign if you can read.", ...fr)).toBe("opens warning");
  });
});

describe("what changed in English alone opens", () => {
  test.each<[string, string, string]>([
    ["Les cuisiniers doivent nettoyer le four.", "Cooks must clean the oven.", "Cooks might have to clean the oven."],
    ["Des heures supplémentaires pourraient être nécessaires.", "Overtime may be required.", "Overtime must be required."],
    // A duty of another sentence is none of this one.
    [
      "Le port est essentiel et peut servir la nuit. Des déplacements à Ottawa pourraient être nécessaires.",
      "The harbour is essential and can be used at night. Some travel to Ottawa may be required.",
      "The harbour is essential and can be used at night. Some travel to Ottawa must be required.",
    ],
    [
      "Nous pourrons aider si nous apprenons.",
      "We will only be able to help if we learn.",
      "We will not only be able to help if we learn.",
    ],
    ["La plupart des fermes cultivent du blé.", "Most farms grow wheat.", "Many farms grow wheat."],
    ["Le bois de la Finlande est sec.", "Wood from Finland is dry.", "Wood from Sweden is dry."],
    ["Le train pour Québec est en retard.", "The train to Quebec City is late.", "The train to Ottawa is late."],
    ["Certains ont demandé du thé.", "Some asked for tea.", "Many asked for tea."],
    ["Les billets sont remboursables.", "Tickets are refundable.", "Tickets are not refundable."],
    ["Les locataires sont admissibles au prêt.", "Renters are eligible for the loan.", "Renters are ineligible for the loan."],
  ])("%s: %s → %s", (fr, was, is) => {
    expect(leads(fr, was, is)).toMatch(/^opens (?:warning|error)$/u);
  });
});

describe("the same change of both sides opens nothing", () => {
  test.each<[Texts, Texts]>([
    [
      ["Renters are eligible for the loan.", "Les locataires sont admissibles au prêt."],
      ["Renters are ineligible for the loan.", "Les locataires ne sont pas admissibles au prêt."],
    ],
    [
      ["Tickets are refundable.", "Les billets sont remboursables."],
      ["Tickets are non-refundable.", "Les billets ne sont pas remboursables."],
    ],
    [
      ["Sandals are recommended.", "Les sandales sont recommandées."],
      ["Sandals are not recommended.", "Les sandales sont déconseillées."],
    ],
    [
      ["Cooks must clean the oven.", "Les cuisiniers doivent nettoyer le four."],
      ["Cooks may need to clean the oven.", "Les cuisiniers peuvent devoir nettoyer le four."],
    ],
    [
      ["Open 9:15 am to 5:45 pm", "Ouvert de 9 h 15 à 17 h 45"],
      ["Open noon to 9 pm", "Ouvert de midi à 21 h"],
    ],
    [
      ["Open 9 a.m. to 5 p.m. It is closed on holidays.", "Ouvert de 9 h à 17 h. Il est fermé les jours fériés."],
      ["Open 9 a.m. to 5 p.m. It is closed during March break.", "Ouvert de 9 h à 17 h. Il est fermé pendant la relâche de mars."],
    ],
  ])("%j → %j", (was, is) => {
    expect(outcome(was, is)).toBe("neutral neutral");
  });
  test("with a word that the lexicon does not know there is a look, and nothing opens", () => {
    const [was, is] = [
      ["Parents bring lunch.", "Les parents apportent le dîner."],
      ["Babysitters bring lunch.", "Les gardiennes apportent le dîner."],
    ] as const;
    expect(outcome(was, is)).toBe("neutral neutral info");
  });
});

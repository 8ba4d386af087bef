import { expect, test } from "vitest";
import { type Config, defaultConfig } from "#config/config";
import { checkPair } from "#parity";
import type { Sides } from "#posting";
import { checkAligned } from "../src/dev/check-aligned.ts";
import meaning from "./meaning.ts";
import missingDetail from "./missing-detail.ts";
import missingParagraph from "./missing-paragraph.ts";
import missingSentence from "./missing-sentence.ts";
import untranslated from "./untranslated.ts";

function find(en: string, fr: string, config: Config = defaultConfig) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [untranslated], config, key: "test" });
  return outcome.ok ? outcome.report.findings : [];
}

const sides: Sides<string> = {
  en: "# Garden keeper\n\nYou will look after three community gardens and the people who work in them.\n\n- Plant bulbs in the fall\n- Teach children how to compost\n\nYou can work from any of our sheds, four days a week, and we pay for your boots.",
  fr: "# Responsable des jardins\n\nVous prendrez soin de trois jardins communautaires et des gens qui y travaillent.\n\n- Planter des bulbes à l’automne\n- Montrer aux enfants à composter\n\nVous pouvez travailler dans l’une de nos remises, quatre jours par semaine, et nous payons vos bottes.",
};

test("two versions in their own languages have no finding", () => {
  expect(find(sides.en, sides.fr)).toEqual([]);
});

test.each([
  ["the same file twice", sides.en, sides.en, "same text, in English", "fr"],
  ["the same French file twice", sides.fr, sides.fr, "same text, in French", "en"],
  ["an English file given as French", sides.en, sides.en.replace("three", "seven"), "whole French version is in English", "fr"],
  ["files exchanged", sides.fr, sides.en, "swapped", undefined],
])("%s: one finding", (_, en, fr, words, lacking) => {
  const found = find(en, fr);
  expect(found).toHaveLength(1);
  expect(found[0]?.message.en).toContain(words);
  expect(found[0]?.lacking).toBe(lacking);
});

test("a side of which one paragraph was translated is in the other language for the most part, not as a whole", () => {
  const more =
    "We water the beds each morning.\n\nWe mend the fences before the first snow.\n\nThe children come on Fridays with their teacher.";
  const fr = sides.en.replace("# Garden keeper", "# Garden keeper\n\nNous cherchons une personne qui aime la terre.");
  const found = find(`${sides.en}\n\n${more}`, `${fr}\n\n${more}`);
  expect(found.map(({ severity, lacking }) => [severity, lacking])).toEqual([["error", "fr"]]);
  expect(found[0]?.message.en).toContain("Most of the French version is in English");
  expect(found[0]?.message.fr).toContain("La plus grande partie de la version française est en anglais");
});

test.each(["About us", "Skills", "Pay", "Nice to have", "Who we are", "Contact Us", "ABOUT THE TEAM"])(
  "a copied heading: %s",
  (heading) => {
    const found = find(`## ${heading}\n\n${sides.en}`, `## ${heading}\n\n${sides.fr}`);
    expect(found.map(({ lacking, en, fr }) => [lacking, en?.start.line, fr?.start.line])).toEqual([["fr", 1, 1]]);
  },
);

test.each(["Profil recherché", "À propos de nous", "Avantages sociaux"])("a copied French heading: %s", (heading) => {
  expect(find(`## ${heading}\n\n${sides.en}`, `## ${heading}\n\n${sides.fr}`).map(({ lacking }) => lacking)).toEqual(["en"]);
});

test.each([
  "Documents",
  "Participation",
  "Contact",
  "Description",
  "Mission",
  "Google Cloud Platform",
  "Microsoft Teams",
  "Jane Smith",
  "Marie-Ève Tremblay",
  "IT-03",
  "`npm run build the docs`",
  "<https://example.ca/about-the-team>",
  "“The right tool for the right work”",
  "font-text",
])("may be the same in both languages: %s", (text) => {
  expect(find(`${sides.en}\n\n- ${text}`, `${sides.fr}\n\n- ${text}`)).toEqual([]);
});

test("a text that says it exists in one language only stays", () => {
  const line = "[Gardening for beginners and their friends](https://example.ca/g) (en anglais seulement)";
  expect(find(`${sides.en}\n\n- Gardening for beginners and their friends`, `${sides.fr}\n\n- ${line}`)).toEqual([]);
});

test("a block in the other language that is no copy, and one that nothing faces", () => {
  const fr = sides.fr.replace("Planter des bulbes à l’automne", "Plant tulips and other bulbs before winter");
  expect(find(sides.en, fr).map(({ lacking }) => lacking)).toEqual(["fr"]);
  expect(
    find(sides.en, `${sides.fr}\n\nPlease write to us before the end of the month if you want to visit.`).map(({ lacking }) => lacking),
  ).toEqual(["fr"]);
});

test("the allow-list is honoured", () => {
  const config = { ...defaultConfig, allow: ["nice to have"] };
  expect(find(`## Nice to have\n\n${sides.en}`, `## Nice to have\n\n${sides.fr}`, config)).toEqual([]);
});

test("front matter that is not for readers may be the same", () => {
  const matter = (title: string) => `---\ntitle: ${title}\nlayout: the job posting\n---\n\n`;
  expect(find(matter("Garden keeper") + sides.en, matter("Responsable des jardins") + sides.fr)).toEqual([]);
});

const SPANISH = "Envíe su solicitud antes del viernes con una carta y los nombres de dos personas de referencia.";

test.each([
  ["es", "in Spanish", "en espagnol", SPANISH],
  ["iu", "in Inuktitut", "en inuktitut", "ᐃᖅᑲᓇᐃᔭᖅᑎᒥᒃ ᕿᓂᖅᑐᒍᑦ"],
  ["und-Cans", "in Canadian syllabics", "en écriture syllabique", "ᑖᓂᓯ ᑲᐦᑭᔭᐤ ᓂᐚᐦᑯᒫᑲᓇᐠ"],
])("a block in a third language is information: %s", (language, en, fr, text) => {
  const found = find(sides.en, sides.fr.replace("Planter des bulbes à l’automne", text));
  expect(found.map(({ severity, lacking, data }) => [severity, lacking, data.language])).toEqual([["info", "fr", language]]);
  expect(found[0]?.message.en).toContain(`of the French version is ${en}`);
  expect(found[0]?.message.fr).toContain(`de la version française est ${fr}`);
});

test("a third language is not called French where English should be", () => {
  expect(find(sides.en.replace("Plant bulbs in the fall", SPANISH), sides.fr).map(({ data }) => data.language)).toEqual(["es"]);
});

test("the same third language on both sides is as it should be, wherever its copy stands", () => {
  expect(find(`${SPANISH}\n\n${sides.en}`, `${SPANISH}\n\n${sides.fr}`)).toEqual([]);
  expect(find(`${SPANISH}\n\n${sides.en}`, `${sides.fr}\n\n${SPANISH}`)).toEqual([]);
  expect(find(`${sides.en}\n\nᑐᙵᓱᒋᑦ ᓄᓇᕗᒻᒧᑦ`, `${sides.fr}\n\nᑐᙵᓱᒋᑦ`)).toEqual([]);
});

test("a text that is marked as another language is not reported", () => {
  expect(find(sides.en, `${sides.fr}\n\n<span lang="es">${SPANISH}</span>`)).toEqual([]);
});

test("a side that is in a third language as a whole has one finding", () => {
  const spanish =
    "Envíe su solicitud antes del viernes con una carta.\n\nAyude a los niños a leer cuentos en voz alta y a escribir los suyos.\n\nOfrecemos un salario justo, vacaciones pagadas y un seguro médico para toda la familia.";
  expect(find(sides.en, spanish).map(({ lacking, severity, data }) => [lacking, severity, data.language])).toEqual([["fr", "info", "es"]]);
  expect(find(spanish, spanish)).toEqual([]);
});

test("a line in a third language is one finding: its words answer to none of the other side, and that is not said again", () => {
  const spanish = "El equipo necesita una persona que pueda cuidar los jardines y las plantas de la escuela.";
  const french = "Notre équipe cherche quelqu’un pour soigner plantes et jardins à l’école.";
  const found = checkAligned([untranslated, missingDetail], `# Help\n\n${spanish}`, `# Aide\n\n${french}`);
  expect(found.map(({ rule, severity, lacking }) => [rule, severity, lacking])).toEqual([["untranslated", "info", "en"]]);
  expect(checkAligned([missingDetail, missingSentence, meaning], spanish, french)).not.toEqual([]);
});

test("a line in a third language that nothing faces is missing there all the same", () => {
  const spanish = "El equipo necesita una persona que pueda cuidar los jardines y las plantas de la escuela.";
  const found = checkAligned([untranslated, missingParagraph], `Help\n\n${spanish}`, "Aide", [
    [[0], [0]],
    [[1], []],
  ]);
  expect(found.map(({ rule }) => rule).sort()).toEqual(["missing-paragraph", "untranslated"]);
});

test.each([
  ["a quotation of a sentence", "> “I thought that I had made a mistake, so I started again.”", ["error"]],
  ["the title of a work in quotation marks", "- “The Little Prince”", []],
  ["a name among names", "- Mozilla\n- Canadian Tire", ["info"]],
  ["a reference under its heading", "## Références\n\n- World Health Organization (2021). *Guidelines on physical activity*.", ["info"]],
])("the same on both sides: %s", (_, text, severities) => {
  const en = `${sides.en}\n\n## Partners\n\n${text.replace("Références", "References")}`;
  const fr = `${sides.fr}\n\n## Partenaires\n\n${text}`;
  const own = find(sides.en, sides.fr).length;
  expect(
    find(en, fr)
      .slice(own)
      .map(({ severity }) => severity),
  ).toEqual(severities);
});

test("values that a program takes are no text to translate, where the list or the code says so", () => {
  const severities = (en: string, fr: string) =>
    checkAligned([untranslated], en, fr).map(({ severity, data }) => `${severity} ${data.text}`);
  const list = "- Completed\n- Feedback appreciated";
  expect(severities(`Valid values are:\n\n${list}`, `Les valeurs acceptées sont :\n\n${list}`)).toEqual(["info Completed"]);
  expect(severities(`The steps are:\n\n${list}`, `Les étapes sont :\n\n${list}`)).toEqual([
    "error Completed",
    "error Feedback appreciated",
  ]);
  const code = (value: string) => `#### Submit\n\n\`\`\`html\n<x-field check="${value}"></x-field>\n\`\`\``;
  expect(severities(code("submit"), code("submit"))).toEqual(["info Submit"]);
  expect(severities(code("later"), code("later"))).toEqual(["error Submit"]);
});

test.each([
  ["a side in the other language", sides.en, sides.en],
  ["exchanged files", sides.fr, sides.en],
])("%s has no block without the fault", (_, en, fr) => {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [untranslated], config: defaultConfig, key: "test" });
  expect(outcome.ok && [outcome.report.findings.length, outcome.report.score]).toEqual([1, 0]);
});

test("a heading of one word that both languages have is at most a lead", () => {
  const page = (heading: string, text: string) => `## ${heading}\n\n${text}`;
  const severities = (heading: string) =>
    checkAligned(
      [untranslated],
      page(heading, "The potters fire the kiln twice a week."),
      page(heading, "Les potiers allument le four deux fois par semaine."),
    ).map(({ severity }) => severity);
  expect(severities("Programme")).not.toContain("error");
  expect(severities("Occasions")).not.toContain("error");
  expect(severities("Horaire")).toEqual(["error"]);
  expect(severities("Programme de la fête")).toEqual(["error"]);
});

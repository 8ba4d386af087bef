import { expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";

const folded = (text: string, lang: "en" | "fr" = "en") => readEditWords(text, lang).map((word) => word.folded);
const names = (text: string, lang: "en" | "fr" = "en") =>
  readEditWords(text, lang)
    .filter(({ isName }) => isName)
    .map((word) => word.folded);

test.each([
  ["You can’t swim", ["you", "can", "not", "swim"]],
  ["You cannot swim", ["you", "can", "not", "swim"]],
  ["They won't and don't", ["they", "will", "not", "and", "do", "not"]],
  ["We’ll write to a.b@lake.example or https://lake.example/x", ["we", "write", "to", "or"]],
])("“%s” without contractions and addresses", (text, words) => {
  expect(folded(text)).toEqual(words);
});

test("endings of both genders are no words of their own", () => {
  expect(folded("un(e) employé·e·s développeur.euse", "fr")).toEqual(["un", "employe", "developpeur"]);
});

test("numbers, months and days have their value, in digits or in words", () => {
  const numbers = (text: string, lang: "en" | "fr") => readEditWords(text, lang).flatMap(({ number }) => (number === "" ? [] : [number]));
  expect(numbers("four weeks, 61,000 dollars, 37.5 hours in May; one may ask", "en")).toEqual(["4", "61000", "37.5", "month 5"]);
  expect(numbers("quatre semaines, 61 000 dollars, 37,5 heures en mai", "fr")).toEqual(["4", "61000", "37.5", "month 5"]);
});

test("a capital makes a name where no sentence or title asks for it", () => {
  expect(names("You work in Gander. Boats go to Nain: Bring tools.")).toEqual(["gander", "nain"]);
  expect(names("You may work in Halifax, Ottawa, Toronto or Montréal.")).toEqual(["halifax", "ottawa", "toronto", "montreal"]);
  expect(names("Senior Policy Analyst")).toEqual([]);
  expect(names("GitHub Support Analyst")).toEqual(["github"]);
});

test("sentences are counted", () => {
  expect(readEditWords("One boat. Two boats, three boats; more\nfour", "en").map(({ sentence }) => sentence)).toEqual([
    0, 0, 1, 1, 1, 1, 1, 2,
  ]);
});

test("« XIXe » is 19, « Le » is no fiftieth", () => {
  const numbers = (text: string) => readEditWords(text, "fr").flatMap(({ number }) => (number === "" ? [] : [number]));
  expect(numbers("Le phare date du XIXe siècle.")).toEqual(["19"]);
  expect(numbers("Le quai LXe et le quai Xe.")).toEqual(["60", "10"]);
});

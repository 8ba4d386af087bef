import { expect, test } from "vitest";
import { insideOf, lexiconOf } from "../dev/inside-of.ts";
import { lostPhrases } from "./phrases.ts";

const LEXICON = lexiconOf("stack=empiler chairs=chaises hall=hall concert=concert keep=garder key=cle night=nuit oars=rames");

const lost = (en: string, fr: string) =>
  lostPhrases(insideOf(en, fr, LEXICON)).map(({ side, sentence, from, to, isSure }) => {
    const text = insideOf(en, fr, LEXICON).sentences[side][sentence]?.text ?? "";
    return [side, text.slice(from, to), isSure];
  });

test("a phrase that one side alone has", () => {
  expect(lost("Stack the chairs along the painted wall after the concert.", "Empiler les chaises après le concert.")).toEqual([
    ["en", "along the painted wall", true],
  ]);
  expect(lost("Stack the chairs after the concert.", "Empiler les chaises le long du mur repeint après le concert.")).toEqual([
    ["fr", "le long du mur repeint", true],
  ]);
});

test("a phrase that other sentences of the block say too may be spared", () => {
  const fr = "Empiler les chaises après le concert.";
  const en = "Stack the chairs along the painted wall after the concert.";
  const [before, after] = ["Walk along the painted wall. ", "Marcher le long du mur repeint. "];
  expect(lost(before + en, after + fr).map(([, text, isSure]) => [text, isSure])).toEqual([["along the painted wall", false]]);
  const other = "Walk along the wall. ";
  expect(lost(other + en, after + fr).map(([, , isSure]) => isSure)).toEqual([true]);
});

test("the whole pair is quiet, and so is a phrase of the same kind in other words", () => {
  expect(
    lost("Stack the chairs along the painted wall after the concert.", "Empiler les chaises le long du mur repeint après le concert."),
  ).toEqual([]);
  expect(lost("Stack the chairs under a blue sheet.", "Empiler les chaises sous une bâche.")).toEqual([]);
});

test("what another phrase without an answer may say is not lost", () => {
  expect(
    lost("Stack the chairs behind the curtain after the concert.", "Empiler les chaises loin des regards, sans bruit, après le concert."),
  ).toEqual([]);
});

test("one word is too little, and so is a side that is not longer", () => {
  expect(lost("Stack the chairs with curtains after the concert.", "Empiler les chaises après le concert.")).toEqual([]);
  expect(lost("Stack chairs behind the old curtain.", "Empiler soigneusement toutes les chaises pliantes disponibles.")).toEqual([]);
});

test("a sentence that says another thing lacks no phrase", () => {
  expect(lost("Paint the fence along the northern meadow.", "Gelée fraîche.")).toEqual([]);
});

test("a run takes in the phrases after it that have no answer either", () => {
  expect(lost("Keep the key behind the loose brick under the stairs.", "Garder la clé.").map(([, text]) => text)).toEqual([
    "behind the loose brick under the stairs",
  ]);
  expect(
    lost("Keep the key every night with the oars behind the loose brick.", "Garder la clé chaque nuit avec les rames.").map(
      ([, text]) => text,
    ),
  ).toEqual(["behind the loose brick"]);
});

import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import command from "./command.ts";

const say = (en: string, fr: string) =>
  checkAligned([command], en, fr).map(({ severity, lacking, data }) => [severity, lacking ?? "", data.value ?? `${data.en} / ${data.fr}`]);

test("a command, an option, a path", () => {
  expect(say("Add `--verbose` to it.", "Ajoutez-y `--verbeux`.")).toEqual([["warning", "", "--verbose / --verbeux"]]);
  expect(say("```sh\nnpm ci\nnpm test\n```", "```sh\nnpm ci\n```")).toEqual([["warning", "fr", "npm test"]]);
});

test("a span is placed where it stands", () => {
  const [found] = checkAligned([command], "Run `npm test` now.", "Lancez `npm essai` maintenant.");
  expect([found?.en?.start.column, found?.fr?.start.column]).toEqual([6, 9]);
});

test("text in code spans", () => {
  expect(say("Press `Save` now.", "Appuyez sur `Enregistrer`.")).toEqual([]);
});

import { expect, test } from "vitest";
import { counted, scoreText } from "#rendering/strings";

test.each([
  [0, "0 errors", "0 erreur"],
  [1, "1 error", "1 erreur"],
  [2, "2 errors", "2 erreurs"],
  [12_345, "12,345 errors", "12\u00A0345 erreurs"],
])("%i with its noun", (n, en, fr) => {
  expect([counted(n, "error", "en"), counted(n, "error", "fr")]).toEqual([en, fr]);
});

test("scores in each language", () => {
  expect([scoreText(97.4, "en"), scoreText(97.4, "fr"), scoreText(100, "fr")]).toEqual(["97.4 of 100", "97,4 sur 100", "100 sur 100"]);
});

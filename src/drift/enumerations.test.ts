import { expect, test } from "vitest";
import { changesOf } from "../../tests/edited-pair.ts";

const FR = "Nous cherchons des personnes fiables, curieuses et patientes. Les personnes curieuses nous écrivent.";

test("a member of a list that was as long on both sides is worth a look, though the other side has the word elsewhere", () => {
  const en = "We look for reliable, curious and patient people. Curious people write to us.";
  expect(changesOf({ en, fr: FR }, { en: en.replace("curious and", "and"), fr: FR })).toMatchObject([{ effect: "opens" }]);
});

import { expect, test } from "vitest";
import { changesOf } from "../../tests/edited-pair.ts";

const FR = "Nous cherchons des personnes fiables, curieuses et patientes. Les personnes curieuses nous écrivent.";

test("a member of a list that was as long on both sides is worth a look, though the other side has the word elsewhere", () => {
  const en = "We look for reliable, curious and patient people. Curious people write to us.";
  expect(changesOf({ en, fr: FR }, { en: en.replace("curious and", "and"), fr: FR })).toMatchObject([{ effect: "opens" }]);
});

const effectsOf = (before: string, after: string, fr: string) =>
  changesOf({ en: before, fr }, { en: after, fr }).map(({ effect, severity }) => severity ?? effect);

test.each([
  [
    "a member taken out",
    "We sail to Nain, Rigolet and Hopedale.",
    "We sail to Nain and Hopedale.",
    "Nous allons à Nain, à Rigolet et à Hopedale.",
    ["warning"],
  ],
  [
    "a member put in",
    "We sail to Nain and Hopedale.",
    "We sail to Nain, Rigolet and Hopedale.",
    "Nous allons à Nain et à Hopedale.",
    ["warning"],
  ],
  [
    "the member that the other side lacks",
    "We sail to Nain, Rigolet and Hopedale.",
    "We sail to Nain and Hopedale.",
    "Nous allons à Nain et à Hopedale.",
    ["closes"],
  ],
  [
    "the member that the other side has more",
    "We sail to Nain and Hopedale.",
    "We sail to Nain, Rigolet and Hopedale.",
    "Nous allons à Nain, à Rigolet et à Hopedale.",
    ["closes"],
  ],
  [
    "members in another order",
    "We sail to Nain and Hopedale.",
    "We sail to Hopedale and Nain.",
    "Nous allons à Nain et à Hopedale.",
    ["neutral"],
  ],
])("%s", (_, before, after, fr, expected) => {
  expect(effectsOf(before, after, fr)).toEqual(expected);
});

test("a name put into a list of as many names opens, though the other side has that name where this one had another", () => {
  const en = "The Harbour Office builds ferries, boats and piers. We hire people in Nain, Rigolet, and Makkovik.";
  const fr = "Le bureau du port construit des traversiers. Nous embauchons des personnes, à Nain, Hopedale et Makkovik.";
  const after = en.replace("Rigolet, and", "Rigolet, Hopedale, and");
  expect(changesOf({ en, fr }, { en: after, fr })).toMatchObject([{ effect: "opens" }]);
});

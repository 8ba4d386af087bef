import { expect, test } from "vitest";
import { z } from "zod";
import { fieldErrors, pointerOf } from "./field-errors.ts";

/** What is said of a value that a schema of one field does not allow. */
function said(schema: z.ZodType, value: unknown) {
  const body = value === undefined ? {} : { field: value };
  return fieldErrors(z.strictObject({ field: schema }).safeParse(body).error?.issues ?? [], body).map(({ pointer, message }) => [
    pointer,
    message.en,
    message.fr,
  ]);
}

const TYPE = "It is of another type. Give";
const TYPE_FR = "Il est d’un autre type. Donnez";

test.each<[name: string, schema: z.ZodType, value: unknown, en: string, fr: string]>([
  ["object", z.object({}), 1, `${TYPE} an object.`, `${TYPE_FR} un objet.`],
  ["record", z.record(z.string(), z.string()), 1, `${TYPE} an object.`, `${TYPE_FR} un objet.`],
  ["string", z.string(), 1, `${TYPE} a string.`, `${TYPE_FR} une chaîne.`],
  ["number", z.number(), "1", `${TYPE} a number.`, `${TYPE_FR} un nombre.`],
  ["whole number", z.int(), 1.5, `${TYPE} a whole number.`, `${TYPE_FR} un nombre entier.`],
  ["boolean", z.boolean(), "yes", `${TYPE} true or false.`, `${TYPE_FR} true ou false.`],
  ["array", z.array(z.string()), "a", `${TYPE} an array.`, `${TYPE_FR} un tableau.`],
  ["null", z.null(), "a", `${TYPE} null.`, `${TYPE_FR} null.`],
  ["no type of JSON", z.date(), "a", `${TYPE} what /docs describes.`, `${TYPE_FR} ce que décrit /docs.`],
  ["absent number", z.number(), undefined, "It is absent. Give a number.", "Il est absent. Donnez un nombre."],
  [
    "choice",
    z.enum(["en", "fr"]),
    "de",
    "It cannot have this value. Give one of en, fr.",
    "Cette valeur n’est pas admise. Donnez l’une de celles-ci\u00A0: en, fr.",
  ],
  [
    "absent choice",
    z.enum(["en", "fr"]),
    undefined,
    "It is absent. Give one of en, fr.",
    "Il est absent. Donnez l’une de celles-ci\u00A0: en, fr.",
  ],
  ["one value", z.literal(1), 2, "It cannot have this value. Give 1.", "Cette valeur n’est pas admise. Donnez 1."],
  ["long text", z.string().max(3), "abcd", "It is longer than 3 characters. Shorten it.", "Il dépasse 3 caractères. Abrégez-le."],
  ["one letter too many", z.string().max(1), "ab", "It is longer than 1 character. Shorten it.", "Il dépasse 1 caractère. Abrégez-le."],
  ["no text", z.string().min(1), "", "It is empty. Fill it in, or leave it out.", "Il est vide. Remplissez-le ou omettez-le."],
  [
    "short text",
    z.string().min(3),
    "ab",
    "It is shorter than 3 characters. Complete it.",
    "Il compte moins de 3 caractères. Complétez-le.",
  ],
  [
    "long array",
    z.array(z.string()).max(1),
    ["a", "b"],
    "It has more than 1 item. Take some out.",
    "Il compte plus de 1 élément. Retirez-en.",
  ],
  ["no item", z.array(z.string()).min(1), [], "It is empty. Fill it in, or leave it out.", "Il est vide. Remplissez-le ou omettez-le."],
  [
    "short array",
    z.array(z.string()).min(2),
    ["a"],
    "It has fewer than 2 items. Add what is missing.",
    "Il compte moins de 2 éléments. Ajoutez ce qui manque.",
  ],
  ["high number", z.number().max(3), 4, "It is above 3. Give 3 or less.", "Il dépasse 3. Donnez au plus 3."],
  ["number at its bound", z.number().lt(3), 3, "It is not below 3. Give less than 3.", "Il n’est pas inférieur à 3. Donnez moins de 3."],
  ["low number", z.number().min(1), 0, "It is below 1. Give 1 or more.", "Il est inférieur à 1. Donnez au moins 1."],
  ["zero", z.number().positive(), 0, "It is not above 0. Give more than 0.", "Il n’est pas supérieur à 0. Donnez plus de 0."],
  ["form", z.string().regex(/^a/u), "b", "It is not as described in /docs.", "Il n’est pas conforme à ce que décrit /docs."],
])("%s", (_, schema, value, en, fr) => {
  expect(said(schema, value)).toEqual([["/field", en, fr]]);
});

test("a field that is unknown is named itself, by a pointer that escapes its signs", () => {
  const issues = z.strictObject({}).safeParse({ "a/b": 1, "c~d": 2 }).error?.issues ?? [];
  expect(fieldErrors(issues, {}).map(({ pointer }) => pointer)).toEqual(["/a~1b", "/c~0d"]);
  expect(pointerOf(["rules", 0])).toBe("/rules/0");
});

test("no more than twenty fields are named", () => {
  const body = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}`, 1]));
  expect(fieldErrors(z.strictObject({}).safeParse(body).error?.issues ?? [], body)).toHaveLength(20);
});

import type { z } from "zod";
import type { Sides } from "#posting";
import { MAX_ERRORS } from "./limits.ts";
import type { FieldError } from "./problem.ts";

/** What the schema found in a value, field by field, in both languages; the first ones. */
export function fieldErrors(issues: readonly z.core.$ZodIssue[], value: unknown): readonly FieldError[] {
  return issues
    .flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.slice(0, MAX_ERRORS).map((key) => ({ pointer: pointerOf([...issue.path, key]), message: UNKNOWN }))
        : [{ pointer: pointerOf(issue.path), message: messageOf(issue, valueAt(value, issue.path)) }],
    )
    .slice(0, MAX_ERRORS);
}

/** @see https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

const UNKNOWN: Sides<string> = { en: "There is no such field. Remove it.", fr: "Ce champ n’existe pas. Retirez-le." };
const AS_DOCUMENTED: Sides<string> = { en: "It is not as described in /docs.", fr: "Il n’est pas conforme à ce que décrit /docs." };

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): Sides<string> {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(TYPES[issue.expected], value);
    case "invalid_value":
      return wrongChoice(issue.values.map(String), value);
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum), issue.inclusive ?? true);
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    default:
      return AS_DOCUMENTED;
  }
}

/** Types as JSON has them. */
const TYPES: { readonly [expected: string]: Sides<string> | undefined } = {
  object: { en: "an object", fr: "un objet" },
  record: { en: "an object", fr: "un objet" },
  string: { en: "a string", fr: "une chaîne" },
  number: { en: "a number", fr: "un nombre" },
  int: { en: "a whole number", fr: "un nombre entier" },
  boolean: { en: "true or false", fr: "true ou false" },
  array: { en: "an array", fr: "un tableau" },
  tuple: { en: "an array", fr: "un tableau" },
  null: { en: "null", fr: "null" },
};

function wrongType(type: Sides<string> | undefined, value: unknown): Sides<string> {
  const toGive = type ?? { en: "what /docs describes", fr: "ce que décrit /docs" };
  return value === undefined
    ? { en: `It is absent. Give ${toGive.en}.`, fr: `Il est absent. Donnez ${toGive.fr}.` }
    : { en: `It is of another type. Give ${toGive.en}.`, fr: `Il est d’un autre type. Donnez ${toGive.fr}.` };
}

function wrongChoice(choices: readonly string[], value: unknown): Sides<string> {
  const list = choices.join(", ");
  const many = choices.length > 1;
  return {
    en: `${value === undefined ? "It is absent." : "It cannot have this value."} Give ${many ? "one of " : ""}${list}.`,
    fr: `${value === undefined ? "Il est absent." : "Cette valeur n’est pas admise."} Donnez ${many ? "l’une de celles-ci\u00A0: " : ""}${list}.`,
  };
}

function tooBig(origin: string, maximum: number, inclusive: boolean): Sides<string> {
  if (origin === "string")
    return {
      en: `It is longer than ${counted(maximum, "character")}. Shorten it.`,
      fr: `Il dépasse ${counted(maximum, "caractère")}. Abrégez-le.`,
    };
  if (origin === "array" || origin === "set")
    return {
      en: `It has more than ${counted(maximum, "item")}. Take some out.`,
      fr: `Il compte plus de ${counted(maximum, "élément")}. Retirez-en.`,
    };
  return inclusive
    ? { en: `It is above ${maximum}. Give ${maximum} or less.`, fr: `Il dépasse ${maximum}. Donnez au plus ${maximum}.` }
    : {
        en: `It is not below ${maximum}. Give less than ${maximum}.`,
        fr: `Il n’est pas inférieur à ${maximum}. Donnez moins de ${maximum}.`,
      };
}

function tooSmall(origin: string, minimum: number, inclusive: boolean): Sides<string> {
  const isSized = origin === "string" || origin === "array" || origin === "set";
  if (isSized && minimum <= 1) return { en: "It is empty. Fill it in, or leave it out.", fr: "Il est vide. Remplissez-le ou omettez-le." };
  if (origin === "string")
    return {
      en: `It is shorter than ${counted(minimum, "character")}. Complete it.`,
      fr: `Il compte moins de ${counted(minimum, "caractère")}. Complétez-le.`,
    };
  if (isSized)
    return {
      en: `It has fewer than ${counted(minimum, "item")}. Add what is missing.`,
      fr: `Il compte moins de ${counted(minimum, "élément")}. Ajoutez ce qui manque.`,
    };
  return inclusive
    ? { en: `It is below ${minimum}. Give ${minimum} or more.`, fr: `Il est inférieur à ${minimum}. Donnez au moins ${minimum}.` }
    : {
        en: `It is not above ${minimum}. Give more than ${minimum}.`,
        fr: `Il n’est pas supérieur à ${minimum}. Donnez plus de ${minimum}.`,
      };
}

/** A count and its noun; none and one are singular in French, and no maximum or minimum that is shown is none. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

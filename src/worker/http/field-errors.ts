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

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): Sides<string> {
  if (issue.code === "invalid_type" && value === undefined) return EXPECTED.absent(typeName(issue.expected));
  if (issue.code === "invalid_type") return EXPECTED.other(typeName(issue.expected));
  if (issue.code === "too_big")
    return { en: `It is longer than ${issue.maximum}. Shorten it.`, fr: `Il dépasse ${issue.maximum}. Abrégez-le.` };
  if (issue.code === "too_small")
    return { en: "It is empty. Fill it in, or leave it out.", fr: "Il est vide. Remplissez-le ou omettez-le." };
  return { en: "It is not as described in /docs.", fr: "Il n’est pas conforme à ce que décrit /docs." };
}

const EXPECTED = {
  absent: (type: Sides<string>) => ({ en: `It is absent. Give ${type.en}.`, fr: `Il est absent. Donnez ${type.fr}.` }),
  other: (type: Sides<string>) => ({ en: `It is of another type. Give ${type.en}.`, fr: `Il est d’un autre type. Donnez ${type.fr}.` }),
};

function typeName(expected: string): Sides<string> {
  return expected === "object" ? { en: "an object", fr: "un objet" } : { en: "a string", fr: "une chaîne" };
}

import type { z } from "zod";
import type { ConfigProblem } from "#config/config-problem";
import type { GlobFault } from "#config/glob-syntax";
import { nearest } from "#config/nearest";
import { configSchema } from "#config/schema";
import { userError } from "#config/user-error";
import type { Sides } from "#posting";
import { quoted } from "#text/quote";

/** A finding of the schema in words. */
export function configProblemsOf(issue: z.core.$ZodIssue, input: unknown): readonly ConfigProblem[] {
  const path = issue.path.join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(path ? `${path}.${key}` : key, key, keysAt(issue.path)));
  return [{ path, message: unexpected(path, valueAt(input, issue.path), expectationOf(issue)) }];
}

/** A setting for a rule that does not exist. */
export function unknownRule(path: string, rule: string, known: readonly string[]): ConfigProblem {
  return unknown(
    path,
    { en: `The setting “${path}” names no rule.`, fr: `Le réglage «\u00A0${path}\u00A0» ne nomme aucune règle.` },
    nearest(rule, known),
  );
}

/** A glob that is not taken. */
export function unusableGlob(path: string, glob: string, fault: GlobFault): ConfigProblem {
  const { en, fr } = userError("unusable-glob", { glob, fault }).sentence;
  return { path, message: { en: `In “${path}”: ${en}`, fr: `Dans «\u00A0${path}\u00A0»\u00A0: ${fr}` } };
}

function unknownKey(path: string, key: string, known: readonly string[]): ConfigProblem {
  return unknown(
    path,
    { en: `There is no setting “${path}”.`, fr: `Il n’existe pas de réglage «\u00A0${path}\u00A0».` },
    nearest(key, known),
  );
}

function unknown(path: string, what: Sides<string>, near: string | undefined): ConfigProblem {
  const fix = near
    ? { en: `Did you mean “${near}”?`, fr: `Vouliez-vous dire «\u00A0${near}\u00A0»?` }
    : { en: "Remove it.", fr: "Retirez-le." };
  return { path, message: { en: `${what.en} ${fix.en}`, fr: `${what.fr} ${fix.fr}` } };
}

function unexpected(path: string, value: unknown, expected: Sides<string>): Sides<string> {
  const where =
    path === ""
      ? { en: "The configuration", fr: "La configuration" }
      : { en: `The setting “${path}”`, fr: `Le réglage «\u00A0${path}\u00A0»` };
  if (value === undefined) {
    return { en: `${where.en} is absent; expected ${expected.en}.`, fr: `${where.fr} est absent; valeur attendue\u00A0: ${expected.fr}.` };
  }
  const shown = quoted(typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)), 40);
  return {
    en: `${where.en} is ${shown.en}; expected ${expected.en}.`,
    fr: `${where.fr} vaut ${shown.fr}; valeur attendue\u00A0: ${expected.fr}.`,
  };
}

function expectationOf(issue: z.core.$ZodIssue): Sides<string> {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    return { en: listed(values, "or"), fr: listed(values, "ou") };
  }
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? OTHER;
  if (issue.code === "too_small") return issue.origin === "string" || issue.origin === "array" ? NOT_EMPTY : TYPES.int;
  if (issue.code === "invalid_format") return ADDRESS;
  if (issue.code === "invalid_union") return EITHER;
  return OTHER;
}

const TYPES = {
  string: { en: "a text in quotation marks", fr: "un texte entre guillemets droits" },
  array: { en: "a list in [ ]", fr: "une liste entre [ ]" },
  tuple: { en: "a list of two texts, the English one first", fr: "une liste de deux textes, l’anglais en premier" },
  object: { en: "an object in { }", fr: "un objet entre { }" },
  record: { en: "an object in { }", fr: "un objet entre { }" },
  int: { en: "a whole number, 1 or more", fr: "un nombre entier, 1 ou plus" },
  number: { en: "a whole number, 1 or more", fr: "un nombre entier, 1 ou plus" },
} as const as Readonly<Record<string, Sides<string>>> & { readonly int: Sides<string> };
const NOT_EMPTY = { en: "something that is not empty", fr: "une valeur non vide" };
const EITHER = { en: "a text or a list, as the schema describes", fr: "un texte ou une liste, comme le décrit le schéma" };
const ADDRESS = {
  en: "a web address, as in https://host.example/docs/rules",
  fr: "une adresse web, comme https://hote.example/docs/rules",
};
const OTHER = { en: "a value that fits the schema", fr: "une valeur conforme au schéma" };

const listed = (values: readonly string[], word: string) =>
  values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} ${word} ${values.at(-1)}`;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === "object" ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  );
}

/** The keys that the schema knows at a path. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = configSchema;
  for (const key of path) schema = typeof key === "number" ? inner(schema, "element") : inner(inner(schema, "shape"), key as string);
  return Object.keys((inner(schema, "shape") as object | undefined) ?? {});
}

function inner(schema: unknown, key: string): unknown {
  let unwrapped = schema as { unwrap?: () => unknown; options?: readonly unknown[] } | undefined;
  while (typeof unwrapped?.unwrap === "function" && !("element" in unwrapped)) unwrapped = unwrapped.unwrap() as typeof unwrapped;
  const list = unwrapped?.options?.find((option) => typeof option === "object" && option !== null && "element" in option);
  return ((list ?? unwrapped) as Record<string, unknown> | undefined)?.[key];
}

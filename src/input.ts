import type { Refusal } from "#finding";
import type { Note, Sides } from "#posting";
import { LANGS, type Lang } from "#posting";

// What programs without types hand to the package’s entry is looked at here, so that each mistake is answered by a sentence.

/** What is wrong with the texts of a pair; `name` is how the caller knows them. Nothing where they can be read. */
export function sourceRefusals(sources: unknown, name: string): readonly Refusal[] {
  if (!isObject(sources)) return [refusal(unlike(name, "{en: {text}, fr: {text}}"))];
  return LANGS.flatMap((side) => {
    const source = Reflect.get(sources, side);
    const isText = isObject(source) && typeof Reflect.get(source, "text") === "string";
    if (!isText) return [refusal(unlike(`${name}.${side}`, "{text, path?}"), side)];
    const path = Reflect.get(source, "path");
    return path === undefined || typeof path === "string" ? [] : [refusal(wrongPath(`${name}.${side}.path`), side)];
  });
}

/** What is wrong with the two times of a pair that are compared. */
export function driftRefusals(input: unknown): readonly Refusal[] {
  if (!isObject(input)) return [refusal(unlike("input", "{after, before} or {after, state}", "{after, before} ou {after, state}"))];
  const earlier =
    "state" in input ? [] : "before" in input ? sourceRefusals(Reflect.get(input, "before"), "before") : [refusal(NO_EARLIER)];
  return [...sourceRefusals(Reflect.get(input, "after"), "after"), ...earlier];
}

/** A note on rules that were asked for and do not exist: without it their silence would pass for parity. */
export function unknownRules(only: readonly string[] | undefined, known: readonly string[]): readonly Note[] {
  const unknown = [...new Set(only)].filter((id) => !known.includes(id));
  if (unknown.length === 0) return [];
  const en = unknown.map((id) => `“${id}”`).join(", ");
  const fr = unknown.map((id) => `«\u00A0${id}\u00A0»`).join(", ");
  const message = {
    en: `“only” names rules that do not exist, so nothing was checked for them: ${en}. Take them out or correct them; “checks” has the ids.`,
    fr: `«\u00A0only\u00A0» nomme des règles qui n’existent pas, et rien n’a été vérifié à leur titre\u00A0: ${fr}. Retirez-les ou corrigez-les; «\u00A0checks\u00A0» en donne les identifiants.`,
  };
  return [{ code: "unknown-rule", message }];
}

/** Options as they were meant: one that is `undefined` was left out. */
export function given<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const refusal = (message: Sides<string>, side?: Lang): Refusal => ({ code: "invalid-input", ...(side && { side }), message });

const unlike = (name: string, shape: string, french = shape): Sides<string> => ({
  en: `“${name}” is not an object with what is needed. Give ${shape}, where “text” is a string.`,
  fr: `«\u00A0${name}\u00A0» n’est pas un objet qui contient ce qu’il faut. Donnez ${french}, où «\u00A0text\u00A0» est une chaîne.`,
});

const wrongPath = (name: string): Sides<string> => ({
  en: `“${name}” is not a string. Give the file’s name, or leave it out.`,
  fr: `«\u00A0${name}\u00A0» n’est pas une chaîne. Donnez le nom du fichier, ou omettez-le.`,
});

const NO_EARLIER: Sides<string> = {
  en: "There is nothing to compare the pair with. Give “before”, its earlier texts, or “state”, what syncState gave for them.",
  fr: "Il n’y a rien à quoi comparer la paire. Donnez «\u00A0before\u00A0», ses textes antérieurs, ou «\u00A0state\u00A0», ce que syncState a donné pour eux.",
};

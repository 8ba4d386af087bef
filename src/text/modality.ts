import { lazily } from "#lazily";
import type { Lang } from "#posting";
import { type GatedPattern, gated } from "./gated-pattern.ts";
import { MODES, type Mode } from "./modality-words.ts";
import type { Range } from "./sentences.ts";

/** The one thing that a sentence does, and the words that say so. */
export interface Modal extends Range {
  readonly mode: Mode;
  readonly word: string;
  /** The sentence without any such words. */
  readonly rest: string;
}

/** What a sentence permits, demands, forbids, advises or leaves open, if it does one of these alone. */
export function readModal(text: string, lang: Lang): Modal | undefined {
  let rest = text;
  let found: Omit<Modal, "rest"> | undefined;
  for (const { mode, pattern } of FORMS[lang]()) {
    const said = pattern.matches(rest);
    for (const { 0: word, index } of said) {
      if (mode === "none") continue;
      if (found !== undefined && found.mode !== mode) return undefined;
      found ??= { mode, word, from: index, to: index + word.length };
    }
    for (const { 0: word, index } of said) rest = rest.slice(0, index) + " ".repeat(word.length) + rest.slice(index + word.length);
  }
  return found && { ...found, rest };
}

/** Modes of which a translation cannot have one where its source has the other. */
export const areContrary = (a: Mode, b: Mode): boolean => a !== b && CONTRARY.some((pair) => pair.includes(a) && pair.includes(b));

const CONTRARY: readonly (readonly [Mode, Mode])[] = [
  ["ban", "need-not"],
  ["ban", "duty"],
  ["ban", "permitted"],
  ["ban", "recommended"],
  ["need-not", "duty"],
  ["need-not", "permitted"],
  ["need-not", "recommended"],
  ["duty", "permitted"],
  ["duty", "recommended"],
  ["discouraged", "duty"],
  ["discouraged", "recommended"],
];

const formsOf = (lang: Lang) =>
  lazily((): readonly { readonly mode: Mode; readonly pattern: GatedPattern }[] =>
    MODES.map(({ mode, says }) => ({
      mode,
      pattern: gated(
        new RegExp(
          `(?<![\\p{L}-])(?:${says[lang].map((form) => form.replaceAll(" ", "\\s")).join("|")})(?:(?<=['’\\s])|(?![\\p{L}-]))`,
          "giu",
        ),
      ),
    })),
  );

const FORMS = { en: formsOf("en"), fr: formsOf("fr") };

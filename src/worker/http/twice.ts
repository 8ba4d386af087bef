import type { Sides } from "#posting";

/** For a field that is there twice: which of the two is meant is not ours to guess. */
export const TWICE: Sides<string> = {
  en: "It is there more than once. Keep the one that is meant.",
  fr: "Il figure plus d’une fois. Gardez celui qui convient.",
};

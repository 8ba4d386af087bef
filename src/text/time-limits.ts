import type { Lang, Sides } from "#posting";
import type { Fact } from "./fact.ts";

/** A date or time from which, or up to which, something holds. */
export interface TimeLimit {
  readonly side: "from" | "until";
  /** The word and the date or time, as a range of the text. */
  readonly from: number;
  readonly to: number;
  readonly fact: Fact;
}

const ENDS: Sides<RegExp> = {
  en: /(?<!\p{L})(?:until|till|up to|through|ending(?: on)?|no later than|not later than|on or before|at the latest(?: by)?)(?: (?:on|the))? $/iu,
  fr: /(?<!\p{L})(?:jusqu['’](?:à|aux?|en)|au plus tard(?: le| à| en)?)(?: (?:le|la))?[ \u00A0]$/iu,
};
const STARTS: Sides<RegExp> = {
  en: /(?<!\p{L})(?:no earlier than|not earlier than|not before|from|starting(?: on| from| in)?|beginning(?: on| in)?|as of|since|effective)(?: (?:on|the))? $/iu,
  fr: /(?<!\p{L})(?:au plus tôt(?: le| à| en)?|pas avant|à partir (?:de|du)|dès|à compter (?:de|du)|depuis)(?: (?:le|la))?[ \u00A0]$/iu,
};
/** Longest words before a date or time. */
const BEFORE = 30;

/** The dates and times of a text that open or close a stretch of time: “until 9 p.m.”, « à partir du 10 octobre ». */
export const readTimeLimits = (text: string, lang: Lang, facts: readonly Fact[]): readonly TimeLimit[] =>
  facts.flatMap((fact): TimeLimit[] => {
    const before = text.slice(Math.max(0, fact.from - BEFORE), fact.from);
    const [end, start] = [ENDS[lang].exec(before), STARTS[lang].exec(before)];
    const match = end ?? start;
    if (!match) return [];
    return [{ side: end ? "until" : "from", from: fact.from - (before.length - match.index), to: fact.to, fact }];
  });

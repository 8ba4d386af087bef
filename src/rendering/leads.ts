import type { Finding } from "#finding";
import type { Lang, Sides } from "#posting";
import type { Corrections } from "#rendering/ranked";
import { counted } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import { LEADS_MEASURED } from "./leads.generated.ts";

/** How many leads of a rule were read on annotated pairs, and how many a reviser agreed with. */
export interface LeadsMeasured {
  readonly found: number;
  readonly agreed: number;
}

/** Leads of a rule from which its own share is told; with fewer, that of all rules together. */
const ENOUGH = 8;

/** “14 leads, of which about 1 in 3 is right”; without the share where at most half of them are of rules that somebody measured. */
export function leadsText(
  leads: readonly Pick<Finding, "rule">[],
  lang: UiLang,
  measured: Readonly<Record<string, LeadsMeasured>> = LEADS_MEASURED,
): string {
  const share = shareOf(leads, measured);
  const count = counted(leads.length, "lead", lang);
  return share === undefined ? count : `${count}${WORDS[lang](leads.length, ...asFraction(share))}`;
}

/** “typography: 12 places to correct in the French file”. */
export const correctionsText: Sides<(corrections: Corrections) => string> = {
  en: ({ rule, places, side }) => `${rule}: ${counted(places, "place", "en")} to correct in ${FILE[side].en}`,
  fr: ({ rule, places, side }) => `${rule}\u00A0: ${counted(places, "place", "fr")} à corriger dans ${FILE[side].fr}`,
};

const FILE: Readonly<Record<Lang, Sides<string>>> = {
  en: { en: "the English file", fr: "le fichier anglais" },
  fr: { en: "the French file", fr: "le fichier français" },
};

/** How many of such leads would be right, by the rules that they are of. */
function shareOf(leads: readonly Pick<Finding, "rule">[], measured: Readonly<Record<string, LeadsMeasured>>): number | undefined {
  const all = Object.values(measured).reduce((sum, { found, agreed }) => ({ found: sum.found + found, agreed: sum.agreed + agreed }), {
    found: 0,
    agreed: 0,
  });
  const shares = leads.flatMap(({ rule }) => {
    const own = Object.hasOwn(measured, rule) ? measured[rule] : undefined;
    if (own === undefined || own.found === 0) return [];
    const { found, agreed } = own.found >= ENOUGH ? own : all;
    return [agreed / found];
  });
  return shares.length * 2 > leads.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : undefined;
}

/** The nearest of the fractions that people speak of. */
function asFraction(share: number): readonly [of: number, among: number] {
  return FRACTIONS.reduce((best, each) => (Math.abs(each[0] / each[1] - share) < Math.abs(best[0] / best[1] - share) ? each : best));
}

const FRACTIONS: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [1, 10],
  [9, 10],
  [1, 20],
  [19, 20],
];

const WORDS: Sides<(leads: number, of: number, among: number) => string> = {
  en: (leads, of, among) =>
    leads === 1
      ? ` (of its kind, about ${of} in ${among} ${of === 1 ? "is" : "are"} right)`
      : `, of which about ${of} in ${among} ${of === 1 ? "is" : "are"} right`,
  fr: (leads, of, among) =>
    leads < 2
      ? ` (environ ${of} sur ${among} de ce genre ${of === 1 ? "se révèle fondée" : "se révèlent fondées"})`
      : `, dont environ ${of} sur ${among} ${of === 1 ? "est juste" : "sont justes"}`,
};

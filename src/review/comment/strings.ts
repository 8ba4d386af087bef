import type { Verdict } from "#finding";
import type { Lang, Sides } from "#posting";

type Counted = Sides<(n: number) => string>;

/** The comment's own words. */
export const COMMENT_STRINGS = {
  verdict: {
    fail: { en: "this change brings parity faults", fr: "cette modification apporte des écarts de parité" },
    warn: { en: "this change calls for a review", fr: "cette modification appelle une révision" },
    pass: { en: "this change brings no parity fault", fr: "cette modification n’apporte aucun écart de parité" },
  } satisfies Record<Verdict, Sides<string>>,
  settled: {
    en: "no new parity fault where this change touches the two languages",
    fr: "aucun nouvel écart de parité là où cette modification touche les deux langues",
  },
  pairs: {
    en: (n) => (n === 1 ? "1 pair checked" : `${n} pairs checked`),
    fr: (n) => (n < 2 ? `${n} paire vérifiée` : `${n} paires vérifiées`),
  } satisfies Counted,
  countSettled: {
    en: (n) => `${n} settled`,
    fr: (n) => (n < 2 ? `${n} réglé` : `${n} réglés`),
  } satisfies Counted,
  pair: { en: "Pair", fr: "Paire" },
  score: { en: "Score", fr: "Note" },
  fresh: { en: "New", fr: "Nouveaux" },
  settledHead: { en: "Settled", fr: "Réglés" },
  state: { en: "Now", fr: "À présent" },
  gone: { en: "no longer a pair", fr: "n’est plus une paire" },
  unchecked: { en: "could not be checked", fr: "n’a pas pu être vérifiée" },
  follow: { en: "The other language has to follow:", fr: "L’autre langue doit suivre\u00A0:" },
  removed: {
    en: (side, place) =>
      `This change removed it from ${{ en: "English", fr: "French" }[side]} (${place}): put it back, or remove it from the ${{ en: "French", fr: "English" }[side]}.`,
    fr: (side, place) =>
      `Cette modification l’a retiré ${{ en: "de l’anglais", fr: "du français" }[side]} (${place})\u00A0: rétablissez-le, ou retirez-le ${{ en: "du français", fr: "de l’anglais" }[side]}.`,
  } satisfies Sides<(side: Lang, place: string) => string>,
  line: { en: (n) => `line ${n}`, fr: (n) => `ligne ${n}` } satisfies Counted,
  settings: {
    en: "This change also edits what Parité goes by, so some findings may be new, or gone, for that reason alone:",
    fr: "Cette modification touche aussi ce sur quoi Parité se règle\u00A0: des constats peuvent être nouveaux, ou avoir disparu, pour cette seule raison\u00A0:",
  },
  inLang: { en: "In English", fr: "En français" },
  suggested: { en: "A sure repair:", fr: "Une correction sûre\u00A0:" },
  moreRows: {
    en: (n) => (n === 1 ? "… and 1 more pair." : `… and ${n} more pairs.`),
    fr: (n) => (n === 1 ? "… et 1 autre paire." : `… et ${n} autres paires.`),
  } satisfies Counted,
  more: {
    en: (n) => (n === 1 ? "… and 1 more finding." : `… and ${n} more findings.`),
    fr: (n) => (n === 1 ? "… et 1 autre constat." : `… et ${n} autres constats.`),
  } satisfies Counted,
  whole: { en: "The whole report", fr: "Le rapport complet" },
  left: {
    en: (n) =>
      `${n === 1 ? "1 more touched pair was" : `${n} more touched pairs were`} not checked: the change touches too many at once. Split it, or run “parite check” on the folder.`,
    fr: (n) =>
      `${n === 1 ? "1 autre paire touchée n’a pas été vérifiée" : `${n} autres paires touchées n’ont pas été vérifiées`}\u00A0: la modification en touche trop à la fois. Divisez-la, ou lancez «\u00A0parite check\u00A0» sur le dossier.`,
  } satisfies Counted,
} as const;

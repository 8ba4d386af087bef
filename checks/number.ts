import type { Bead } from "#align/bead";
import { defineCheck } from "#check";
import { contraryChoices } from "#facts/chosen";
import { differences } from "#facts/compare";
import { ALWAYS_COMPARISON, countComparison, PERIOD_COMPARISON, UNIT_COMPARISON } from "#facts/counted";
import { type Difference, holds, placeOfDifference, withUnits, wordsOf } from "#facts/difference";
import { exchangedCells, exchangedEnds } from "#facts/exchanged";
import { exchangedValues } from "#facts/exchanged-values";
import { isSizeOfOwnFile } from "#facts/file-sizes";
import { otherCounts } from "#facts/other-counts";
import { isOfOwnList } from "#facts/own-lists";
import { isOfOwnWords } from "#facts/own-words";
import type { Lang } from "#posting";
import { exchangeMessage } from "#text/exchange-message";
import { isLostItem } from "#text/list-marker";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "number",
  group: "facts",
  category: "numbers",
  severity: "error",
  summary: {
    en: "Numbers are the same in both languages, whatever their notation.",
    fr: "Les nombres sont les mêmes dans les deux langues, peu importe leur notation.",
  },
  why: {
    en: "A number that differs tells the readers of one language something else: other years of experience, another number of positions.",
    fr: "Un nombre différent donne une autre information au lectorat d’une des langues\u00A0: un autre nombre d’années d’expérience ou de postes.",
  },
  fix: {
    en: "Find out which number is right and correct the other; add the one that is missing.",
    fr: "Vérifiez quel nombre est juste et corrigez l’autre; ajoutez celui qui manque.",
  },
  messages: {
    differs: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The number is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `Le nombre est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez lequel est juste et corrigez l’autre.`,
    }),
    missing: ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The number ${quoted(value).en} is in the English text and not in the French one. Add it to the French, or remove it from the English.`,
            fr: `Le nombre ${quoted(value).fr} figure dans le texte anglais, mais pas dans le texte français. Ajoutez-le au français ou retirez-le de l’anglais.`,
          }
        : {
            en: `The number ${quoted(value).en} is in the French text and not in the English one. Add it to the English, or remove it from the French.`,
            fr: `Le nombre ${quoted(value).fr} figure dans le texte français, mais pas dans le texte anglais. Ajoutez-le à l’anglais ou retirez-le du français.`,
          },
    unit: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The quantity is ${quoted(en).en} in English and ${quoted(fr).en} in French: the number is the same, the unit is not. Find out which is right and correct the other.`,
      fr: `La quantité est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français\u00A0: le nombre est le même, pas l’unité. Vérifiez laquelle est juste et corrigez l’autre.`,
    }),
    period: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The frequency is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `La fréquence est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez laquelle est juste et corrigez l’autre.`,
    }),
    exchanged: exchangeMessage,
  },
  examples: [
    {
      label: { en: "The same values in two notations", fr: "Les mêmes valeurs dans deux notations" },
      en: "We answer 1,000 calls a day, 2.5 million a year, and 95% of them in under 3 minutes.",
      fr: "Nous répondons à 1 000 appels par jour, à 2,5 millions par année, et à 95 % d’entre eux en moins de 3 minutes.",
      finds: [],
    },
    {
      label: { en: "A number in words on one side", fr: "Un nombre en lettres d’un seul côté" },
      en: "You have 5 years of experience in accounting.",
      fr: "Vous avez cinq ans d’expérience en comptabilité.",
      finds: [],
    },
    {
      label: { en: "Another number", fr: "Un autre nombre" },
      en: "You have at least 3 years of experience in accounting.",
      fr: "Vous avez au moins 5 années d’expérience en comptabilité.",
      finds: ["differs"],
    },
    {
      label: { en: "A number on one side only", fr: "Un nombre d’un seul côté" },
      en: "The team supports 40 offices across the country.",
      fr: "L’équipe soutient des bureaux partout au pays.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "Another number in words", fr: "Un autre nombre en lettres" },
      en: "The contract lasts six months.",
      fr: "Le contrat dure huit mois.",
      finds: ["differs"],
    },
    {
      label: { en: "The same length of time in two units", fr: "La même durée dans deux unités" },
      en: "Reply within 48 hours.",
      fr: "Répondez dans les deux jours.",
      finds: [],
    },
    {
      label: { en: "An age bounded by the year before", fr: "Un âge borné par l’année d’avant" },
      en: "You must be over 17. Children under 13 pay half.",
      fr: "Il faut avoir 18 ans ou plus. Les enfants de 12 ans ou moins paient demi-tarif.",
      finds: [],
    },
    {
      label: { en: "Measures in two systems", fr: "Des mesures dans deux systèmes" },
      en: "Add ½ cup of milk and 2 1/4 tsp of salt. Bake at 350 °F in a pan of 9 by 13 inches.",
      fr: "Ajouter 125 ml de lait et 11 ml de sel. Cuire à 180 °C dans un moule de 23 cm sur 33 cm.",
      finds: [],
    },
    {
      label: { en: "A wrong conversion", fr: "Une conversion fautive" },
      en: "Bake at 350 °F for 20 minutes.",
      fr: "Cuire à 220 °C pendant 20 minutes.",
      finds: ["differs"],
    },
    {
      label: { en: "Another unit", fr: "Une autre unité" },
      en: "You have 3 years of experience.",
      fr: "Vous avez 3 mois d’expérience.",
      finds: ["unit"],
    },
    {
      label: { en: "Another frequency", fr: "Une autre fréquence" },
      en: "The group meets three times a week.",
      fr: "Le groupe se réunit trois fois par mois.",
      finds: ["period"],
    },
    {
      label: { en: "Values of a table that changed places", fr: "Des valeurs d’un tableau interverties" },
      en: "| Room | Seats | Tables |\n| --- | --- | --- |\n| A | 40 | 12 |\n| B | 30 | 9 |",
      fr: "| Salle | Places | Tables |\n| --- | --- | --- |\n| A | 12 | 40 |\n| B | 30 | 9 |",
      finds: ["exchanged"],
    },
  ],
  run(context, report) {
    const told = new Set<Bead>();
    const frequencies = contraryChoices(context, (group) => group === "frequency");
    for (const difference of [...differences(context, countComparison(context)), ...differences(context, ALWAYS_COMPARISON)]) {
      if (difference.kind === "differs" && frequencies.some((whole) => holds(whole, difference))) continue;
      if (isSizeOfOwnFile(context, difference) || isOfOwnWords(context, difference) || isOfOwnList(context, difference)) continue;
      const place = placeOfDifference(context, difference);
      told.add(difference.bead);
      if (difference.kind === "differs")
        report("differs", isLength(difference.en.fact.raw) ? withUnits(difference) : wordsOf.differs(difference), place);
      else if (isLostBullet(difference)) continue;
      else if (isLabel(difference)) report("missing", wordsOf.missing(difference), { ...place, severity: "info", confidence: 0.5 });
      else report("missing", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.75 });
    }
    for (const difference of otherCounts(context))
      if (!told.has(difference.bead))
        report("differs", wordsOf.differs(difference), { ...placeOfDifference(context, difference), severity: "warning", confidence: 0.8 });
    for (const { first } of exchangedCells(context, ({ counts }) => counts.filter(({ raw }) => /\d/u.test(raw))))
      report("exchanged", wordsOf.differs(first), placeOfDifference(context, first));
    for (const { first } of exchangedEnds(context)) report("exchanged", wordsOf.differs(first), placeOfDifference(context, first));
    for (const { first } of exchangedValues(context, ({ counts }) =>
      counts.filter(({ form }) => /^(?:digits|cardinal|label)$/u.test(form)),
    ))
      report("exchanged", wordsOf.differs(first), { ...placeOfDifference(context, first), severity: "warning", confidence: 0.85 });
    for (const difference of differences(context, UNIT_COMPARISON)) {
      if (difference.kind === "differs" && !isSizeOfOwnFile(context, difference))
        report("unit", withUnits(difference), placeOfDifference(context, difference));
    }
    for (const difference of frequencies) report("period", wordsOf.differs(difference), placeOfDifference(context, difference));
    for (const difference of differences(context, PERIOD_COMPARISON)) {
      if (difference.kind === "differs") report("period", withUnits(difference), placeOfDifference(context, difference));
    }
  },
});

/** “A year”, which says its unit. */
const isLength = (raw: string): boolean => /^an? /iu.test(raw);

/** “0 Lock the door”: a bullet that was mistyped and runs on from the item before it, which is told as such. */
const isLostBullet = ({ has: { fact, block } }: Extract<Difference, { kind: "missing" }>): boolean => fact.from === 0 && isLostItem(block);

/** “1. Scope”: the number of a heading or line, which its file may leave to the site. */
const isLabel = ({ has: { fact, block } }: Extract<Difference, { kind: "missing" }>): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(block.text.slice(0, fact.from)) && /^(?:\.|\)|\.\)| -)[ \u00A0]/u.test(block.text.slice(fact.to, fact.to + 3));

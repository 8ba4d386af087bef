import { defineCheck } from "#check";
import { type Comparison, differences } from "#facts/compare";
import { placeOfDifference, withUnits, wordsOf } from "#facts/difference";
import { type Exchange, exchangedCells } from "#facts/exchanged";
import { exchangedSums } from "#facts/exchanged-values";
import { isOfOwnWords } from "#facts/own-words";
import type { Lang } from "#posting";
import { type Amount, withoutCurrency } from "#text/amounts";
import { exchangeMessage } from "#text/exchange-message";
import { spellsLarge } from "#text/number-words";
import { quoted } from "#text/quote";

/** Equal sums per another period. */
const PAY_PERIODS: Comparison<Amount> = {
  of: ({ amounts }) => amounts.filter(({ per }) => per !== undefined).map((sum) => ({ ...sum, key: `${sum.key} ${sum.per}`, also: [] })),
  comparable: (en, fr) => en.key.split(" ", 1)[0] === fr.key.split(" ", 1)[0],
};

/** “$2 million”, « 2 G$ » */
const isScaled = (raw: string): boolean => /\p{L}{4}|\d[ \u00A0\u202F]?[kKMGB]/u.test(raw);

export default defineCheck({
  id: "amount",
  group: "facts",
  category: "numbers",
  severity: "error",
  summary: {
    en: "Sums of money are the same in both languages, whatever their notation.",
    fr: "Les sommes d’argent sont les mêmes dans les deux langues, peu importe leur notation.",
  },
  why: {
    en: "A salary or a rate that differs is an offer of another job to the readers of one language.",
    fr: "Un salaire ou un taux différent revient à offrir un autre emploi au lectorat d’une des langues.",
  },
  fix: {
    en: "Find out which sum is right and correct the other; add the one that is missing.",
    fr: "Vérifiez quelle somme est juste et corrigez l’autre; ajoutez celle qui manque.",
  },
  messages: {
    differs: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The sum is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `La somme est de ${quoted(en).fr} en anglais et de ${quoted(fr).fr} en français. Vérifiez laquelle est juste et corrigez l’autre.`,
    }),
    missing: ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The sum ${quoted(value).en} is in the English text and not in the French one. Add it to the French, or remove it from the English.`,
            fr: `La somme de ${quoted(value).fr} figure dans le texte anglais, mais pas dans le texte français. Ajoutez-la au français ou retirez-la de l’anglais.`,
          }
        : {
            en: `The sum ${quoted(value).en} is in the French text and not in the English one. Add it to the English, or remove it from the French.`,
            fr: `La somme de ${quoted(value).fr} figure dans le texte français, mais pas dans le texte anglais. Ajoutez-la à l’anglais ou retirez-la du français.`,
          },
    period: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The sum is ${quoted(en).en} in English and ${quoted(fr).en} in French: the period is not the same. Find out which is right and correct the other.`,
      fr: `La somme est de ${quoted(en).fr} en anglais et de ${quoted(fr).fr} en français\u00A0: la période n’est pas la même. Vérifiez laquelle est juste et corrigez l’autre.`,
    }),
    exchanged: exchangeMessage,
  },
  examples: [
    {
      label: { en: "The same sums in two notations", fr: "Les mêmes sommes dans deux notations" },
      en: "The salary is $75,000 to $90,500 a year, and the fund holds CA$2 million.",
      fr: "Le salaire est de 75 000 à 90 500\u00A0$ par année, et le fonds s’élève à 2\u00A0M$.",
      finds: [],
    },
    {
      label: { en: "Another salary", fr: "Un autre salaire" },
      en: "The hourly rate is $31.50.",
      fr: "Le taux horaire est de 35,10\u00A0$.",
      finds: ["differs"],
    },
    {
      label: { en: "A sum on one side only", fr: "Une somme d’un seul côté" },
      en: "You will receive your regular salary.",
      fr: "Vous recevrez votre salaire habituel et une indemnité de 800\u00A0$.",
      finds: ["missing:en"],
    },
    {
      label: { en: "Another pay period", fr: "Une autre période de paye" },
      en: "You earn $31.50 an hour.",
      fr: "Vous gagnez 31,50\u00A0$ par semaine.",
      finds: ["period"],
    },
    {
      label: { en: "Sums that changed places", fr: "Des sommes interverties" },
      en: "The IT-02 level pays $64,250 and the IT-03 level pays $78,100.",
      fr: "Le niveau IT-02 est payé 78 100\u00A0$ et le niveau IT-03, 64 250\u00A0$.",
      finds: ["exchanged"],
    },
  ],
  run(context, report) {
    const found = differences(context, {
      of: ({ amounts }) => amounts,
      // A plain number of that value states it; a sum in another currency does not.
      stated: ({ key, also, raw }, other) =>
        !other.amounts.some((sum) => withoutCurrency(sum.key) === withoutCurrency(key)) &&
        // Beside a sum of the other side, the 2 of “$2 million” and the “thousand” of “ten thousand dollars” state nothing.
        !(other.amounts.length > 0 && !/\d/u.test(raw)) &&
        [key, ...(isScaled(raw) && other.amounts.some((sum) => isScaled(sum.raw)) ? [] : also)].some((sum) =>
          other.stated().has(withoutCurrency(sum)),
        ),
      // “one hundred thousand dollars”
      hinted: (_, other) => spellsLarge(other.stated()),
    });
    for (const difference of found) {
      if (isOfOwnWords(context, difference)) continue;
      const place = placeOfDifference(context, difference);
      if (difference.kind === "differs") report("differs", wordsOf.differs(difference), place);
      else report("missing", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.85 });
    }
    // Sums that changed places have each other’s periods too, which says it better.
    const periods = differences(context, PAY_PERIODS).flatMap((one) => (one.kind === "differs" ? [one] : []));
    const isTold = ({ bead }: Exchange) => periods.some((period) => period.bead === bead);
    for (const exchange of [...exchangedCells(context, ({ amounts }) => amounts), ...exchangedSums(context)])
      if (!isTold(exchange)) report("exchanged", wordsOf.differs(exchange.first), placeOfDifference(context, exchange.first));
    for (const period of periods) report("period", withUnits(period), placeOfDifference(context, period));
  },
});

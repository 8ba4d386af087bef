import { defineCheck } from "#check";
import { differences, placeOfDifference, wordsOf } from "#facts/compare";
import type { Lang } from "#posting";
import { spellsLarge } from "#text/number-words";
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
  ],
  run(context, report) {
    const found = differences(context, {
      of: ({ numbers }) => numbers,
      comparable: (en, fr) => isYear(en.key) === isYear(fr.key),
      stated: ({ key, also }, other) => [key, ...also].some((value) => other.stated().has(value)),
      hinted: ({ key, raw }, other) =>
        (Number(key) >= 100 && !isYear(key) && spellsLarge(other.stated())) ||
        (raw.match(/\d+/gu) ?? []).every((run) => other.digits().has(run.replace(/^0+(?=\d)/u, ""))),
    });
    for (const difference of found) {
      const place = placeOfDifference(context, difference);
      if (difference.kind === "differs") report("differs", wordsOf.differs(difference), place);
      else report("missing", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.75 });
    }
  },
});

/** A year faces a year: 2024 and 5 are two missing numbers, not one that changed. */
const isYear = (key: string): boolean => /^(?:19|20)\d\d$/u.test(key);

import { defineCheck } from "#check";
import { differences, placeOfDifference, wordsOf } from "#facts/compare";
import type { Lang } from "#posting";
import type { Fact } from "#text/fact";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "code",
  group: "facts",
  category: "inconsistency",
  severity: "error",
  summary: {
    en: "Group and level, language profile and process number are the same in both languages.",
    fr: "Le groupe et niveau, le profil linguistique et le numéro de processus sont les mêmes dans les deux langues.",
  },
  why: {
    en: "The code decides the pay, the conditions and who may apply; a reader of one language would be told something else.",
    fr: "Le code détermine la rémunération, les conditions et qui peut postuler; le lectorat d’une des langues recevrait une autre information.",
  },
  fix: {
    en: "Find out which code is right and correct the other; add the one that is missing.",
    fr: "Vérifiez quel code est juste et corrigez l’autre; ajoutez celui qui manque.",
  },
  messages: {
    differs: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The code is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `Le code est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez lequel est juste et corrigez l’autre.`,
    }),
    missing: ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `The code ${quoted(value).en} is in the English text and not in the French one. Add it to the French, or remove it from the English.`,
            fr: `Le code ${quoted(value).fr} figure dans le texte anglais, mais pas dans le texte français. Ajoutez-le au français ou retirez-le de l’anglais.`,
          }
        : {
            en: `The code ${quoted(value).en} is in the French text and not in the English one. Add it to the English, or remove it from the French.`,
            fr: `Le code ${quoted(value).fr} figure dans le texte français, mais pas dans le texte anglais. Ajoutez-le à l’anglais ou retirez-le du français.`,
          },
    requirement: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The language requirement is ${quoted(en).en} in English and ${quoted(fr).en} in French. Find out which is right and correct the other.`,
      fr: `L’exigence linguistique est ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Vérifiez laquelle est juste et corrigez l’autre.`,
    }),
  },
  examples: [
    {
      label: { en: "The same codes, written another way", fr: "Les mêmes codes, écrits autrement" },
      en: "The position is classified as IT-03 (previously CS-3). It is bilingual imperative (CBC/CBC).",
      fr: "Le poste est classifié au niveau IT-3 (anciennement CS-03). Il est bilingue à nomination impérative (CBC).",
      finds: [],
    },
    {
      label: { en: "Another level", fr: "Un autre niveau" },
      en: "The position is classified as AS-04.",
      fr: "Le poste est classifié au niveau AS-05.",
      finds: ["differs"],
    },
    {
      label: { en: "A profile on one side only", fr: "Un profil d’un seul côté" },
      en: "Language requirements: bilingual imperative (BBB/BBB)",
      fr: "Exigences linguistiques\u00A0: bilingue à nomination impérative",
      finds: ["missing:fr"],
    },
    {
      label: { en: "Another language requirement", fr: "Une autre exigence linguistique" },
      en: "Language requirements: bilingual imperative",
      fr: "Exigences linguistiques\u00A0: anglais essentiel",
      finds: ["requirement"],
    },
  ],
  run(context, report) {
    const codes = differences(context, {
      of: ({ codes }) => codes,
      comparable: (en, fr) => kindOf(en) === kindOf(fr),
      // “level 3 of the IT group”
      hinted: ({ key }, other) =>
        /^\p{Lu}+-\d+$/u.test(key) && other.digits().has(key.slice(key.indexOf("-") + 1)) && other.codes.length === 0,
    });
    // A name with a number in it may be left out; it may not have another number.
    const named = differences(context, { of: ({ named }) => named, comparable: (en, fr) => lettersOf(en) === lettersOf(fr) });
    for (const difference of [...codes, ...named.filter(({ kind }) => kind === "differs")]) {
      const place = placeOfDifference(context, difference);
      if (difference.kind === "differs") report("differs", wordsOf.differs(difference), place);
      else report("missing", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.85 });
    }
    for (const difference of differences(context, { of: ({ requirements }) => requirements })) {
      if (difference.kind === "differs") report("requirement", wordsOf.differs(difference), placeOfDifference(context, difference));
    }
  },
});

const lettersOf = ({ key }: Fact): string => key.split(" ", 1)[0] ?? "";

/** A level faces a level, a profile a profile, a process number a process number. */
const kindOf = ({ key }: Fact): "level" | "profile" | "process" => {
  if (/^\p{Lu}+-\d+$|^EX /u.test(key)) return "level";
  return /^\d/u.test(key) ? "process" : "profile";
};

import type { Bead } from "#align/bead";
import { defineCheck } from "#check";
import { contraryChoices } from "#facts/chosen";
import { differences } from "#facts/compare";
import { type Difference, placeOfDifference, wordsOf } from "#facts/difference";
import { factsOf } from "#facts/read";
import type { Lang } from "#posting";
import type { Fact } from "#text/fact";
import { groupOf } from "#text/levels";
import { quoted } from "#text/quote";

export default defineCheck({
  id: "code",
  group: "facts",
  category: "inconsistency",
  severity: "error",
  summary: {
    en: "Group and level, language profile, security clearance, diploma and process number are the same in both languages.",
    fr: "Le groupe et niveau, le profil linguistique, la cote de sécurité, le diplôme et le numéro de processus sont les mêmes dans les deux langues.",
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
    level: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English text asks for ${quoted(en).en} and the French text for ${quoted(fr).en}, which is another level. Find out which is right and correct the other.`,
      fr: `Le texte anglais demande ${quoted(en).fr} et le texte français, ${quoted(fr).fr}, qui est un autre niveau. Vérifiez lequel est juste et corrigez l’autre.`,
    }),
    language: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The language is ${quoted(en).en} in the English text and ${quoted(fr).en} in the French one. Find out which is right and correct the other.`,
      fr: `La langue est ${quoted(en).fr} dans le texte anglais et ${quoted(fr).fr} dans le texte français. Vérifiez laquelle est juste et corrigez l’autre.`,
    }),
    other: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The English text says ${quoted(en).en} and the French text ${quoted(fr).en}: that is not the same. Find out which is right and correct the other.`,
      fr: `Le texte anglais dit ${quoted(en).fr} et le texte français, ${quoted(fr).fr}\u00A0: ce n’est pas la même chose. Vérifiez ce qui est juste et corrigez l’autre.`,
    }),
    absent: ({ value, lacking }: { value: string; lacking: Lang }) =>
      lacking === "fr"
        ? {
            en: `Among the levels or requirements that the English text names is ${quoted(value).en}, which the French text leaves out. Add it to the French, or remove it from the English.`,
            fr: `Parmi les niveaux ou exigences que nomme le texte anglais figure ${quoted(value).fr}, que le texte français omet. Ajoutez-le au français ou retirez-le de l’anglais.`,
          }
        : {
            en: `Among the levels or requirements that the French text names is ${quoted(value).en}, which the English text leaves out. Add it to the English, or remove it from the French.`,
            fr: `Parmi les niveaux ou exigences que nomme le texte français figure ${quoted(value).fr}, que le texte anglais omet. Ajoutez-le à l’anglais ou retirez-le du français.`,
          },
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
    {
      label: { en: "Another security clearance", fr: "Une autre cote de sécurité" },
      en: "You must obtain a Top Secret clearance.",
      fr: "Vous devez obtenir la cote de sécurité Secret.",
      finds: ["level"],
    },
    {
      label: { en: "Another language", fr: "Une autre langue" },
      en: "You need fluency in English.",
      fr: "Vous devez maîtriser couramment le français.",
      finds: ["language"],
    },
    {
      label: { en: "A page that names its own language", fr: "Une page qui nomme sa propre langue" },
      en: "The French version of this notice is available from the office.",
      fr: "La version anglaise de cet avis est disponible au bureau.",
      finds: [],
    },
    {
      label: { en: "Another diploma", fr: "Un autre diplôme" },
      en: "- A high school diploma",
      fr: "- Un diplôme d’études collégiales",
      finds: ["level"],
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
    const said = new Set<Bead>();
    for (const difference of differences(context, { of: ({ requirements }) => requirements })) {
      said.add(difference.bead);
      const place = placeOfDifference(context, difference);
      if (difference.kind === "differs") report("requirement", wordsOf.differs(difference), place);
      else if (namesOthers(difference, ({ requirements }) => requirements))
        report("absent", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.8 });
    }
    for (const difference of contraryChoices(context, (group) => group === "language"))
      if (!said.has(difference.bead))
        report("language", wordsOf.differs(difference), {
          ...placeOfDifference(context, difference),
          severity: "warning",
          confidence: 0.85,
        });
    for (const difference of differences(context, { of: ({ levels }) => levels, comparable: (en, fr) => groupOf(en) === groupOf(fr) })) {
      const place = placeOfDifference(context, difference);
      // What a heading says of tenure and place is weighed with its other words, by the check of obligations; so are permanent and temporary.
      if (
        difference.kind === "differs" &&
        (isOpposed(difference) ||
          (severityOf(difference) === "warning" && isLong(difference)) ||
          (difference.en.block.kind === "heading" && severityOf(difference) === "warning"))
      )
        continue;
      if (difference.kind === "differs")
        report(messageOf(difference), wordsOf.differs(difference), { ...place, severity: severityOf(difference), confidence: 0.85 });
      else if (
        /^(?:clearance|degree)$/u.test(groupOf(difference.has.fact)) &&
        namesOthers(difference, ({ levels }) => levels.filter((level) => groupOf(level) === groupOf(difference.has.fact)))
      )
        report("absent", wordsOf.missing(difference), { ...place, severity: "warning", confidence: 0.75 });
    }
  },
});

/** A clearance or a diploma decides who may apply. */
const severityOf = ({ en }: Extract<Difference, { kind: "differs" }>): "error" | "warning" =>
  /^(?:clearance|level|degree)$/u.test(groupOf(en.fact)) ? "error" : "warning";

/** Screening levels and diplomas have an order; languages, provinces, tenures and places of work have none. */
const messageOf = (difference: Extract<Difference, { kind: "differs" }>): "level" | "language" | "other" => {
  if (severityOf(difference) === "error") return "level";
  return groupOf(difference.en.fact) === "language" ? "language" : "other";
};

/** In a long text, a word such as “remote” or “acting” is about anything. */
const isLong = ({ en, fr }: Extract<Difference, { kind: "differs" }>): boolean =>
  Math.max(en.block.text.length, fr.block.text.length) > 160;

const isOpposed = ({ en, fr }: Extract<Difference, { kind: "differs" }>): boolean =>
  [en, fr].every(({ fact }) => /^tenure (?:permanent|temporary)$/u.test(fact.key));

/** The side that lacks a value names others of its kind: a list with one less, and no text that leaves the matter out. */
const namesOthers = (
  { opposite, lacking }: Extract<Difference, { kind: "missing" }>,
  of: (facts: ReturnType<typeof factsOf>) => readonly Fact[],
): boolean => of(factsOf(opposite, lacking)).length > 0;

const lettersOf = ({ key }: Fact): string => key.split(" ", 1)[0] ?? "";

/** A level faces a level, a profile a profile, a process number a process number. */
const kindOf = ({ key }: Fact): "level" | "profile" | "process" => {
  if (/^\p{Lu}+-\d+$|^EX /u.test(key)) return "level";
  return /^\d/u.test(key) ? "process" : "profile";
};

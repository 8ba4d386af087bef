import { defineRepositoryCheck, type Segment } from "#check";
import { memoryOf } from "#facts/memory";
import { quoted } from "#text/quote";

interface Facts {
  readonly [name: string]: string | number;
  /** The texts of the pair. */
  readonly en: string;
  readonly fr: string;
  /** What the other postings with this English text have in French, and how many they are; and the reverse. */
  readonly withEn: string;
  readonly countEn: number;
  readonly withFr: string;
  readonly countFr: number;
}

const segment = (key: string, en: string, fr: string, similarity = 0.98): Segment => ({
  key,
  kind: "paragraph",
  en,
  fr,
  paths: { en: `content/en/${key}.md`, fr: `content/fr/${key}.md` },
  similarity,
});
const files = (...keys: string[]) =>
  keys.flatMap((key) => (["en", "fr"] as const).map((lang) => ({ path: `content/${lang}/${key}.md`, lang, key, by: "path" as const })));

const OLD = [
  "The ferry authority carries passengers between the islands all year round.",
  "L’administration des traversiers transporte des passagers entre les îles toute l’année.",
] as const;
const NEW = [
  "The ferry authority carries passengers and their bicycles between the islands, free of charge.",
  "L’administration des traversiers transporte gratuitement les passagers et leur vélo entre les îles.",
] as const;

export default defineRepositoryCheck({
  id: "stale-boilerplate",
  scope: "repository",
  group: "repository",
  category: "inconsistency",
  severity: "warning",
  summary: {
    en: "A standard text is of the same generation in both languages.",
    fr: "Les deux versions d’un texte type datent de la même époque.",
  },
  why: {
    en: "The standard text was renewed in one language only, so the two languages present the organization differently.",
    fr: "Le texte type n’a été renouvelé que dans une langue\u00A0: les deux langues présentent l’organisation différemment.",
  },
  fix: {
    en: "Take both languages of the text from the same posting.",
    fr: "Reprenez les deux versions telles qu’elles figurent dans une même offre.",
  },
  messages: {
    mixed: ({ en, fr, withEn, countEn, withFr, countFr }: Facts) => ({
      en: `These two texts are of two generations: ${countEn} other postings have, for ${quoted(en).en}, the French ${quoted(withEn).en}; and ${countFr} have, for ${quoted(fr).en}, the English ${quoted(withFr).en}. Bring both languages to the current one.`,
      fr: `Ces deux textes datent de deux époques\u00A0: ${countEn} autres offres ont, pour ${quoted(en).fr}, le français ${quoted(withEn).fr}; et ${countFr} ont, pour ${quoted(fr).fr}, l’anglais ${quoted(withFr).fr}. Mettez les deux langues au texte actuel.`,
    }),
  },
  examples: [
    {
      label: { en: "Two versions in time, each in both languages", fr: "Deux époques, chacune dans les deux langues" },
      files: files("mate", "cook", "guide", "clerk"),
      segments: [segment("mate", ...OLD), segment("cook", ...OLD), segment("guide", ...NEW), segment("clerk", ...NEW)],
      finds: [],
    },
    {
      label: { en: "New English beside old French", fr: "Nouvel anglais à côté de l’ancien français" },
      files: files("mate", "cook", "guide", "clerk", "pilot"),
      segments: [
        segment("mate", ...OLD),
        segment("cook", ...OLD),
        segment("guide", ...NEW),
        segment("clerk", ...NEW),
        segment("pilot", NEW[0], OLD[1], 0.8),
      ],
      finds: ["mixed"],
    },
  ],
  run({ segments = [] }, report) {
    for (const { segment: each, with: known } of memoryOf(segments).mixed) {
      const facts: Facts = {
        en: each.en,
        fr: each.fr,
        withEn: known.en.text,
        countEn: known.en.segments.length,
        withFr: known.fr.text,
        countFr: known.fr.segments.length,
      };
      report("mixed", facts, { paths: [each.paths.en, each.paths.fr] });
    }
  },
});

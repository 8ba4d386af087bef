import { defineRepositoryCheck, type Segment } from "#check";
import { memoryOf, type Variants } from "#facts/memory";
import { type Lang, otherLang } from "#posting";
import { langName } from "#text/lang-names";
import { quoted } from "#text/quote";

interface Facts {
  readonly [name: string]: string | number | readonly (string | number | readonly string[])[];
  readonly lang: Lang;
  readonly text: string;
  readonly texts: readonly string[];
  readonly counts: readonly number[];
  /** Of each text: the files that use it. */
  readonly uses: readonly (readonly string[])[];
  /** Index into `texts` of the one that the last file, in the order of the files, uses. */
  readonly last: number;
}

const segment = (key: string, en: string, fr: string): Segment => ({
  key,
  kind: "paragraph",
  en,
  fr,
  paths: { en: `content/en/${key}.md`, fr: `content/fr/${key}.md` },
  similarity: 0.98,
});
const files = (...keys: string[]) =>
  keys.flatMap((key) => (["en", "fr"] as const).map((lang) => ({ path: `content/${lang}/${key}.md`, lang, key, by: "path" as const })));

const EN = "We pay for the training that you need to renew your diving certificate each year.";
const FR = "Nous payons la formation nécessaire au renouvellement annuel de votre certificat de plongée.";
const OTHER = "Les cours qu’il vous faut pour garder votre brevet de plongeur sont à nos frais.";

export default defineRepositoryCheck({
  id: "inconsistent-translation",
  scope: "repository",
  group: "repository",
  category: "inconsistency",
  severity: "warning",
  summary: {
    en: "A text that occurs in several postings has one translation.",
    fr: "Un texte qui revient dans plusieurs offres n’a qu’une traduction.",
  },
  why: {
    en: "Readers take two texts for two offers, and each translation has to be kept up to date by itself.",
    fr: "Deux textes passent pour deux offres différentes, et chaque traduction doit être tenue à jour séparément.",
  },
  fix: {
    en: "Choose one translation and use it in all the postings.",
    fr: "Choisissez une traduction et employez-la dans toutes les offres.",
  },
  messages: {
    several: ({ lang, text, texts, counts }: Facts) => ({
      en: `The ${langName[lang].en} text ${quoted(text).en} has ${counts.length} ${langName[otherLang(lang)].en} versions: ${texts.map((each, i) => `${quoted(each).en} (${counts[i]} ${counts[i] === 1 ? "posting" : "postings"})`).join(", ")}${counts.length > texts.length ? " and others" : ""}. Choose one and use it throughout.`,
      fr: `Le texte ${langName[lang].fr} ${quoted(text).fr} a ${counts.length} versions en ${langName[otherLang(lang)].fr}\u00A0: ${texts.map((each, i) => `${quoted(each).fr} (${counts[i]} ${counts[i] === 1 ? "offre" : "offres"})`).join(", ")}${counts.length > texts.length ? ", entre autres" : ""}. Choisissez-en une et employez-la partout.`,
    }),
  },
  examples: [
    {
      label: { en: "The same text, the same translation", fr: "Le même texte, la même traduction" },
      files: files("diver", "coach"),
      segments: [segment("diver", EN, FR), segment("coach", EN, FR)],
      finds: [],
    },
    {
      label: { en: "A text that was translated twice", fr: "Un texte traduit deux fois" },
      files: files("diver", "coach", "captain"),
      segments: [segment("diver", EN, FR), segment("coach", EN, FR), segment("captain", EN, OTHER)],
      finds: ["several:fr"],
    },
  ],
  run({ segments = [] }, report) {
    const place = new Map(segments.map((each, i) => [each, i]));
    for (const { lang, text, usages } of memoryOf(segments).variants) {
      const lacking = otherLang(lang);
      const shown = usages.slice(0, MOST);
      const uses = usages.map((usage) => usage.segments.map(({ paths }) => paths[lacking]));
      const latest = usages.map((usage) => Math.max(...usage.segments.map((each) => place.get(each) ?? -1)));
      const facts: Facts = {
        lang,
        text,
        texts: shown.map((usage) => fromDifference(usage.text, shown.find((other) => other !== usage)?.text ?? "")),
        counts: usages.map((usage) => usage.segments.length),
        uses,
        last: latest.indexOf(Math.max(...latest)),
      };
      // Those that are in the minority are where something may have to change.
      report("several", facts, { paths: uses.slice(1).flat(), lacking, severity: isClear({ lang, text, usages }) ? "warning" : "info" });
    }
  },
});

/** Texts that a message names; the data have the files of all. */
const MOST = 3;

/** A long text that begins as the other does is quoted from a little before the words that differ. */
function fromDifference(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  const from = text.lastIndexOf(" ", Math.max(0, same - LEAD));
  return same > 2 * LEAD && from > 0 ? `…${text.slice(from)}` : text;
}

/** Characters before the difference that a quotation keeps. */
const LEAD = 30;

/** Where one version is the rule and the others are its exceptions, the exceptions are slips; elsewhere nobody has decided. */
function isClear({ usages }: Variants): boolean {
  const [first = 0, ...rest] = usages.map((usage) => usage.segments.length);
  return first >= 4 && rest.reduce((sum, count) => sum + count, 0) * 3 <= first;
}

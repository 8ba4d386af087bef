import { defineCheck } from "#check";
import { isTranslated } from "#config/config";
import { fieldGap } from "#facts/field-gap";
import { beadOfField, blockOfField, fieldNamed, placeOfLoneField } from "#facts/fields";
import { foreignSide, isInUneven, isSizeField, lastKey } from "#facts/nested-fields";
import { type FrontMatterFault as Fault, type Field, LANGS, type Lang, otherLang } from "#posting";
import { comparable } from "#text/field-values";
import { isFileDate } from "#text/file-dates";
import { faultSentences } from "#text/front-matter-faults";
import { langName } from "#text/lang-names";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

export default defineCheck({
  id: "front-matter",
  group: "front-matter",
  category: "inconsistency",
  severity: "error",
  summary: { en: "Both files carry the same front matter.", fr: "Les deux fichiers portent le même en-tête." },
  why: {
    en: "Front matter decides what a site shows: a posting closed in one language only stays open in the other, and a missing description leaves a blank in search results.",
    fr: "L’en-tête décide de ce que montre le site\u00A0: une offre fermée dans une seule langue reste ouverte dans l’autre, et une description absente laisse un vide dans les résultats de recherche.",
  },
  fix: {
    en: "Repair front matter that cannot be read. Otherwise give the key the same value in both files, or translate it; list keys that may differ under `frontMatter.ignore`.",
    fr: "Réparez l’en-tête qui ne peut pas être lu. Sinon, donnez à la clé la même valeur dans les deux fichiers, ou traduisez-la; énumérez sous `frontMatter.ignore` les clés qui peuvent différer.",
  },
  messages: {
    broken: ({ kind, cause, lacking }: { kind: Fault["kind"]; cause?: NonNullable<Fault["cause"]>; lacking: Lang }) => ({
      en: `The front matter of the ${versionName[lacking].en} ${faultSentences(kind, cause).en}`,
      fr: `L’en-tête de la ${versionName[lacking].fr} ${faultSentences(kind, cause).fr}`,
    }),
    different: ({ key, en, fr }: { key: string; en: string; fr: string }) => ({
      en: `The key “${key}” is ${quoted(en, 60).en} in English and ${quoted(fr, 60).en} in French. Give both files the same value.`,
      fr: `La clé «\u00A0${key}\u00A0» vaut ${quoted(en, 60).fr} en anglais et ${quoted(fr, 60).fr} en français. Donnez la même valeur aux deux fichiers.`,
    }),
    fact: ({ key, en, fr }: { key: string; en: string; fr: string }) => ({
      en: `The key “${key}” says ${quoted(en, 60).en} in English and ${quoted(fr, 60).en} in French: that is not the same. Find out which is right and correct the other.`,
      fr: `La clé «\u00A0${key}\u00A0» dit ${quoted(en, 60).fr} en anglais et ${quoted(fr, 60).fr} en français\u00A0: ce n’est pas la même chose. Vérifiez ce qui est juste et corrigez l’autre.`,
    }),
    missing: ({ key, value, lacking }: { key: string; value: string; lacking: Lang }) => ({
      en: `The key “${key}” (${quoted(value).en}) is missing from the front matter of the ${versionName[lacking].en}. Translate it and add it.`,
      fr: `La clé «\u00A0${key}\u00A0» (${quoted(value).fr}) manque dans l’en-tête de la ${versionName[lacking].fr}. Traduisez-la et ajoutez-la.`,
    }),
    absent: ({ key, lacking }: { key: string; lacking: Lang }) => ({
      en: `The key “${key}” is missing from the front matter of the ${versionName[lacking].en}. Add it, or remove it from the other.`,
      fr: `La clé «\u00A0${key}\u00A0» manque dans l’en-tête de la ${versionName[lacking].fr}. Ajoutez-la, ou retirez-la de l’autre.`,
    }),
    none: ({ count, lacking }: { count: number; lacking: Lang }) => ({
      en: `The ${versionName[lacking].en} has no front matter; the other has ${count === 1 ? "one key" : `${count} keys`}. Add it, its texts translated.`,
      fr: `La ${versionName[lacking].fr} n’a pas d’en-tête; l’autre compte ${count === 1 ? "une clé" : `${count} clés`}. Ajoutez-le après en avoir traduit les textes.`,
    }),
    items: ({ key, en, fr }: { key: string; en: number; fr: number }) => ({
      en: `The list “${key}” has ${en} ${en === 1 ? "entry" : "entries"} in English and ${fr} in French. See whether one is missing.`,
      fr: `La liste «\u00A0${key}\u00A0» compte ${en} ${en > 1 ? "entrées" : "entrée"} en anglais et ${fr} en français. Vérifiez s’il en manque.`,
    }),
    foreign: ({ key, value, lacking }: { key: string; value: string; lacking: Lang }) => ({
      en: `The key “${key}” of the ${versionName[lacking].en} is ${quoted(value, 60).en}, which stands for ${langName[otherLang(lacking)].en}. Put what stands for ${langName[lacking].en} there.`,
      fr: `La clé «\u00A0${key}\u00A0» de la ${versionName[lacking].fr} vaut ${quoted(value, 60).fr}, ce qui désigne ${lacking === "fr" ? "l’anglais" : "le français"}. Mettez-y ce qui désigne ${lacking === "fr" ? "le français" : "l’anglais"}.`,
    }),
    truncated: ({ key, lacking, text }: { key: string; lacking: Lang; text: string }) => ({
      en: `The key “${key}” says much less in the ${versionName[lacking].en}: ${quoted(unstopped(text), 70).en}. Translate what is missing.`,
      fr: `La clé «\u00A0${key}\u00A0» en dit beaucoup moins dans la ${versionName[lacking].fr}\u00A0: ${quoted(unstopped(text), 70).fr}. Traduisez ce qui manque.`,
    }),
    cut: ({ key, lacking, text }: { key: string; lacking: Lang; text: string }) => ({
      en: `The key “${key}” stops before the end of a sentence that the text of the ${versionName[lacking].en} has whole: ${quoted(unstopped(text)).en}. See whether a part is missing.`,
      fr: `La clé «\u00A0${key}\u00A0» s’arrête avant la fin d’une phrase que le texte de la ${versionName[lacking].fr} donne en entier\u00A0: ${quoted(unstopped(text)).fr}. Vérifiez s’il en manque une partie.`,
    }),
  },
  examples: [
    {
      en: "---\ntitle: Lighthouse keeper\narchived: false\nclosingDate: 2024-05-01\n---\nKeep the light.",
      fr: "---\ntitle: Gardien de phare\narchived: no\nclosingDate: '2024-05-01T00:00:00Z'\n---\nGardez la lumière.",
      finds: [],
    },
    {
      label: { en: "Closed in one language only", fr: "Fermée dans une seule langue" },
      en: "---\ntitle: Lighthouse keeper\narchived: true\n---\nKeep the light.",
      fr: "---\ntitle: Gardien de phare\narchived: false\n---\nGardez la lumière.",
      finds: ["different"],
    },
    {
      label: { en: "Values that translate each other", fr: "Des valeurs qui se traduisent" },
      en: "---\ntitle: Lighthouse keeper\ntype: term\nsalary: $62,400\n---\nKeep the light.",
      fr: "---\ntitle: Gardien de phare\ntype: durée déterminée\nsalary: 62 400\u00A0$\n---\nGardez la lumière.",
      finds: [],
    },
    {
      label: { en: "Another status and another date", fr: "Un autre statut et une autre date" },
      en: "---\ntitle: Lighthouse keeper\nstatus: full-time\ndeadline: March 3, 2026\n---\nKeep the light.",
      fr: "---\ntitle: Gardien de phare\nstatus: temps partiel\ndeadline: 4 mars 2026\n---\nGardez la lumière.",
      finds: ["fact", "fact"],
    },
    {
      label: { en: "A description that was not translated", fr: "Une description qui n’a pas été traduite" },
      en: "---\ntitle: Lighthouse keeper\ndescription: A year on an island, with a boat every second week.\n---\nKeep the light.",
      fr: "---\ntitle: Gardien de phare\n---\nGardez la lumière.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "A colon that breaks the front matter", fr: "Un deux-points qui brise l’en-tête" },
      en: "---\ntitle: 'Lighthouse keeper: one year'\n---\nKeep the light.",
      fr: "---\ntitle: Gardien de phare\u00A0: un an\n---\nGardez la lumière.",
      finds: ["broken:fr"],
    },
    {
      label: { en: "A description cut short", fr: "Une description coupée" },
      en: "---\ntitle: Lighthouse keeper\ndescription: Spend a year on an island in the Gulf of St. Lawrence, with a boat every second week, and keep the light.\n---\nKeep the light.",
      fr: "---\ntitle: Gardien de phare\ndescription: Passez un an sur une île du golfe.\n---\nGardez la lumière.",
      finds: ["truncated:fr"],
    },
    {
      label: { en: "A description that breaks off", fr: "Une description qui s’interrompt" },
      en: "---\ntitle: Lighthouse keeper\ndescription: We are looking for someone to keep the light of our island.\n---\nWe are looking for someone to keep the light of our island.",
      fr: "---\ntitle: Gardien de phare\ndescription: Nous cherchons une personne pour garder le phare.\n---\nNous cherchons une personne pour garder le phare de notre île.",
      finds: ["cut:fr"],
    },
  ],
  run(context, report) {
    const { en, fr } = context.pair;
    for (const lacking of LANGS) {
      const { frontMatterFault: fault, fields } = context.pair[lacking];
      if (!fault) continue;
      const { kind, cause, at: place } = fault;
      report(
        "broken",
        { kind, ...(cause && { cause }), lacking },
        { en: null, fr: null, [lacking]: { start: place, end: place }, lacking, category: "markup", identity: "broken" },
      );
      // A page whose keys cannot be read shows none of them: there is nothing to compare.
      if (fields.length === 0) return;
    }
    for (const lacking of LANGS) {
      const full = context.pair[otherLang(lacking)];
      const [first] = full.fields;
      if (context.pair[lacking].fields.length > 0 || !first || context.pair[lacking].frontMatterFault) continue;
      report(
        "none",
        { count: full.fields.length, lacking },
        { ...placeOfLoneField(context, otherLang(lacking), first), lacking, identity: "none", severity: "warning" },
      );
      return;
    }
    const { same, ignore } = context.config.frontMatter;
    const reportForeign = (key: string): void => {
      const fields = { en: fieldNamed(context, "en", key), fr: fieldNamed(context, "fr", key) };
      const lacking = fields.en && fields.fr && foreignSide(key, fields.en.value, fields.fr.value);
      const value = lacking && fields[lacking]?.value;
      if (!lacking || !fields.en || !fields.fr) return;
      const place = { en: blockOfField(context, "en", fields.en), fr: blockOfField(context, "fr", fields.fr), lacking };
      report(
        "foreign",
        { key, value: String(value), lacking },
        { ...place, severity: "warning", confidence: 0.8, identity: `${key} language` },
      );
    };
    for (const key of new Set([...en.fields, ...fr.fields].map((field) => field.key))) {
      if (key === "title" || isInUneven(context, key)) continue;
      if (/^(?:lang|language|locale)$/u.test(key) || !ignore.includes(lastKey(key))) reportForeign(key);
      if (ignore.includes(key) || (key !== lastKey(key) && ignore.includes(lastKey(key))) || (isFileDate(key) && !same.includes(key)))
        continue;
      const fields = { en: fieldNamed(context, "en", key), fr: fieldNamed(context, "fr", key) };
      const lacking = LANGS.find((lang) => isEmpty(fields[lang]));
      const present = lacking && fields[otherLang(lacking)];
      if (lacking) {
        // What a broken line swallowed is not missing.
        if (context.pair[lacking].frontMatterFault) continue;
        if (!present || isEmpty(present) || comparable(present.value).form === "false") continue;
        const place = { ...placeOfLoneField(context, otherLang(lacking), present), lacking, identity: key };
        if (isTranslated(context.config, key)) {
          report("missing", { key, value: String(present.value), lacking }, place);
          // `description: null` faces the text of the other side: it lacks it once, not once a sentence.
          if (place.bead) context.claim(place.bead);
        } else report("absent", { key, lacking }, { ...place, severity: "info", confidence: 0.7 });
        continue;
      }
      if (!fields.en || !fields.fr || (!same.includes(key) && isSizeField(context, key))) continue;
      const bead = beadOfField(context, "en", fields.en);
      const place = {
        en: blockOfField(context, "en", fields.en),
        fr: blockOfField(context, "fr", fields.fr),
        identity: key,
        ...(bead ? { bead } : {}),
      };
      const gap = fieldGap(context, key, { en: fields.en.value, fr: fields.fr.value });
      if (gap === null) continue;
      const weight = { severity: gap.severity, confidence: gap.confidence };
      if (gap.kind === "items") report("items", { key, ...gap.counts }, { ...place, ...weight, lacking: gap.lacking });
      else if ("text" in gap)
        report(gap.kind, { key, lacking: gap.lacking, text: gap.text }, { ...place, ...weight, lacking: gap.lacking });
      else report(gap.kind, { key, ...gap.texts }, { ...place, ...weight });
    }
  },
});

/** The message has its own full stop. */
const unstopped = (text: string): string => text.trim().replace(/[.;,]$/u, "");

function isEmpty(field: Field | undefined): boolean {
  return field === undefined || comparable(field.value).kind === "empty";
}

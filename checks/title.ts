import { type CheckContext, defineCheck } from "#check";
import { untranslatedTitle } from "#language/titles";
import { type Block, type Field, LANGS, type Lang, otherLang } from "#posting";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

export default defineCheck({
  id: "title",
  group: "front-matter",
  category: "omission",
  severity: "error",
  summary: { en: "The posting has a title in both languages.", fr: "L’offre a un titre dans les deux langues." },
  why: {
    en: "The title is what people see in lists and search results; without it nobody opens the posting.",
    fr: "Le titre est ce que l’on voit dans les listes et les résultats de recherche; sans lui, personne n’ouvre l’offre.",
  },
  fix: { en: "Translate the title and add it to the front matter.", fr: "Traduisez le titre et ajoutez-le à l’en-tête." },
  messages: {
    missing: ({ title, lacking }: { title: string; lacking: Lang }) => ({
      en: `The ${versionName[lacking].en} has no title; the other is called ${quoted(title).en}. Translate it and add it to the front matter.`,
      fr: `La ${versionName[lacking].fr} n’a pas de titre; l’autre s’intitule ${quoted(title).fr}. Traduisez-le et ajoutez-le à l’en-tête.`,
    }),
    empty: ({ title, lacking }: { title: string; lacking: Lang }) => ({
      en: `The title of the ${versionName[lacking].en} is empty; the other is called ${quoted(title).en}. Translate it.`,
      fr: `Le titre de la ${versionName[lacking].fr} est vide; l’autre version s’intitule ${quoted(title).fr}. Traduisez-le.`,
    }),
    heading: ({ title, heading, side }: { title: string; heading: string; side: Lang }) => ({
      en: `In the ${versionName[side].en} the title ${quoted(title, 60).en} and the main heading ${quoted(heading, 60).en} differ; in the other they are the same. See whether one was changed alone.`,
      fr: `Dans la ${versionName[side].fr}, le titre ${quoted(title, 60).fr} et le titre principal du texte ${quoted(heading, 60).fr} diffèrent; dans l’autre, ils sont identiques. Vérifiez si un seul des deux a été modifié.`,
    }),
  },
  examples: [
    {
      en: "---\ntitle: Archivist\n---\n# Archivist\n\nYou will describe 400 maps.",
      fr: "---\ntitle: Archiviste\n---\n# Archiviste\n\nVous décrirez 400 cartes.",
      finds: [],
    },
    {
      label: { en: "No title in French", fr: "Aucun titre en français" },
      en: "---\ntitle: Archivist\nlayout: job\n---\nYou will describe 400 maps.",
      fr: "---\nlayout: job\n---\nVous décrirez 400 cartes.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "A title without words", fr: "Un titre sans mots" },
      en: '---\ntitle: ""\nlayout: job\n---\nYou will describe 400 maps.',
      fr: "---\ntitle: Archiviste\nlayout: job\n---\nVous décrirez 400 cartes.",
      finds: ["empty:en"],
    },
    {
      label: { en: "A title that no longer matches its heading", fr: "Un titre qui ne correspond plus à l’intertitre" },
      en: "---\ntitle: Senior archivist\n---\n# Archivist\n\nYou will describe 400 maps.",
      fr: "---\ntitle: Archiviste\n---\n# Archiviste\n\nVous décrirez 400 cartes.",
      finds: ["heading:en"],
    },
  ],
  run(context, report) {
    const titles = { en: titleOf(context, "en"), fr: titleOf(context, "fr") };
    for (const lacking of LANGS) {
      const side = otherLang(lacking);
      const [own, other] = [titles[lacking], titles[side]];
      // A side without any front matter is one fault, and front-matter's.
      if (textOf(own) !== "" || !other || textOf(other) === "" || context.pair[lacking].fields.length === 0) continue;
      const block = context.pair[side].blocks[other.block] ?? null;
      const empty = own && context.pair[lacking].blocks[own.block];
      const bead = context.beads[context.alignment.beadOf[side][other.block] ?? -1];
      const insertAt = bead && bead.kind !== "match" ? { bead, insertAt: context.insertionPoint(bead) } : bead ? { bead } : {};
      report(
        empty ? "empty" : "missing",
        { title: textOf(other), lacking },
        { en: null, fr: null, [side]: block, [lacking]: empty ?? null, lacking, ...insertAt, identity: "title" },
      );
    }
    const mains = { en: mainHeading(context, "en"), fr: mainHeading(context, "fr") };
    if (!mains.en || !mains.fr || !titles.en || !titles.fr) return;
    // A title that is the same in both files while the headings are not was not translated: that is `untranslated`’s to say.
    if (untranslatedTitle(context.pair)) return;
    for (const side of LANGS) {
      const other = otherLang(side);
      if (isSame(titles[side], mains[side]) || !isSame(titles[other], mains[other]) || textOf(titles[side]) === "") continue;
      report(
        "heading",
        { title: textOf(titles[side]), heading: mains[side]?.text ?? "", side },
        { en: mains.en, fr: mains.fr, lacking: side, severity: "info", category: "inconsistency", confidence: 0.7, identity: "heading" },
      );
    }
  },
});

function titleOf(context: CheckContext, lang: Lang): Field | undefined {
  return context.pair[lang].fields.find(({ key }) => key === "title");
}

function textOf(field: Field | undefined): string {
  return typeof field?.value === "string" || typeof field?.value === "number" ? String(field.value).trim() : "";
}

function mainHeading(context: CheckContext, lang: Lang): Block | undefined {
  return context.pair[lang].blocks.find(({ kind, depth }) => kind === "heading" && depth === 1);
}

function isSame(title: Field | undefined, heading: Block | undefined): boolean {
  return fold(textOf(title)) === fold(heading?.text ?? "");
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ").trim();
}

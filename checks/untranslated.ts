import type { Bead } from "#align/bead";
import { type CheckContext, defineCheck } from "#check";
import type { Config } from "#config/config";
import { copiedLabels } from "#facts/copied-labels";
import { copiedTitles } from "#facts/copied-titles";
import { type ForeignBlock, foreignBlocks } from "#facts/foreign-blocks";
import { isUnwritten, OF_UNWRITTEN } from "#facts/unwritten";
import { foreignness, isLanguage } from "#language/foreign";
import { sameBody, wholeLanguage, wholeThird } from "#language/sides";
import { untranslatedTitle } from "#language/titles";
import { placeOf } from "#parse/place";
import { type Block, type BlockKind, LANGS, type Lang, otherLang, type Position, type Sides } from "#posting";
import { blockName, translateIt } from "#text/block-names";
import { langName } from "#text/lang-names";
import { quoted } from "#text/quote";
import { inThird, isNamed } from "#text/third-names";
import { versionName } from "#text/version-names";

interface BlockData {
  readonly [key: string]: string;
  readonly lacking: Lang;
  readonly kind: BlockKind;
  readonly text: string;
}

interface ThirdData extends BlockData {
  /** BCP 47. */
  readonly language: string;
}

export default defineCheck({
  id: "untranslated",
  group: "language",
  category: "untranslated",
  severity: "error",
  order: -10,
  summary: { en: "Every block is in the language of its side.", fr: "Chaque passage est dans la langue de sa version." },
  why: {
    en: "Someone who reads one of the languages may not be able to read the other.",
    fr: "Une personne qui lit l’une des langues ne lit pas forcément l’autre.",
  },
  fix: {
    en: 'Translate the text. If it is a name or exists in one language only, mark it with `<span lang="…">` or add it to the allow-list.',
    fr: 'Traduisez le texte. S’il s’agit d’un nom ou d’un texte qui n’existe que dans une langue, marquez-le avec `<span lang="…">` ou ajoutez-le à la liste des exceptions.',
  },
  messages: {
    block: ({ lacking, kind, text }: BlockData) => ({
      en: `${blockName[kind].en} ${quoted(text).en} of the ${versionName[lacking].en} is in ${langName[otherLang(lacking)].en}. Translate it into ${langName[lacking].en}.`,
      fr: `${blockName[kind].fr} ${quoted(text).fr} de la ${versionName[lacking].fr} est en ${langName[otherLang(lacking)].fr}. ${translateIt[kind]} en ${langName[lacking].fr}.`,
    }),
    copied: ({ lacking, kind, text }: BlockData) => ({
      en: `${blockName[kind].en} ${quoted(text).en} is the same in both versions, in ${langName[otherLang(lacking)].en}. Translate it into ${langName[lacking].en}.`,
      fr: `${blockName[kind].fr} ${quoted(text).fr} est en ${langName[otherLang(lacking)].fr} dans les deux versions. ${translateIt[kind]} en ${langName[lacking].fr}.`,
    }),
    draft: ({ lacking, kind, text }: BlockData) => ({
      en: `${blockName[kind].en} ${quoted(text).en} of the ${versionName[lacking].en} is marked as a draft. Translate it into ${langName[lacking].en}, then delete the comment “parite-draft”.`,
      fr: `${blockName[kind].fr} ${quoted(text).fr} de la ${versionName[lacking].fr} porte la marque d’un brouillon. ${translateIt[kind]} en ${langName[lacking].fr}, puis supprimez le commentaire «\u00A0parite-draft\u00A0».`,
    }),
    label: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `${quoted(text).en} is the same in both versions, in ${langName[otherLang(lacking)].en}. Translate it into ${langName[lacking].en}.`,
      fr: `${quoted(text).fr} est en ${langName[otherLang(lacking)].fr} dans les deux versions. À traduire en ${langName[lacking].fr}.`,
    }),
    name: ({ lacking, text, count }: { lacking: Lang; text: string; count: number }) => ({
      en: `${quoted(text).en}${count > 1 ? ` and ${count - 1} more in this section` : ""} ${count > 1 ? "stand" : "stands"} in ${langName[otherLang(lacking)].en} in the ${versionName[lacking].en} and may be ${count > 1 ? "names" : "a name"}. If there is an official ${langName[lacking].en} form, use it.`,
      fr: `${quoted(text).fr}${count > 1 ? ` et ${count - 1} autres dans cette section` : ""} ${count > 1 ? "figurent" : "figure"} en ${langName[otherLang(lacking)].fr} dans la ${versionName[lacking].fr}; il s’agit peut-être ${count > 1 ? "de noms" : "d’un nom"}. S’il existe une forme officielle en ${langName[lacking].fr}, employez-la.`,
    }),
    third: ({ lacking, kind, text, language }: ThirdData) => ({
      en: `${blockName[kind].en} ${quoted(text).en} of the ${versionName[lacking].en} is ${inThird(language).en}. Translate it into ${langName[lacking].en}, or mark it with ${span(language)} if it is meant to be so.`,
      fr: `${blockName[kind].fr} ${quoted(text).fr} de la ${versionName[lacking].fr} est ${inThird(language).fr}. ${translateIt[kind]} en ${langName[lacking].fr}, ou balisez le texte avec ${span(language)} si c’est voulu.`,
    }),
    thirdSide: ({ lacking, language }: { lacking: Lang; language: string }) => ({
      en: `The whole ${versionName[lacking].en} is ${inThird(language).en}. Replace it with the ${langName[lacking].en} text, or check that the right file was given.`,
      fr: `Toute la ${versionName[lacking].fr} est ${inThird(language).fr}. Remplacez-la par le texte ${langName[lacking].fr}, ou vérifiez que le bon fichier a été fourni.`,
    }),
    side: ({ lacking }: { lacking: Lang }) => ({
      en: `The whole ${versionName[lacking].en} is in ${langName[otherLang(lacking)].en}. Replace it with the ${langName[lacking].en} text, or check that the right file was given.`,
      fr: `Toute la ${versionName[lacking].fr} est en ${langName[otherLang(lacking)].fr}. Remplacez-la par le texte ${langName[lacking].fr}, ou vérifiez que le bon fichier a été fourni.`,
    }),
    most: ({ lacking }: { lacking: Lang }) => ({
      en: `Most of the ${versionName[lacking].en} is in ${langName[otherLang(lacking)].en}. Translate the rest into ${langName[lacking].en}.`,
      fr: `La plus grande partie de la ${versionName[lacking].fr} est en ${langName[otherLang(lacking)].fr}. Traduisez le reste en ${langName[lacking].fr}.`,
    }),
    swapped: () => ({
      en: "The two versions are swapped: the English file is in French and the French file in English. Exchange the files.",
      fr: "Les deux versions sont inversées\u00A0: le fichier anglais est en français et le fichier français, en anglais. Échangez les fichiers.",
    }),
    identical: ({ lacking }: { lacking: Lang }) => ({
      en: `The two versions hold the same text, in ${langName[otherLang(lacking)].en}. Put the ${langName[lacking].en} text in the ${versionName[lacking].en}.`,
      fr: `Les deux versions contiennent le même texte, en ${langName[otherLang(lacking)].fr}. Mettez le texte ${langName[lacking].fr} dans la ${versionName[lacking].fr}.`,
    }),
  },
  examples: [
    {
      label: { en: "Names, codes and words that both languages share", fr: "Des noms, des codes et des mots communs aux deux langues" },
      en: "## Documents\n\n- GitHub\n- Marie Tremblay\n- IT-03\n- Read “Le petit prince”\n\n## Participation",
      fr: "## Documents\n\n- GitHub\n- Marie Tremblay\n- IT-03\n- Lisez « The Little Prince »\n\n## Participation",
      finds: [],
    },
    {
      label: { en: "A heading that was copied", fr: "Un titre copié tel quel" },
      en: "## About us\n\nWe restore wooden boats on the Saguenay.",
      fr: "## About us\n\nNous restaurons des bateaux de bois sur le Saguenay.",
      finds: ["copied:fr"],
    },
    {
      label: { en: "A French item in the English list", fr: "Un élément français dans la liste anglaise" },
      en: "You will:\n\n- sand 3 hulls a year;\n- accueillir les groupes scolaires au printemps.",
      fr: "Vous devrez\u00A0:\n\n- poncer 3 coques par année;\n- accueillir les groupes scolaires au printemps.",
      finds: ["copied:en"],
    },
    {
      label: { en: "One cell of a row", fr: "Une seule cellule d’une ligne" },
      en: "| Activity | Price | Place |\n| --- | --- | --- |\n| Swimming | $5 | Main pool on the second floor |\n| Skating | $4 | Arena |",
      fr: "| Activité | Prix | Lieu |\n| --- | --- | --- |\n| Natation | 5 $ | Main pool on the second floor |\n| Patinage | 4 $ | Aréna |",
      finds: ["label:fr"],
    },
    {
      label: { en: "A title that was not translated", fr: "Un titre de page non traduit" },
      en: "---\ntitle: Boat builder and teacher\n---\n\nWe restore wooden boats on the Saguenay.",
      fr: "---\ntitle: Boat builder and teacher\n---\n\nNous restaurons des bateaux de bois sur le Saguenay.",
      finds: ["copied:fr"],
    },
    {
      label: { en: "A label left as it was", fr: "Une étiquette laissée telle quelle" },
      en: "**Salary:** $61,000 a year",
      fr: "**Salary:** 61 000 $ par année",
      finds: ["label:fr"],
    },
    {
      label: { en: "A draft to translate, marked as one", fr: "Un brouillon à traduire, marqué comme tel" },
      en: "You use:\n\n- sails;\n- GPS.",
      fr: "Vous utilisez\u00A0:\n\n- des voiles;\n- GPS. <!-- parite-draft -->",
      finds: ["draft:fr"],
    },
    {
      label: { en: "The title of a link left as it was", fr: "Le titre d’un lien laissé tel quel" },
      en: 'Read [the rules](rules.html "Opens in a new window") before you sail.',
      fr: 'Lisez [les règles](regles.html "Opens in a new window") avant de naviguer.',
      finds: ["label:fr"],
    },
    {
      label: { en: "Labels that both languages write alike", fr: "Des étiquettes identiques dans les deux langues" },
      en: "Contact: Ana Roy, at the harbour",
      fr: "Contact\u00A0: Ana Roy, au port",
      finds: [],
    },
    {
      label: { en: "The files were exchanged: one finding", fr: "Les fichiers ont été échangés\u00A0: un seul constat" },
      en: "# L’atelier\n\nNous restaurons des bateaux de bois sur le Saguenay depuis plus de trente ans, avec des apprentis de partout au pays.\n\nVenez nous voir au printemps, quand les bateaux quittent l’atelier pour retourner à l’eau.",
      fr: "# The workshop\n\nWe have restored wooden boats on the Saguenay for more than thirty years, with apprentices from all over the country.\n\nCome and see us in spring, when the boats leave the workshop and go back to the water.",
      finds: ["swapped"],
    },
    {
      label: {
        en: "An Inuktitut greeting stands on both sides; a Spanish line on one",
        fr: "Une formule d’accueil en inuktitut figure des deux côtés; une ligne en espagnol, d’un seul",
      },
      en: "ᑐᙵᓱᒋᑦ\n\nWrite to us before Friday, with the names of two people who know your work.",
      fr: "ᑐᙵᓱᒋᑦ\n\nEscríbanos antes del viernes con los nombres de dos personas que conozcan su trabajo.",
      finds: ["third:fr"],
    },
    {
      label: {
        en: "The line that leads to the other language, and a place with one name",
        fr: "La ligne qui mène à l’autre langue, et un lieu qui n’a qu’un nom",
      },
      en: "[Français](../fr/boats.md)\n\nWe build boats near the mouth of the river.\n\n- Université de Moncton",
      fr: "[English](../en/boats.md)\n\nNous construisons des bateaux près de l’embouchure de la rivière.\n\n- Université de Moncton",
      finds: ["name:en"],
    },
  ],
  run(context, report) {
    const { pair, config, beads } = context;
    const lead = isUnwritten(pair) ? OF_UNWRITTEN : {};
    const whole = { en: wholeLanguage(pair.en, config), fr: wholeLanguage(pair.fr, config) };
    const wrong = LANGS.filter((lang) => whole[lang] !== null);
    if (wrong.length > 0) {
      const place = { en: wholeText(context, "en"), fr: wholeText(context, "fr"), confidence: 0.99, identity: "whole" };
      const [lacking] = wrong;
      if (wrong.length === 2) report("swapped", {}, place);
      else if (lacking !== undefined) {
        const isMixed = pair[lacking].blocks.some((block) => isInOwn(block, lacking, config));
        report(sameBody(pair) ? "identical" : isMixed ? "most" : "side", { lacking }, { ...place, lacking, ...lead });
      }
      for (const bead of beads) context.claim(bead);
      return;
    }
    const third = { en: wholeThird(pair.en, config), fr: wholeThird(pair.fr, config) };
    for (const lacking of LANGS) {
      const language = third[lacking];
      if (language === null || language === third[otherLang(lacking)]) continue;
      const place = { en: firstRead(context, "en"), fr: firstRead(context, "fr"), lacking, identity: `whole ${lacking}` };
      report("thirdSide", { lacking, language }, { ...place, severity: "info", confidence: 0.95 });
    }
    const drafts = reportDrafts(context, (lacking, block, place) =>
      report("draft", { lacking, kind: block.kind, text: block.text }, place),
    );
    const names = new Map<string, ForeignBlock[]>();
    for (const found of foreignBlocks(context)) {
      if (drafts.has(found.block)) continue;
      const { bead, block, lacking } = found;
      const place = { ...placesOf(found), lacking, bead };
      const data = { lacking, kind: block.kind, text: block.text };
      if (found.kind === "third") {
        const { language } = found;
        // What else is said of two blocks that face each other follows from it; a block that nothing faces is missing there all the same.
        if (bead.kind === "match") context.claim(bead);
        if (language === third[lacking]) continue;
        report("third", { ...data, language }, { ...place, severity: "info", confidence: isNamed(language) ? 0.9 : 0.95 });
        continue;
      }
      // Two texts in one language do not differ in their wording.
      context.claim(bead);
      if (found.kind === "name") {
        const key = `${lacking} ${block.section}`;
        names.set(key, [...(names.get(key) ?? []), found]);
      }
      if (found.kind !== "untranslated") continue;
      const { twin, confidence } = found;
      const cells = copiedCells(found);
      if (cells !== "") {
        report("label", { lacking, text: cells }, { ...place, confidence });
        continue;
      }
      const severity = confidence < 0.8 ? { severity: "warning" as const } : {};
      report(twin === undefined ? "block" : "copied", data, { ...place, confidence, ...severity, ...lead });
      if (twin !== undefined) context.claim(twin.bead);
    }
    const title = untranslatedTitle(context.pair);
    const titleBead = title && beads[context.alignment.beadOf[title.lacking][title[title.lacking].index] ?? -1];
    if (title && titleBead && !context.claimed(titleBead)) {
      const { lacking, en, fr } = title;
      const { kind, text } = title[lacking];
      report("copied", { lacking, kind, text }, { en, fr, lacking, bead: titleBead, confidence: 0.85 });
      context.claim(titleBead);
    }
    for (const bead of context.examined) {
      if (bead.kind !== "match" || context.claimed(bead)) continue;
      for (const { lacking, text, block, at } of copiedLabels(context, bead)) {
        const place = (lang: Lang) => placeOf(pair[lang], block[lang], at[lang].from, at[lang].to);
        const severity = { severity: "warning", confidence: 0.75 } as const;
        report("label", { lacking, text }, { en: place("en"), fr: place("fr"), lacking, bead, ...severity });
      }
      for (const { lacking, text, at } of copiedTitles(context, bead))
        report("label", { lacking, text }, { ...at, lacking, bead, severity: "warning", confidence: 0.75 });
    }
    // Names exist in one language as often as not: one lead a section.
    for (const [first, ...rest] of names.values()) {
      if (first === undefined) continue;
      const { block, bead, lacking } = first;
      report(
        "name",
        { lacking, text: block.text, count: rest.length + 1 },
        { ...placesOf(first), lacking, bead, severity: "info", confidence: 0.4 },
      );
    }
  },
});

/** What a comment marks as a draft is one, whatever language its words seem to be in. */
function reportDrafts(
  context: CheckContext,
  report: (lacking: Lang, block: Block, place: Sides<Block | null> & { lacking: Lang; bead: Bead; confidence: number }) => void,
): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const lacking of LANGS)
    for (const index of context.pair[lacking].drafts) {
      const block = context.pair[lacking].blocks[index];
      const bead = context.beads[context.alignment.beadOf[lacking][index] ?? -1];
      if (!block || !bead) continue;
      const [facing = null] = context.blocks(bead, otherLang(lacking));
      report(lacking, block, { ...placesOf({ block, lacking, facing }), lacking, bead, confidence: 0.99 });
      context.claim(bead);
      found.add(block);
    }
  return found;
}

/** The cells of a table row that both versions have in the same words, where others were translated; empty where none was. */
function copiedCells({ block, facing }: ForeignBlock): string {
  if (block.kind !== "table" || facing?.kind !== "table") return "";
  const [own, other] = [block.text.split(" | "), facing.text.split(" | ")];
  const inWords = own.filter((cell) => /\p{L}{2}/u.test(cell));
  const copied = inWords.filter((cell) => other.includes(cell) && /\p{L}{2}/u.test(cell));
  return own.length === other.length && copied.length < inWords.length ? copied.join(" | ") : "";
}

const placesOf = ({ block, facing, lacking }: Pick<ForeignBlock, "block" | "facing" | "lacking">): Sides<Block | null> =>
  lacking === "en" ? { en: block, fr: facing } : { en: facing, fr: block };

/** A heading, paragraph or item that is surely in the language of its side. */
const isInOwn = (block: Block, lang: Lang, config: Config): boolean =>
  block.kind !== "field" && isLanguage(block, config) && foreignness(block, lang, config.allow) > 0;

const span = (language: string): string => `\`<span lang="${isNamed(language) ? language : "…"}">\``;

/** From the first block that is language to the end: no block of the text is without the fault. */
function wholeText(context: CheckContext, lang: Lang): Position | null {
  const [first, last] = [firstRead(context, lang), context.pair[lang].blocks.at(-1)];
  return first && last ? { start: first.position.start, end: last.position.end } : null;
}

function firstRead({ pair, config }: CheckContext, lang: Lang): Block | null {
  const { blocks } = pair[lang];
  return blocks.find((block) => block.kind !== "field" && isLanguage(block, config)) ?? blocks[0] ?? null;
}

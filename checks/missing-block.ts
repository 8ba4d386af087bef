import { defineCheck } from "#check";
import { lostColumns } from "#facts/lost-columns";
import { type Unmatched, unmatched } from "#facts/unmatched";
import { type Block, LANGS, type Lang, otherLang, type Sides } from "#posting";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

/** What `missing-block` calls each kind, with its article. */
const NAMES: { readonly [kind: string]: Sides<string> } = {
  code: { en: "The code block", fr: "Le bloc de code" },
  table: { en: "The table row", fr: "La ligne de tableau" },
  quote: { en: "The quotation", fr: "La citation" },
  image: { en: "The image", fr: "L’image" },
  html: { en: "The HTML or shortcode block", fr: "Le bloc HTML ou le code court" },
};

export default defineCheck({
  id: "missing-block",
  group: "structure",
  category: "omission",
  severity: "error",
  summary: {
    en: "Every table row, image, quotation, code and HTML block stands in both languages.",
    fr: "Chaque ligne de tableau, image, citation, bloc de code ou bloc HTML figure dans les deux langues.",
  },
  why: {
    en: "A table row or an image often carries the facts: a salary step, a schedule, a map.",
    fr: "Une ligne de tableau ou une image porte souvent les faits\u00A0: un échelon salarial, un horaire, une carte.",
  },
  fix: {
    en: "Insert the counterpart at the place shown, its words translated, or remove the block if it is no longer wanted.",
    fr: "Insérez l’équivalent à l’endroit indiqué, après en avoir traduit le texte, ou retirez le bloc s’il n’a plus lieu d’être.",
  },
  messages: {
    missing: ({ lacking, kind, text }: { lacking: Lang; kind: string; text: string }) => ({
      en: `${NAMES[kind]?.en ?? "The block"} ${quoted(text).en} is missing from the ${versionName[lacking].en}. Insert its counterpart at the place shown.`,
      fr: `${NAMES[kind]?.fr ?? "Le bloc"} ${quoted(text).fr} manque dans la ${versionName[lacking].fr}. Insérez l’équivalent à l’endroit indiqué.`,
    }),
    table: ({ lacking, text, rows }: { lacking: Lang; text: string; rows: number }) => ({
      en: `The table ${quoted(text, 70).en} (${rows} rows) is missing from the ${versionName[lacking].en}. Translate it and insert it at the place shown.`,
      fr: `Le tableau ${quoted(text, 70).fr} (${rows} lignes) manque dans la ${versionName[lacking].fr}. Traduisez-le et insérez-le à l’endroit indiqué.`,
    }),
    columns: ({ en, fr, lacking, text }: { en: number; fr: number; lacking: Lang; text: string }) => ({
      en: `The table ${quoted(text, 70).en} has ${countOf(en).en} in English and ${fr} in French. Add what is missing to the ${versionName[lacking].en}.`,
      fr: `Le tableau ${quoted(text, 70).fr} compte ${countOf(en).fr} en anglais et ${fr} en français. Ajoutez ce qui manque à la ${versionName[lacking].fr}.`,
    }),
    alternative: ({ lacking, text }: { lacking: Lang; text: string }) => ({
      en: `The image has no alternative text in the ${versionName[lacking].en}; the other version says ${quoted(text).en}. Translate it and add it.`,
      fr: `L’image n’a pas de texte de remplacement dans la ${versionName[lacking].fr}; l’autre version donne ${quoted(text).fr}. Traduisez-le et ajoutez-le.`,
    }),
    repeated: ({ lacking, kind, text }: { lacking: Lang; kind: string; text: string }) => ({
      en: `${NAMES[kind]?.en ?? "The block"} ${quoted(text).en} repeats another passage and is missing from the ${versionName[lacking].en}. Give both versions the same blocks.`,
      fr: `${NAMES[kind]?.fr ?? "Le bloc"} ${quoted(text).fr} répète un autre passage et manque dans la ${versionName[lacking].fr}. Donnez les mêmes blocs aux deux versions.`,
    }),
  },
  examples: [
    {
      en: "| Step | Salary |\n| --- | --- |\n| 1 | $61,000 |\n| 2 | $64,500 |",
      fr: "| Échelon | Salaire |\n| --- | --- |\n| 1 | 61\u00A0000\u00A0$ |\n| 2 | 64\u00A0500\u00A0$ |",
      finds: [],
    },
    {
      label: { en: "A salary step that only the French version lists", fr: "Un échelon que seule la version française donne" },
      en: "| Step | Salary |\n| --- | --- |\n| 1 | $61,000 |\n| 2 | $64,500 |",
      fr: "| Échelon | Salaire |\n| --- | --- |\n| 1 | 61\u00A0000\u00A0$ |\n| 2 | 64\u00A0500\u00A0$ |\n| 3 | 68\u00A0250\u00A0$ |",
      finds: ["missing:en"],
    },
    {
      label: { en: "An image without a counterpart", fr: "Une image sans équivalent" },
      en: "The centre stands by the river.\n\n![Map of the 4 entrances](/images/map-en.png)\n\nCome and see it.",
      fr: "Le centre se trouve au bord de la rivière.\n\nVenez le voir.",
      finds: ["missing:fr"],
    },
    {
      label: { en: "A column that only the English table has", fr: "Une colonne que seul le tableau anglais possède" },
      en: "| Trail | Length | Season |\n| --- | --- | --- |\n| Ridge | 4 km | Summer |\n| Lake | 9 km | Winter |",
      fr: "| Sentier | Longueur |\n| --- | --- |\n| Crête | 4\u00A0km |\n| Lac | 9\u00A0km |",
      finds: ["columns:fr"],
    },
    {
      label: { en: "An alternative text on one side only", fr: "Un texte de remplacement d’un seul côté" },
      en: "![Map of the 4 entrances](/images/map.png)",
      fr: "![](/images/map.png)",
      finds: ["alternative:fr"],
    },
  ],
  run(context, report) {
    for (const { first, last, rows } of tables(unmatched(context, ["code", "table", "quote", "image", "html"]))) {
      const { bead, block, lacking, repeats, faced } = first;
      const position = { start: block.position.start, end: last.block.position.end };
      const place = {
        en: lacking === "en" ? null : position,
        fr: lacking === "fr" ? null : position,
        lacking,
        bead,
        insertAt: context.insertionPoint(bead),
        identity: block.text,
        confidence: repeats || isEmbed(block) ? 0.6 : faced ? 0.7 : 0.95,
        // Two that face each other may be a free translation after all.
        ...(repeats || isEmbed(block) ? { severity: "info" as const } : faced ? { severity: "warning" as const } : {}),
      };
      if (rows > 1 && block.kind === "table") report("table", { lacking, text: block.text, rows }, place);
      else report(repeats ? "repeated" : "missing", { lacking, text: wordsOf(block), kind: block.kind }, place);
    }
    for (const { lacking, columns, header, position } of lostColumns(context)) {
      const { text } = header[otherLang(lacking)];
      report("columns", { ...columns, lacking, text }, { ...position, lacking, identity: text });
    }
    for (const bead of context.beads) {
      if (bead.kind !== "match" || context.claimed(bead)) continue;
      const images = { en: imagesOf(context.blocks(bead, "en")), fr: imagesOf(context.blocks(bead, "fr")) };
      if (images.en.length !== images.fr.length) continue;
      for (const [at, en] of images.en.entries()) {
        const pair = { en, fr: images.fr[at] ?? en };
        const lacking = LANGS.find((lang) => !/\p{L}/u.test(pair[lang].label));
        const text = lacking && pair[otherLang(lacking)].label.trim();
        if (!lacking || !text || !/\p{L}{2}/u.test(text)) continue;
        const place = { en: pair.en.position, fr: pair.fr.position, lacking, bead, identity: `alt ${text}` };
        report("alternative", { lacking, text }, { ...place, severity: "warning", confidence: 0.8 });
      }
    }
  },
});

const countOf = (columns: number): Sides<string> => ({
  en: `${columns} column${columns === 1 ? "" : "s"}`,
  fr: `${columns} colonne${columns === 1 ? "" : "s"}`,
});

const imagesOf = (blocks: readonly Block[]): Block["links"][number][] =>
  blocks.flatMap(({ links }) => (links.length === 0 ? [] : links.filter(({ kind }) => kind === "image")));

/** A table whose header is missing takes its missing rows with it, a quotation its paragraphs: one fault, one finding. */
function tables(blocks: readonly Unmatched[]): { readonly first: Unmatched; readonly last: Unmatched; readonly rows: number }[] {
  const found: { first: Unmatched; last: Unmatched; rows: number }[] = [];
  for (const one of blocks) {
    const open = found.at(-1);
    const follows = open?.last.lacking === one.lacking && open.last.block.index + 1 === one.block.index;
    const isRow = one.block.kind === "table" && one.block.depth > 0;
    const isSameTable = isRow && open?.first.block.kind === "table" && open.first.block.depth === 0;
    const isSameQuote = one.block.kind === "quote" && open?.first.block.kind === "quote";
    if (open && follows && (isSameTable || isSameQuote)) {
      open.last = one;
      open.rows++;
    } else found.push({ first: one, last: one, rows: 1 });
  }
  return found;
}

/** A shortcode that is all arguments and no words, as of a video: each language may have one of its own, and one of them none. */
const isEmbed = ({ kind, text }: Block): boolean =>
  kind === "html" && EMBED.test(text.trim()) && !text.split(/["“”]/u).some((part, at) => at % 2 === 1 && WORDS.test(part));
const EMBED = /^\{\{[<%](?!\s*\/)[^{}]*[>%]\}\}$/u;
/** Two words between quotation marks: the caption of a figure. */
const WORDS = /\p{L}{2}\s+\p{L}{2}/u;

/** An image without an alternative text is named by its address, a shortcode by its name. */
function wordsOf(block: Block): string {
  return block.text.trim() || (block.links[0]?.url ?? block.detail ?? "…");
}

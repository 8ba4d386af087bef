import type { Bead } from "#align/bead";
import { type CheckContext, defineCheck } from "#check";
import { isInList, soleBlock, unevenRuns } from "#facts/uneven-items";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { asItem, isItem, isLostItem, itemsOnLine, lostItems, mergedItem, unspacedMarker } from "#text/list-marker";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

export default defineCheck({
  id: "list-structure",
  group: "structure",
  category: "markup",
  severity: "warning",
  summary: {
    en: "What is a list item in one language is one in the other.",
    fr: "Ce qui est un élément de liste dans une langue l’est aussi dans l’autre.",
  },
  why: {
    en: "A line that loses its bullet runs into the item before it; readers overlook it, and screen readers count one item less.",
    fr: "Une ligne qui perd sa puce se confond avec l’élément précédent; on ne la voit plus, et les lecteurs d’écran comptent un élément de moins.",
  },
  fix: {
    en: "Begin the line with a bullet and a space (`- `), or give both versions the same form.",
    fr: "Commencez la ligne par une puce et une espace (`- `), ou donnez la même forme aux deux versions.",
  },
  messages: {
    glued: ({ text, lacking }: { text: string; lacking: Lang }) => ({
      en: `${quoted(text, 70).en} has lost its bullet in the ${versionName[lacking].en} and runs on from the item before it. Put a bullet and a space before it.`,
      fr: `${quoted(text, 70).fr} a perdu sa puce dans la ${versionName[lacking].fr} et se confond avec l’élément précédent. Mettez une puce et une espace devant.`,
    }),
    both: ({ text }: { text: string }) => ({
      en: `${quoted(text, 70).en} has lost its bullet in both versions and runs on from the item before it. Put a bullet and a space before it in both.`,
      fr: `${quoted(text, 70).fr} a perdu sa puce dans les deux versions et se confond avec l’élément précédent. Mettez une puce et une espace devant dans les deux.`,
    }),
    unspaced: ({ text, marker, lacking }: { text: string; marker: string; lacking: Lang }) => ({
      en: `${quoted(text, 70).en} is not a list item in the ${versionName[lacking].en}: there is no space after its “${marker}”. Put a space there.`,
      fr: `${quoted(text, 70).fr} n’est pas un élément de liste dans la ${versionName[lacking].fr}\u00A0: il manque une espace après son «\u00A0${marker}\u00A0». Ajoutez-la.`,
    }),
    paragraph: ({ text, lang }: { text: string; lang: Lang }) => ({
      en: `${quoted(text, 70).en} is a paragraph in the ${versionName[lang].en} but a list item in the other. Give both the same form.`,
      fr: `${quoted(text, 70).fr} est un paragraphe dans la ${versionName[lang].fr}, mais un élément de liste dans l’autre. Donnez-leur la même forme.`,
    }),
    list: ({ count, text, lang }: { count: number; text: string; lang: Lang }) => ({
      en: `${count} list items in a row, from ${quoted(text, 60).en}, are plain paragraphs in the ${versionName[lang].en}. Give both the same form.`,
      fr: `${count} éléments de liste de suite, à partir de ${quoted(text, 60).fr}, sont de simples paragraphes dans la ${versionName[lang].fr}. Donnez la même forme aux deux versions.`,
    }),
    merged: ({ count, text, lacking }: { count: number; text: string; lacking: Lang }) => ({
      en: `${quoted(text, 70).en} is a single list item in the ${versionName[lacking].en}; the other version makes ${count} items of it. Give both the same items, unless the difference is intended.`,
      fr: `${quoted(text, 70).fr} forme un seul élément de liste dans la ${versionName[lacking].fr}; l’autre version en fait ${count}. Donnez les mêmes éléments aux deux versions, à moins que l’écart soit voulu.`,
    }),
    box: ({ text, ticked }: { text: string; ticked: Lang }) => ({
      en: `The box of ${quoted(text, 70).en} is ticked in the ${versionName[ticked].en} only. Give both the same.`,
      fr: `La case de ${quoted(text, 70).fr} n’est cochée que dans la ${versionName[ticked].fr}. Donnez la même aux deux.`,
    }),
    ordered: ({ numbered }: { numbered: Lang }) => ({
      en: `This list is numbered in the ${versionName[numbered].en} and bulleted in the other. Use one form in both.`,
      fr: `Cette liste est numérotée dans la ${versionName[numbered].fr} et à puces dans l’autre. Employez la même forme dans les deux.`,
    }),
    nesting: ({ text, en, fr }: { text: string; en: number; fr: number }) => ({
      en: `The list item ${quoted(text, 70).en} is nested at level ${en} in English and ${fr} in French. Indent both alike.`,
      fr: `L’élément de liste ${quoted(text, 70).fr} est au niveau ${en} en anglais et au niveau ${fr} en français. Mettez-les au même retrait.`,
    }),
  },
  examples: [
    {
      en: "You will:\n\n- guide 12 tours a week;\n- greet school groups;\n- count 300 visitors a day.",
      fr: "Vous devrez\u00A0:\n\n- guider 12 visites par semaine;\n- accueillir les groupes scolaires;\n- compter 300 visiteurs par jour.",
      finds: [],
    },
    {
      label: { en: "A line that lost its bullet", fr: "Une ligne qui a perdu sa puce" },
      en: "You will:\n\n- guide 12 tours a week;\n- greet 4 school groups each morning;\n- count 300 visitors a day.",
      fr: "Vous devrez\u00A0:\n\n- guider 12 visites par semaine;\naccueillir 4 groupes scolaires chaque matin;\n- compter 300 visiteurs par jour.",
      finds: ["glued:fr"],
    },
    {
      label: { en: "A bullet without its space", fr: "Une puce sans espace" },
      en: "You will:\n\n- guide 12 tours a week;\n-greet 4 school groups each morning;\n- count 300 visitors a day.",
      fr: "Vous devrez\u00A0:\n\n- guider 12 visites par semaine;\n- accueillir 4 groupes scolaires chaque matin;\n- compter 300 visiteurs par jour.",
      finds: ["unspaced:en"],
    },
    {
      label: { en: "An item on one side, a paragraph on the other", fr: "Un élément d’un côté, un paragraphe de l’autre" },
      en: "You will:\n\n- guide 12 tours a week;\n- greet 4 school groups each morning;\n- count 300 visitors a day.",
      fr: "Vous devrez\u00A0:\n\n- guider 12 visites par semaine;\n- accueillir 4 groupes scolaires chaque matin;\n\nCompter 300 visiteurs par jour.",
      finds: ["paragraph:fr"],
    },
    {
      label: { en: "Items that ran into one line", fr: "Des éléments réunis sur une ligne" },
      en: "The shed has:\n\n- three canoes\n- twelve oars\n- two ropes",
      fr: "La remise contient\u00A0:\n\n- trois canots - douze rames - deux cordes",
      finds: ["merged:fr"],
    },
    {
      label: { en: "A box ticked in one language only", fr: "Une case cochée dans une seule langue" },
      en: "- [ ] Attach your 2 diplomas\n- [x] Sign the form",
      fr: "- [x] Joignez vos 2 diplômes\n- [x] Signez le formulaire",
      finds: ["box"],
    },
    {
      label: { en: "Numbered in one language only", fr: "Numérotée dans une seule langue" },
      en: "1. Fill in form 12.\n2. Send it before May 3.",
      fr: "- Remplissez le formulaire 12.\n- Envoyez-le avant le 3 mai.",
      finds: ["ordered"],
    },
  ],
  run(context, report) {
    const beads = context.beads.filter((bead) => bead.kind === "match" && !context.claimed(bead));
    for (const bead of beads) {
      const [en, fr] = [soleBlock(context, bead, "en"), soleBlock(context, bead, "fr")];
      if (en && fr && isLostItem(en) && isLostItem(fr)) report("both", { text: en.text }, { en, fr, bead, severity: "info" });
      for (const lang of LANGS) {
        const posting = context.pair[lang];
        const [own, facing] = [context.blocks(bead, lang), context.blocks(bead, otherLang(lang))];
        for (const block of lostItems(posting, own, facing)) {
          const marker = unspacedMarker(posting, block);
          const suggestion = asItem(posting, block);
          const place = { ...sidesOf(context, bead, lang, block), lacking: lang, bead, ...(suggestion ? { suggestion } : {}) };
          if (marker === undefined) report("glued", { text: block.text, lacking: lang }, place);
          else report("unspaced", { text: block.text, marker, lacking: lang }, place);
        }
        const merged = mergedItem(own, facing);
        if (merged) {
          const isOneLine = itemsOnLine(merged) === facing.length && facing.length > 2;
          const severity = isOneLine ? ({ confidence: 0.85 } as const) : ({ severity: "info", confidence: 0.6 } as const);
          const place = { ...sidesOf(context, bead, lang, merged), lacking: lang, bead };
          report("merged", { count: facing.length, text: merged.text, lacking: lang }, { ...place, ...severity });
        }
      }
    }
    for (const run of unevenRuns(context, beads)) {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) continue;
      const { lang, bead } = first;
      if (run.length === 1)
        report(
          "paragraph",
          { text: first[lang].text, lang },
          { en: first.en, fr: first.fr, bead, ...(isInList(context, first) ? { lacking: lang } : { confidence: 0.75 }) },
        );
      else
        report(
          "list",
          { count: run.length, text: first[lang].text, lang },
          {
            en: { start: first.en.position.start, end: last.en.position.end },
            fr: { start: first.fr.position.start, end: last.fr.position.end },
            bead,
            lacking: lang,
            identity: first.en.text,
          },
        );
    }
    const reported = new Set<string>();
    for (const bead of beads) {
      const [en, fr] = [soleBlock(context, bead, "en"), soleBlock(context, bead, "fr")];
      if (!en || !fr || !isItem(en) || !isItem(fr)) continue;
      const lists = `${en.list} ${fr.list}`;
      if (en.ordered !== fr.ordered && !reported.has(lists)) {
        reported.add(lists);
        report("ordered", { numbered: en.ordered ? "en" : "fr" }, { en, fr, bead, severity: "info" });
      }
      if (en.checked !== undefined && fr.checked !== undefined && en.checked !== fr.checked)
        report("box", { text: (en.checked ? en : fr).text, ticked: en.checked ? "en" : "fr" }, { en, fr, bead, severity: "info" });
      const nested = `${lists} ${en.depth} ${fr.depth}`;
      if (en.depth !== fr.depth && !reported.has(nested)) {
        reported.add(nested);
        report("nesting", { text: en.text, en: en.depth, fr: fr.depth }, { en, fr, bead, severity: "info", confidence: 0.8 });
      }
    }
  },
});

/** The block that has the fault, and what it faces. */
function sidesOf(context: CheckContext, bead: Bead, lang: Lang, block: Block) {
  const facing = context.blocks(bead, otherLang(lang));
  const [first, last] = [facing[0], facing.at(-1)];
  const span = first && last ? { start: first.position.start, end: last.position.end } : null;
  return lang === "en" ? { en: block, fr: span } : { en: span, fr: block };
}

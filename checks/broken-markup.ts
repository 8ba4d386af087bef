import type { Bead } from "#align/bead";
import { defineCheck } from "#check";
import { containerFaults } from "#facts/containers";
import { unclosedFence } from "#facts/unclosed-fences";
import { unclosedTags } from "#facts/unclosed-tags";
import { type Block, LANGS, type Lang, otherLang, type Sides } from "#posting";
import { MARKUP_KINDS, type MarkupFault, type MarkupKind, markupFaults } from "#text/markup";
import { hasPair, PAIRED_KINDS, type PairedKind, shownMark } from "#text/paired-marks";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

/** What is wrong, and what to do. */
const WORDS: Readonly<Record<MarkupKind | PairedKind, { readonly what: Sides<string>; readonly fix: Sides<string> }>> = {
  bold: {
    what: { en: "asterisks meant as bold show as text", fr: "des astérisques qui devaient mettre le texte en gras s’affichent" },
    fix: { en: "Close the bold, and leave no space inside its marks.", fr: "Fermez le gras, sans espace à l’intérieur des astérisques." },
  },
  asterisk: {
    what: { en: "an asterisk without a partner opens the text", fr: "un astérisque isolé ouvre le texte" },
    fix: {
      en: "Remove it, close the italics, or put its partner where the note belongs.",
      fr: "Supprimez-le, fermez l’italique ou mettez l’appel de note correspondant.",
    },
  },
  link: {
    what: { en: "a link is broken and shows its marks", fr: "un lien est brisé et ses marques s’affichent" },
    fix: {
      en: "Write [words](address), without a space between and with both brackets closed.",
      fr: "Écrivez [mots](adresse), sans espace entre les deux et en fermant les crochets et les parenthèses.",
    },
  },
  mailto: {
    what: { en: "the address shows its “mailto:” prefix", fr: "l’adresse s’affiche avec son préfixe «\u00A0mailto:\u00A0»" },
    fix: { en: "Write the address alone between < and >.", fr: "Écrivez l’adresse seule entre < et >." },
  },
  heading: {
    what: { en: "the # signs of a heading show as text", fr: "les signes # d’un titre s’affichent" },
    fix: {
      en: "Put a space after them, or remove them where no heading is meant.",
      fr: "Mettez une espace après ces signes, ou supprimez-les s’il ne s’agit pas d’un titre.",
    },
  },
  bullet: {
    what: { en: "a bullet shows as text", fr: "une puce s’affiche comme du texte" },
    fix: {
      en: "Put a space after it, or remove it where no list is meant.",
      fr: "Mettez une espace après la puce, ou supprimez-la s’il ne s’agit pas d’une liste.",
    },
  },
  entity: {
    what: { en: "an HTML entity shows as text", fr: "une entité HTML s’affiche comme du texte" },
    fix: { en: "Write the character itself.", fr: "Écrivez le caractère lui-même." },
  },
  bar: {
    what: {
      en: "a bar cuts a cell in two, and the last cells of the row do not show",
      fr: "une barre coupe une cellule en deux, et les dernières cellules de la ligne ne s’affichent pas",
    },
    fix: { en: "Write \\| inside the cell.", fr: "Écrivez \\| à l’intérieur de la cellule." },
  },
  delimiter: {
    what: {
      en: "the line under a table’s header has a space among its dashes, and the table shows as text",
      fr: "la ligne sous l’en-tête d’un tableau a une espace parmi ses tirets, et le tableau s’affiche comme du texte",
    },
    fix: { en: "Remove the space.", fr: "Supprimez l’espace." },
  },
  code: {
    what: { en: "a backtick without a partner shows as text", fr: "un accent grave isolé s’affiche comme du texte" },
    fix: {
      en: "Close the code with as many backticks as open it.",
      fr: "Fermez le code par autant d’accents graves qu’il y en a à l’ouverture.",
    },
  },
  emphasis: {
    what: { en: "a mark of bold or italics shows as text", fr: "une marque de gras ou d’italique s’affiche comme du texte" },
    fix: { en: "Close it with as many signs as open it.", fr: "Fermez-la par autant de signes qu’il y en a à l’ouverture." },
  },
  strike: {
    what: { en: "tildes meant to strike words out show as text", fr: "des tildes qui devaient biffer des mots s’affichent" },
    fix: { en: "Close them with as many tildes.", fr: "Fermez-les par autant de tildes." },
  },
  newline: {
    what: { en: "a line break is written as “\\n”", fr: "un saut de ligne est écrit «\u00A0\\n\u00A0»" },
    fix: { en: "Break the line instead.", fr: "Changez plutôt de ligne." },
  },
};

export default defineCheck({
  id: "broken-markup",
  group: "structure",
  category: "markup",
  severity: "warning",
  order: -8,
  summary: {
    en: "Markdown that works in one language works in the other.",
    fr: "Le Markdown qui fonctionne dans une langue fonctionne dans l’autre.",
  },
  why: {
    en: "Readers see stray asterisks and brackets, and a link that cannot be followed.",
    fr: "On voit des astérisques et des crochets superflus, ou un lien qui ne mène nulle part.",
  },
  fix: { en: "Repair the marks as the message says.", fr: "Corrigez les marques comme l’indique le message." },
  messages: {
    one: ({ kind, shown, lacking }: { kind: MarkupKind | PairedKind; shown: string; lacking: Lang }) => ({
      en: `In the ${versionName[lacking].en}, ${WORDS[kind].what.en}: ${quoted(shown, 60).en}. ${WORDS[kind].fix.en}`,
      fr: `Dans la ${versionName[lacking].fr}, ${WORDS[kind].what.fr}\u00A0: ${quoted(shown, 60).fr}. ${WORDS[kind].fix.fr}`,
    }),
    container: ({ name, lacking }: { name: string; lacking: Lang }) => ({
      en: `The container ${quoted(name).en} around this text is missing from the ${versionName[lacking].en}. Put the same one there.`,
      fr: `Le conteneur ${quoted(name).fr} qui entoure ce texte manque dans la ${versionName[lacking].fr}. Mettez-y le même.`,
    }),
    keyword: ({ en, fr }: { en: string; fr: string }) => ({
      en: `The container is ${quoted(en).en} in English and ${quoted(fr).en} in French. The keyword is not text: use the same one in both.`,
      fr: `Le conteneur s’appelle ${quoted(en).fr} en anglais et ${quoted(fr).fr} en français. Ce mot-clé n’est pas du texte\u00A0: employez le même des deux côtés.`,
    }),
    unclosed: ({ name, lacking }: { name: string; lacking: Lang }) => ({
      en: `In the ${versionName[lacking].en}, the container ${quoted(name).en} never ends and takes in all that follows. Close it as in the other version.`,
      fr: `Dans la ${versionName[lacking].fr}, le conteneur ${quoted(name).fr} ne se termine jamais et englobe tout ce qui suit. Fermez-le comme dans l’autre version.`,
    }),
    fence: ({ marks, lacking }: { marks: string; lacking: Lang }) => ({
      en: `In the ${versionName[lacking].en}, the code that begins with ${quoted(marks).en} never ends, and all that follows shows as code. Close it as in the other version.`,
      fr: `Dans la ${versionName[lacking].fr}, le code qui commence par ${quoted(marks).fr} ne se termine jamais, et tout ce qui suit s’affiche comme du code. Fermez-le comme dans l’autre version.`,
    }),
    both: ({ kind, shown }: { kind: MarkupKind; shown: string }) => ({
      en: `In both versions, ${WORDS[kind].what.en}: ${quoted(shown, 60).en}. ${WORDS[kind].fix.en}`,
      fr: `Dans les deux versions, ${WORDS[kind].what.fr}\u00A0: ${quoted(shown, 60).fr}. ${WORDS[kind].fix.fr}`,
    }),
  },
  examples: [
    {
      en: "Apply **before June 1**.\n\nTravel is paid\\*.\n\n\\*Within Canada.",
      fr: "Postulez **avant le 1er juin**.\n\nLes déplacements sont payés\\*.\n\n\\*Au Canada.",
      finds: [],
    },
    {
      label: { en: "Spaces inside the bold marks", fr: "Des espaces à l’intérieur des astérisques" },
      en: "Apply **before June 1** at our office.",
      fr: "Postulez ** avant le 1er juin ** à notre bureau.",
      finds: ["one:fr"],
    },
    {
      label: { en: "A link with a space in the middle", fr: "Un lien coupé par une espace" },
      en: "Read the [offer] (https://example.ca/en/offer) first.",
      fr: "Lisez d’abord l’[offre](https://example.ca/fr/offre).",
      finds: ["one:en"],
    },
    {
      label: { en: "An address that shows its prefix", fr: "Une adresse dont le préfixe s’affiche" },
      en: "Write to <emplois@example.ca>.",
      fr: "Écrivez à <mailto:emplois@example.ca>.",
      finds: ["one:fr"],
    },
    {
      label: { en: "A bar inside a cell", fr: "Une barre dans une cellule" },
      en: "| Wharf | Crews |\n| --- | --- |\n| Anse or Pointe | 34 |",
      fr: "| Quai | Équipages |\n| --- | --- |\n| Anse | Pointe | 34 |",
      finds: ["one:fr"],
    },
    {
      label: { en: "A space in the line that makes a table", fr: "Une espace dans la ligne qui fait le tableau" },
      en: "| Wharf | Crews |\n| ------- | --- |\n| Anse | 34 |",
      fr: "| Quai | Équipages |\n| --- ---- | --- |\n| Anse | 34 |",
      finds: ["one:fr"],
    },
    {
      label: { en: "A keyword that was translated", fr: "Un mot-clé qui a été traduit" },
      en: ":::note\n\nThe gate closes at 6 pm.\n\n:::",
      fr: ":::remarque\n\nLa barrière se ferme à 18\u00A0h.\n\n:::",
      finds: ["keyword"],
    },
    {
      label: { en: "A container that never ends", fr: "Un conteneur qui ne se termine jamais" },
      en: ":::note\n\nThe gate closes at 6 pm.\n\n:::\n\nYou start early.",
      fr: ":::note\n\nLa barrière se ferme à 18\u00A0h.\n\nVous commencez tôt.",
      finds: ["unclosed:fr"],
    },
    {
      label: {
        en: "Code that never ends: one finding, whatever follows",
        fr: "Du code qui ne se termine jamais\u00A0: un seul constat, quoi qu’il suive",
      },
      en: "Run this:\n\n```\nnpm ci\n```\n\nThe site opens in your browser.\n\nLog in with your account.",
      fr: "Exécutez ceci\u00A0:\n\n```\nnpm ci\n\nLe site s’ouvre dans votre navigateur.\n\nConnectez-vous avec votre compte.",
      finds: ["fence:fr"],
    },
    {
      label: { en: "The same fault in both: worth a look", fr: "La même faute des deux côtés\u00A0: à vérifier" },
      en: "\\*Interviews take place by telephone.",
      fr: "\\*Les entrevues ont lieu par téléphone.",
      finds: ["both"],
    },
  ],
  run(context, report) {
    for (const { kind, lacking, en, fr } of containerFaults(context)) {
      const place = { en: en?.position ?? null, fr: fr?.position ?? null };
      const name = (en ?? fr)?.name ?? "";
      if (kind === "name") report("keyword", { en: en?.name ?? "", fr: fr?.name ?? "" }, place);
      else report(kind === "lost" ? "container" : "unclosed", { name, lacking }, { ...place, lacking });
    }
    for (const { name, lacking, at } of unclosedTags(context.pair)) report("unclosed", { name, lacking }, { [lacking]: at, lacking });
    const fence = unclosedFence(context);
    if (fence) {
      const { lacking, block, marks, swallowed } = fence;
      for (const bead of swallowed) context.claim(bead);
      const [first] = context.blocks(swallowed[0] as Bead, otherLang(lacking));
      report(
        "fence",
        { marks, lacking },
        { en: first ?? null, fr: first ?? null, [lacking]: block, lacking, severity: "error", identity: marks },
      );
    }
    for (const bead of context.beads) {
      if (context.claimed(bead)) continue;
      const faults = {
        en: faultsOf(context.pair.en, context.blocks(bead, "en")),
        fr: faultsOf(context.pair.fr, context.blocks(bead, "fr")),
      };
      const faced = { en: context.blocks(bead, "en")[0] ?? null, fr: context.blocks(bead, "fr")[0] ?? null };
      for (const lang of bead.kind === "match" ? LANGS : []) {
        // Bold that is broken leaves single signs over as well.
        if (faults[lang].some(({ fault }) => fault.kind === "bold" || fault.kind === "asterisk")) continue;
        const facing = context.blocks(bead, otherLang(lang));
        for (const kind of PAIRED_KINDS)
          for (const block of context.blocks(bead, lang).slice(0, 1)) {
            const shown = shownMark(kind, block);
            if (shown !== undefined && hasPair(kind, context.pair[otherLang(lang)], facing))
              report("one", { kind, shown, lacking: lang }, { ...faced, [lang]: block, lacking: lang, bead });
          }
      }
      for (const kind of MARKUP_KINDS) {
        const hit = { en: faults.en.find(({ fault }) => fault.kind === kind), fr: faults.fr.find(({ fault }) => fault.kind === kind) };
        if (hit.en && hit.fr) {
          const suggestion = makesBlock(kind) ? undefined : hit.en.fault.suggestion;
          report(
            "both",
            { kind, shown: hit.en.fault.shown },
            { en: hit.en.block, fr: hit.fr.block, bead, severity: "info", ...(suggestion ? { suggestion } : {}) },
          );
          continue;
        }
        for (const lang of LANGS) {
          const found = hit[lang];
          // A line that faces an item and lost the space after its bullet is list-structure's.
          const facing = faced[otherLang(lang)];
          if (!found || (kind === "bullet" && facing?.kind === "item")) continue;
          const { shown } = found.fault;
          const suggestion = makesBlock(kind) && facing !== null && facing.kind !== "heading" ? undefined : found.fault.suggestion;
          report(
            "one",
            { kind, shown, lacking: lang },
            {
              ...faced,
              [lang]: found.block,
              lacking: lang,
              bead,
              ...(bead.kind === "match" ? {} : { severity: "info" as const }),
              ...(suggestion ? { suggestion } : {}),
            },
          );
        }
      }
    }
  },
});

/** A space makes a heading or an item of the line: of a paragraph on one side alone, that would open a gap. */
const makesBlock = (kind: MarkupKind): boolean => kind === "heading" || kind === "bullet";

function faultsOf(
  posting: Parameters<typeof markupFaults>[0],
  blocks: readonly Block[],
): { readonly block: Block; readonly fault: MarkupFault }[] {
  return blocks.flatMap((block) => markupFaults(posting, block).map((fault) => ({ block, fault })));
}

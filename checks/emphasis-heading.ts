import type { Bead } from "#align/bead";
import { type CheckContext, defineCheck } from "#check";
import { type Block, LANGS, type Lang, otherLang } from "#posting";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

/** What a line is to the eye. */
type Role = "heading" | "bold" | "plain";

/** Two matched blocks whose roles differ, seen from the side with less. */
interface Unlike {
  readonly bead: Bead;
  readonly lacking: Lang;
  readonly en: Block;
  readonly fr: Block;
  readonly message: "bold" | "plain" | "unbold";
}

/** From so many of one kind on, they are one habit of the file and one finding. */
const HABIT = 3;

export default defineCheck({
  id: "emphasis-heading",
  group: "structure",
  category: "markup",
  severity: "warning",
  summary: {
    en: "A heading is a heading in both languages, not a bold line or plain text.",
    fr: "Un titre est un titre dans les deux langues, et non une ligne en gras ou du texte ordinaire.",
  },
  why: {
    en: "Screen readers and tables of contents know headings, not bold lines: one language loses its landmarks.",
    fr: "Les lecteurs d’écran et les tables des matières connaissent les titres, non les lignes en gras\u00A0: l’une des langues perd ses repères.",
  },
  fix: {
    en: "Use the same markup in both files; a heading (`## `) is better than a bold line.",
    fr: "Employez le même balisage dans les deux fichiers; un titre (`## `) vaut mieux qu’une ligne en gras.",
  },
  messages: {
    odd: ({ text, lacking }: { text: string; lacking: Lang }) => ({
      en: `The heading ${quoted(text).en} is bold text in the ${versionName[lacking].en}, as the other headings of both are, and a heading with # in the other. Mark it alike in both.`,
      fr: `Le titre ${quoted(text).fr} est du texte en gras dans la ${versionName[lacking].fr}, comme les autres titres des deux versions, et un titre avec # dans l’autre. Employez le même balisage dans les deux.`,
    }),
    bold: ({ text, lacking, count }: { text: string; lacking: Lang; count: number }) => ({
      en: `${count > 1 ? `${count} headings, from ${quoted(text, 60).en} on, are` : `The heading ${quoted(text).en} is`} only bold text in the ${versionName[lacking].en}. Mark ${count > 1 ? "them" : "it"} as in the other version, with #.`,
      fr: `${count > 1 ? `${count} titres, à partir de ${quoted(text, 60).fr}, ne sont que du texte en gras` : `Le titre ${quoted(text).fr} n’est que du texte en gras`} dans la ${versionName[lacking].fr}. Balisez-${count > 1 ? "les" : "le"} comme dans l’autre version, avec #.`,
    }),
    plain: ({ text, lacking, count }: { text: string; lacking: Lang; count: number }) => ({
      en: `${count > 1 ? `${count} lines, from ${quoted(text, 60).en} on, are` : `${quoted(text).en} is`} plain text in the ${versionName[lacking].en} but ${count > 1 ? "headings" : "a heading"} in the other. Mark ${count > 1 ? "them" : "it"} alike in both.`,
      fr: `${count > 1 ? `${count} lignes, à partir de ${quoted(text, 60).fr}, sont du texte ordinaire` : `${quoted(text).fr} est du texte ordinaire`} dans la ${versionName[lacking].fr}, mais ${count > 1 ? "des titres" : "un titre"} dans l’autre. Employez le même balisage dans les deux.`,
    }),
    unbold: ({ text, lacking, count }: { text: string; lacking: Lang; count: number }) => ({
      en: `${count > 1 ? `${count} lines, from ${quoted(text, 60).en} on, are` : `${quoted(text).en} is`} plain text in the ${versionName[lacking].en}, but bold and alone like a heading in the other. Mark ${count > 1 ? "them" : "it"} alike in both.`,
      fr: `${count > 1 ? `${count} lignes, à partir de ${quoted(text, 60).fr}, sont` : `${quoted(text).fr} est`} du texte ordinaire dans la ${versionName[lacking].fr}, mais ${count > 1 ? "des lignes en gras qui tiennent lieu de titres" : "une ligne en gras qui tient lieu de titre"} dans l’autre. Employez le même balisage dans les deux.`,
    }),
    emphasis: ({ text, side, style }: { text: string; side: Lang; style: "strong" | "emphasis" }) => ({
      en: `All of ${quoted(text, 70).en} is in ${style === "strong" ? "bold" : "italics"} in the ${versionName[side].en} only. Mark both alike.`,
      fr: `${quoted(text, 70).fr} est entièrement en ${style === "strong" ? "gras" : "italique"} dans la ${versionName[side].fr} seulement. Employez le même balisage dans les deux.`,
    }),
  },
  examples: [
    {
      en: "**About the farm**\n\nWe grow 30 kinds of apples.",
      fr: "**La ferme**\n\nNous cultivons 30 variétés de pommes.",
      finds: [],
    },
    {
      label: { en: "A heading in English, a bold line in French", fr: "Un titre en anglais, une ligne en gras en français" },
      en: "## About the farm\n\nWe grow 30 kinds of apples.\n\n## Season\n\nWork begins on May 15.",
      fr: "**La ferme**\n\nNous cultivons 30 variétés de pommes.\n\n## Saison\n\nLe travail commence le 15 mai.",
      finds: ["bold:fr"],
    },
    {
      label: { en: "A # where both versions set headings in bold", fr: "Un # là où les deux versions mettent les titres en gras" },
      en: "**About the farm**\n\nWe grow 30 kinds of apples.\n\n**Season**\n\nWork begins on May 15.",
      fr: "**La ferme**\n\nNous cultivons 30 variétés de pommes.\n\n## Saison\n\nLe travail commence le 15 mai.",
      finds: ["odd:en"],
    },
    {
      label: { en: "A habit of the whole file is said once", fr: "Une habitude de tout le fichier n’est signalée qu’une fois" },
      en: "**About the farm**\n\nWe grow 30 kinds of apples.\n\n**Season**\n\nWork begins on May 15.\n\n**Pay**\n\nYou will earn $21 an hour.",
      fr: "## La ferme\n\nNous cultivons 30 variétés de pommes.\n\n## Saison\n\nLe travail commence le 15 mai.\n\n## Salaire\n\nVous gagnerez 21\u00A0$ l’heure.",
      finds: ["bold:en"],
    },
    {
      label: { en: "Italics on one side only", fr: "L’italique d’un seul côté" },
      en: "We grow 30 kinds of apples.\n\n*Interviews take place by telephone on June 2.*",
      fr: "Nous cultivons 30 variétés de pommes.\n\nLes entrevues ont lieu par téléphone le 2 juin.",
      finds: ["emphasis"],
    },
  ],
  run(context, report) {
    const unlike = context.beads.flatMap((bead) => compare(context, bead));
    const isBoldPage = setsHeadingsInBold(context);
    for (const message of ["bold", "plain", "unbold"] as const) {
      for (const lacking of LANGS) {
        const group = unlike.filter((one) => one.message === message && one.lacking === lacking);
        const isHabit = group.length >= HABIT;
        for (const one of isHabit ? group.slice(0, 1) : group) {
          if (message === "bold" && !isHabit && isBoldPage) {
            report("odd", { text: one[lacking].text, lacking }, { en: one.en, fr: one.fr, lacking, bead: one.bead });
            continue;
          }
          report(
            message,
            { text: one[lacking].text, lacking, count: isHabit ? group.length : 1 },
            { en: one.en, fr: one.fr, lacking, bead: one.bead, ...(isHabit ? { identity: "all" } : {}) },
          );
        }
      }
    }
    for (const bead of context.beads) {
      const [en, fr] = [sole(context, bead, "en"), sole(context, bead, "fr")];
      // A line that ran into the one before it has a graver fault: its `*` may have been meant as a bullet.
      if (!en || !fr || en.glued || fr.glued || en.emphasis === fr.emphasis || roleOf(en) !== "plain" || roleOf(fr) !== "plain") continue;
      const side = en.emphasis && fr.emphasis ? undefined : en.emphasis ? "en" : "fr";
      const style = en.emphasis ?? fr.emphasis;
      if (side && style && en.text.length > 1)
        report("emphasis", { text: side === "en" ? en.text : fr.text, side, style }, { en, fr, bead, severity: "info", confidence: 0.8 });
    }
  },
});

/** Whether headings that both versions mark alike are bold lines, and none but the title has a #. */
function setsHeadingsInBold(context: CheckContext): boolean {
  const agreed = context.beads.flatMap((bead) => {
    const [en, fr] = [sole(context, bead, "en"), sole(context, bead, "fr")];
    return en && fr && roleOf(en) === roleOf(fr) && en.depth !== 1 ? [roleOf(en)] : [];
  });
  return agreed.includes("bold") && !agreed.includes("heading");
}

function compare(context: CheckContext, bead: Bead): Unlike[] {
  const [en, fr] = [sole(context, bead, "en"), sole(context, bead, "fr")];
  if (!en || !fr) return [];
  const roles = { en: roleOf(en), fr: roleOf(fr) };
  if (roles.en === roles.fr) return [];
  // A bold line too long for a title is as bold as the other.
  if ([roles.en, roles.fr].includes("bold") && en.emphasis === "strong" && fr.emphasis === "strong") return [];
  const lacking = rank[roles.en] < rank[roles.fr] ? "en" : "fr";
  const message = roles[lacking] === "bold" ? "bold" : roles[otherLang(lacking)] === "heading" ? "plain" : "unbold";
  return [{ bead, lacking, en, fr, message }];
}

const rank: Readonly<Record<Role, number>> = { plain: 0, bold: 1, heading: 2 };

function roleOf(block: Block): Role {
  if (block.kind !== "heading") return "plain";
  return block.depth > 0 ? "heading" : "bold";
}

/** The one block of a matched side, if it is one that can be a heading. */
function sole(context: CheckContext, bead: Bead, lang: Lang): Block | undefined {
  if (bead.kind !== "match" || context.claimed(bead)) return undefined;
  const [block, ...more] = context.blocks(bead, lang);
  return block && more.length === 0 && ["heading", "paragraph", "item"].includes(block.kind) ? block : undefined;
}

import type { Bead } from "#align/bead";
import { type CheckContext, defineCheck } from "#check";
import type { Suggestion } from "#finding";
import { positionAt } from "#parse/place";
import type { Block, Lang, Posting } from "#posting";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

/** Two headings that say the same. */
interface Headings {
  readonly bead: Bead;
  readonly en: Block;
  readonly fr: Block;
}

export default defineCheck({
  id: "heading-level",
  group: "structure",
  category: "markup",
  severity: "warning",
  summary: { en: "A heading has the same level in both languages.", fr: "Un titre a le même niveau dans les deux langues." },
  why: {
    en: "The outline that screen readers and tables of contents show differs between the languages.",
    fr: "Le plan que montrent les lecteurs d’écran et les tables des matières n’est pas le même dans les deux langues.",
  },
  fix: {
    en: "Give the heading the same number of # signs in both files.",
    fr: "Mettez le même nombre de signes # devant le titre dans les deux fichiers.",
  },
  messages: {
    level: ({ text, en, fr, lacking }: { text: string; en: number; fr: number; lacking: Lang | null }) => ({
      en: `The heading ${quoted(text).en} is at level ${en} in English and ${fr} in French. ${lacking ? `Change the ${versionName[lacking].en}: its other headings follow the levels of its counterpart.` : "Give it one level in both."}`,
      fr: `Le titre ${quoted(text).fr} est de niveau ${en} en anglais et de niveau ${fr} en français. ${lacking ? `Modifiez la ${versionName[lacking].fr}\u00A0: ses autres titres suivent les niveaux de l’autre version.` : "Donnez-lui le même niveau dans les deux."}`,
    }),
    shifted: ({ count, by }: { count: number; by: number }) => ({
      en: `${count === 2 ? "Both" : `All ${count}`} headings are ${Math.abs(by) === 1 ? "one level" : `${Math.abs(by)} levels`} deeper in ${by > 0 ? "French" : "English"}. The outline is the same; give both versions the same levels if one page template shows them.`,
      fr: `Les ${count} titres sont ${count === 2 ? "tous deux" : "tous"} ${Math.abs(by) === 1 ? "un niveau" : `${Math.abs(by)} niveaux`} plus bas en ${by > 0 ? "français" : "anglais"}. Le plan est le même; employez les mêmes niveaux si un seul gabarit sert aux deux pages.`,
    }),
  },
  examples: [
    {
      en: "## Your work\n\nYou will survey 30 lakes.\n\n## Your team\n\nYou will join 6 biologists.",
      fr: "## Votre travail\n\nVous étudierez 30 lacs.\n\n## Votre équipe\n\nVous vous joindrez à 6 biologistes.",
      finds: [],
    },
    {
      label: { en: "One heading a level too deep", fr: "Un titre un niveau trop bas" },
      en: "## Your work\n\nYou will survey 30 lakes.\n\n## Your team\n\nYou will join 6 biologists.\n\n## Your pay\n\nYou will earn $70,000.",
      fr: "## Votre travail\n\nVous étudierez 30 lacs.\n\n### Votre équipe\n\nVous vous joindrez à 6 biologistes.\n\n## Votre salaire\n\nVous gagnerez 70\u00A0000\u00A0$.",
      finds: ["level:fr"],
    },
    {
      label: { en: "The whole outline one level deeper: said once", fr: "Tout le plan un niveau plus bas\u00A0: signalé une seule fois" },
      en: "## Your work\n\nYou will survey 30 lakes.\n\n## Your team\n\nYou will join 6 biologists.",
      fr: "### Votre travail\n\nVous étudierez 30 lacs.\n\n### Votre équipe\n\nVous vous joindrez à 6 biologistes.",
      finds: ["shifted"],
    },
  ],
  run(context, report) {
    const pairs = matchedHeadings(context);
    const by = (pairs[0]?.fr.depth ?? 0) - (pairs[0]?.en.depth ?? 0);
    const [first] = pairs;
    if (first && by !== 0 && pairs.length > 1 && pairs.every(({ en, fr }) => fr.depth - en.depth === by)) {
      report("shifted", { count: pairs.length, by }, { en: first.en, fr: first.fr, bead: first.bead, severity: "info", identity: "all" });
      return;
    }
    for (const { bead, en, fr } of pairs) {
      if (en.depth === fr.depth) continue;
      const lacking = sideAtFault(pairs, en, fr);
      const suggestion = lacking && relevel(context.pair[lacking], lacking === "en" ? en : fr, lacking === "en" ? fr.depth : en.depth);
      report(
        "level",
        { text: en.text, en: en.depth, fr: fr.depth, lacking: lacking ?? null },
        { en, fr, bead, ...(lacking ? { lacking } : {}), ...(suggestion ? { suggestion } : {}) },
      );
    }
  },
});

function matchedHeadings(context: CheckContext): Headings[] {
  return context.beads.flatMap((bead) => {
    const [en, ...moreEn] = context.blocks(bead, "en");
    const [fr, ...moreFr] = context.blocks(bead, "fr");
    const isPair = en?.kind === "heading" && fr?.kind === "heading" && moreEn.length + moreFr.length === 0;
    return isPair && en.depth > 0 && fr.depth > 0 && !context.claimed(bead) ? [{ bead, en, fr }] : [];
  });
}

/** Headings of one level in both versions from which that level is a practice: one alone, the title say, is none. */
const TELLING = 2;

/** The side whose level no agreed heading has, where the other side's level is one that both use elsewhere. */
function sideAtFault(pairs: readonly Headings[], en: Block, fr: Block): Lang | undefined {
  const agreeing = (depth: number) => pairs.filter((pair) => pair.en.depth === depth && pair.fr.depth === depth).length;
  const [own, other] = [agreeing(en.depth), agreeing(fr.depth)];
  if (Math.min(own, other) > 0 || Math.max(own, other) < TELLING) return undefined;
  return own === 0 ? "en" : "fr";
}

/** The same heading with another number of `#`; none for underlined (setext) headings. */
function relevel(posting: Posting, block: Block, depth: number): Suggestion | undefined {
  const from = block.position.start.offset;
  const marks = /^#{1,6}(?=[ \t])/u.exec(posting.text.slice(from, from + 7))?.[0];
  if (marks === undefined) return undefined;
  return { side: posting.lang, range: positionAt(posting, from, from + marks.length), text: "#".repeat(depth) };
}

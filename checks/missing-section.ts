import { type CheckContext, defineCheck } from "#check";
import { isDecoration, isLetterOfIndex } from "#facts/unmatched";
import { isUnwritten, OF_UNWRITTEN } from "#facts/unwritten";
import { LANGS, type Lang, otherLang, type Posting, type Section } from "#posting";
import { quoted } from "#text/quote";
import { versionName } from "#text/version-names";

/** Share of a section's characters that must face nothing. A section that was only split keeps its blocks matched. */
const NEARLY_ALL = 0.8;

export default defineCheck({
  id: "missing-section",
  group: "structure",
  category: "omission",
  severity: "error",
  order: -5,
  summary: { en: "Every section stands in both languages.", fr: "Chaque section figure dans les deux langues." },
  why: {
    en: "Readers of one language get less than the others: often how to apply, or who may.",
    fr: "Les personnes qui lisent l’une des langues en apprennent moins que les autres\u00A0: souvent, comment postuler, ou qui le peut.",
  },
  fix: {
    en: "Translate the heading and what stands under it, and insert both at the place shown.",
    fr: "Traduisez le titre et ce qui le suit, puis insérez le tout à l’endroit indiqué.",
  },
  messages: {
    missing: ({ lacking, heading, blocks }: { lacking: Lang; heading: string; blocks: number }) => ({
      en: `The section ${quoted(heading, 70).en} is missing from the ${versionName[lacking].en}, with ${blocks === 1 ? "the block" : `the ${blocks} blocks`} under it. Translate it and insert it at the place shown.`,
      fr: `La section ${quoted(heading, 70).fr} manque dans la ${versionName[lacking].fr}, avec ${blocks === 1 ? "le bloc qu’elle contient" : `les ${blocks} blocs qu’elle contient`}. Traduisez-la et insérez-la à l’endroit indiqué.`,
    }),
  },
  examples: [
    {
      en: "## The role\n\nYou will lead a team of five designers.\n\n## How to apply\n\nSend your résumé to emplois@example.ca by March 3.",
      fr: "## Le poste\n\nVous dirigerez une équipe de cinq designers.\n\n## Comment postuler\n\nEnvoyez votre CV à emplois@example.ca d’ici le 3 mars.",
      finds: [],
    },
    {
      label: { en: "The French version does not say how to apply", fr: "La version française ne dit pas comment postuler" },
      en: "## The role\n\nYou will lead a team of five designers.\n\n## How to apply\n\nSend your résumé to emplois@example.ca by March 3.\n\nWe answer every application.",
      fr: "## Le poste\n\nVous dirigerez une équipe de cinq designers.",
      finds: ["missing:fr"],
    },
  ],
  run(context, report) {
    for (const lang of LANGS) {
      const posting = context.pair[lang];
      let until = 0;
      for (const section of posting.sections) {
        if (section.index < until || !isMissing(context, lang, section)) continue;
        const last = withSubsections(context, lang, section);
        until = last.index + 1;
        const heading = posting.blocks[section.heading ?? section.from];
        const end = posting.blocks[last.to - 1];
        const bead = heading && context.beads[context.alignment.beadOf[lang][heading.index] ?? -1];
        if (!heading || !end || !bead) continue;
        const blocks = claimAll(context, lang, section.from, last.to) - 1;
        const lacking = otherLang(lang);
        report(
          "missing",
          { lacking, heading: heading.text, blocks },
          {
            en: null,
            fr: null,
            [lang]: { start: heading.position.start, end: end.position.end },
            lacking,
            bead,
            insertAt: context.insertionPoint(bead),
            confidence: 0.95,
            identity: heading.text,
            ...(isUnwritten(context.pair) ? OF_UNWRITTEN : {}),
          },
        );
      }
    }
  },
});

/** Heading and (nearly) all contents face nothing; a heading alone is missing-heading's. */
function isMissing(context: CheckContext, lang: Lang, section: Section): boolean {
  if (section.heading === undefined || !isUnmatched(context, lang, section.heading)) return false;
  const heading = context.pair[lang].blocks[section.heading];
  if (heading && isLetterOfIndex(context, lang, heading)) return false;
  const bead = context.beads[context.alignment.beadOf[lang][section.heading] ?? -1];
  // Another generation of the whole page takes its sections with it.
  if (bead && context.claimed(bead)) return false;
  let alone = 0;
  let all = 0;
  for (const block of contents(context.pair[lang], section)) {
    const weight = block.text.length + 1;
    all += weight;
    if (isUnmatched(context, lang, block.index)) alone += weight;
  }
  return all > 0 && alone >= NEARLY_ALL * all;
}

/** The last of the deeper sections that follow and are missing too: one fault, one finding. */
function withSubsections(context: CheckContext, lang: Lang, section: Section): Section {
  let last = section;
  const { sections } = context.pair[lang];
  for (let next = sections[section.index + 1]; next; next = sections[next.index + 1]) {
    if (section.depth === 0 || (next.depth !== 0 && next.depth <= section.depth) || !isMissing(context, lang, next)) break;
    last = next;
  }
  return last;
}

/** Claims the beads of missing blocks; answers how many blocks. */
function claimAll(context: CheckContext, lang: Lang, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const bead = context.beads[context.alignment.beadOf[lang][index] ?? -1];
    if (!bead || bead.kind === "match") continue;
    context.claim(bead);
    count++;
  }
  return count;
}

function contents(posting: Posting, section: Section) {
  return posting.blocks.slice(section.from, section.to).filter((block) => block.index !== section.heading && !isDecoration(block));
}

function isUnmatched(context: CheckContext, lang: Lang, index: number): boolean {
  return context.beads[context.alignment.beadOf[lang][index] ?? -1]?.kind !== "match";
}

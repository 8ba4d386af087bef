import type { Bead } from "#align/bead";
import { type CheckContext, defineCheck } from "#check";
import { inAlphabet } from "#facts/alphabet";
import { exchangedSentences } from "#facts/exchanged-sentences";
import { exchangedWords } from "#facts/exchanged-words";
import { isInSorted, isOneOfLabels } from "#facts/labels";
import { isRearranged } from "#facts/rearranged";
import { isOfSortedEntry } from "#facts/sorted-entries";
import { LANGS, type Lang, type Position } from "#posting";
import { quoted } from "#text/quote";

/** Consecutive moved beads, seen as one move. */
type Run = readonly Bead[];

export default defineCheck({
  id: "order",
  group: "structure",
  category: "inconsistency",
  severity: "warning",
  summary: { en: "Both languages say things in the same order.", fr: "Les deux langues disent les choses dans le même ordre." },
  why: {
    en: "People who compare the versions, or work from both, lose their place; and what comes first seems to matter most.",
    fr: "Les personnes qui comparent les versions, ou travaillent avec les deux, s’y perdent; et ce qui vient en premier semble le plus important.",
  },
  fix: {
    en: "Put the passage at the same place in both versions. A list in alphabetical order in either language is left alone.",
    fr: "Placez le passage au même endroit dans les deux versions. Une liste en ordre alphabétique dans l’une des langues n’est pas signalée.",
  },
  messages: {
    swapped: ({ first, second }: { first: string; second: string }) => ({
      en: `Two neighbours stand in opposite orders: English gives ${quoted(first, 60).en} before ${quoted(second, 60).en}, French gives it after. Use one order in both.`,
      fr: `Deux passages voisins sont en ordre inverse\u00A0: l’anglais donne ${quoted(first, 60).fr} avant ${quoted(second, 60).fr}, le français, après. Adoptez le même ordre dans les deux versions.`,
    }),
    moved: ({ text, afterEn, afterFr }: { text: string; afterEn: string; afterFr: string }) => ({
      en: `${quoted(text, 60).en} stands ${afterEn === "" ? "first" : `after ${quoted(afterEn, 50).en}`} in English, but ${afterFr === "" ? "first" : `after ${quoted(afterFr, 50).en}`} in French. Put it at the same place in both.`,
      fr: `${quoted(text, 60).fr} figure ${afterEn === "" ? "en tête" : `après ${quoted(afterEn, 50).fr}`} en anglais, mais ${afterFr === "" ? "en tête" : `après ${quoted(afterFr, 50).fr}`} en français. Placez ce passage au même endroit dans les deux versions.`,
    }),
    section: ({ text, afterEn, afterFr }: { text: string; afterEn: string; afterFr: string }) => ({
      en: `The section ${quoted(text, 60).en} stands ${afterEn === "" ? "first" : `after ${quoted(afterEn, 50).en}`} in English, but ${afterFr === "" ? "first" : `after ${quoted(afterFr, 50).en}`} in French. Put it at the same place in both.`,
      fr: `La section ${quoted(text, 60).fr} figure ${afterEn === "" ? "en tête" : `après ${quoted(afterEn, 50).fr}`} en anglais, mais ${afterFr === "" ? "en tête" : `après ${quoted(afterFr, 50).fr}`} en français. Placez-la au même endroit dans les deux versions.`,
    }),
  },
  examples: [
    {
      en: "- Answer 40 calls a day.\n- Repair bicycles of the 3 municipal fleets.\n- Order parts from https://example.ca/parts.",
      fr: "- Répondre à 40 appels par jour.\n- Réparer les vélos des 3 parcs municipaux.\n- Commander des pièces à https://example.ca/parts.",
      finds: [],
    },
    {
      label: { en: "Two neighbours swapped", fr: "Deux éléments voisins intervertis" },
      en: "- Answer 40 calls a day.\n- Repair bicycles of the 3 municipal fleets.\n- Order parts from https://example.ca/parts.\n- Train 2 apprentices each summer.",
      fr: "- Répondre à 40 appels par jour.\n- Commander des pièces à https://example.ca/parts.\n- Réparer les vélos des 3 parcs municipaux.\n- Former 2 apprentis chaque été.",
      finds: ["swapped"],
    },
    {
      label: { en: "One item moved to the end", fr: "Un élément déplacé à la fin" },
      en: "- Answer 40 calls a day.\n- Repair bicycles of the 3 municipal fleets.\n- Order parts from https://example.ca/parts.\n- Train 2 apprentices each summer.",
      fr: "- Réparer les vélos des 3 parcs municipaux.\n- Commander des pièces à https://example.ca/parts.\n- Former 2 apprentis chaque été.\n- Répondre à 40 appels par jour.",
      finds: ["moved"],
    },
  ],
  run(context, report) {
    for (const { bead, first, second } of [...exchangedSentences(context), ...exchangedWords(context)]) {
      const place = { en: context.blocks(bead, "en")[0] ?? null, fr: context.blocks(bead, "fr")[0] ?? null, bead };
      report("swapped", { first, second }, { ...place, confidence: 0.8, identity: first });
      context.claim(bead);
    }
    const runs = movedRuns(context);
    if (runs.length === 0) return;
    for (const run of runs) {
      const first = ends(context, run);
      // A list that each language sorts by its own alphabet stands in two orders rightly.
      if (!first || LANGS.every((lang) => inAlphabet(context, lang, first[lang][0] ?? -1))) continue;
      if (LANGS.every((lang) => isOfSortedEntry(context.pair[lang], first[lang][0] ?? -1))) continue;
      if (LANGS.some((lang) => isInSorted(context.pair[lang], first[lang][0] ?? -1)) || isOneOfManyTags(context, run)) continue;
      // Nobody would change the order of a menu, or of a list that was made anew, for that of the other language.
      const isFree =
        run.every((bead) => LANGS.every((lang) => bead[lang].every((at) => isOneOfLabels(context.pair[lang], at)))) ||
        isRearranged(context, run);
      const place = {
        en: spanOf(context, run, "en"),
        fr: spanOf(context, run, "fr"),
        bead: first,
        ...(isFree ? ({ confidence: 0.5, severity: "info" } as const) : { confidence: 0.85 }),
        identity: textOf(context, first, "en"),
      };
      const text = textOf(context, first, "en");
      if (isAfterSame(context, run)) continue;
      const after = { en: before(context, run, "en"), fr: before(context, run, "fr") };
      const neighbour = run.length === 1 ? swappedWith(context, first) : undefined;
      if (neighbour) {
        const [one, two] = (neighbour.en[0] ?? 0) < (first.en[0] ?? 0) ? [neighbour, first] : [first, neighbour];
        report("swapped", { first: textOf(context, one, "en"), second: textOf(context, two, "en") }, place);
      } else if (run.length > 1 && context.blocks(first, "en")[0]?.kind === "heading") {
        report("section", { text, afterEn: after.en, afterFr: after.fr }, place);
      } else report("moved", { text, afterEn: after.en, afterFr: after.fr }, place);
    }
  },
});

/** Runs of moved beads that follow one another on both sides. Of two neighbours that are both marked, the one that says less is enough. */
function movedRuns(context: CheckContext): Run[] {
  const runs: Bead[][] = [];
  const told = new Set<Bead>();
  for (const bead of context.beads) {
    if (!bead.moved || bead.kind !== "match" || context.claimed(bead) || told.has(bead)) continue;
    const neighbour = swappedWith(context, bead);
    if (neighbour?.moved) told.add(neighbour);
    const one = neighbour?.moved && saysLess(context, neighbour, bead) ? neighbour : bead;
    const last = runs.at(-1)?.at(-1);
    if (last && LANGS.every((lang) => followsOn(context, last, one, lang))) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Whether the texts of a bead are shorter than those of another; equal ones are told apart by their letters. Swapping the sides changes nothing. */
function saysLess(context: CheckContext, one: Bead, other: Bead): boolean {
  const [a, b] = [one, other].map((bead) =>
    LANGS.map((lang) => textOf(context, bead, lang))
      .sort()
      .join(" "),
  ) as [string, string];
  return a.length < b.length || (a.length === b.length && a < b);
}

/** The bead that stands right after this one on one side and right before it on the other. */
function swappedWith(context: CheckContext, bead: Bead): Bead | undefined {
  const { beadOf } = context.alignment;
  const neighbours = [(bead.en.at(-1) ?? -1) + 1, (bead.en[0] ?? -1) - 1].map((index) => context.beads[beadOf.en[index] ?? -1]);
  return neighbours.find(
    (other) =>
      other?.kind === "match" &&
      ((follows(bead, other, "en") && follows(other, bead, "fr")) || (follows(other, bead, "en") && follows(bead, other, "fr"))),
  );
}

function follows(one: Bead, two: Bead, lang: Lang): boolean {
  return two[lang][0] === (one[lang].at(-1) ?? Number.NaN) + 1;
}

/** The same, past what faces nothing: a section that moved is one, although one side has a line more under its heading. */
function followsOn(context: CheckContext, one: Bead, two: Bead, lang: Lang): boolean {
  let at = (one[lang].at(-1) ?? Number.NaN) + 1;
  while (at < (two[lang][0] ?? -1) && context.beads[context.alignment.beadOf[lang][at] ?? -1]?.kind === `only-${lang}`) at++;
  return two[lang][0] === at;
}

/** Tags of one name, of which each side has several: which faces which, their settings do not tell, and each goes with its heading. */
function isOneOfManyTags(context: CheckContext, run: Run): boolean {
  return run.every((bead) =>
    LANGS.every((lang) =>
      context
        .blocks(bead, lang)
        .every(
          ({ kind, detail, text }) =>
            kind === "html" && /^\{[{%]/u.test(text) && context.pair[lang].blocks.filter((other) => other.detail === detail).length > 1,
        ),
    ),
  );
}

function ends(context: CheckContext, run: Run): Bead | undefined {
  return run.find((bead) => LANGS.every((lang) => context.blocks(bead, lang).length > 0));
}

function spanOf(context: CheckContext, run: Run, lang: Lang): Position | null {
  const blocks = run.flatMap((bead) => context.blocks(bead, lang));
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? { start: first.position.start, end: last.position.end } : null;
}

/** The words of the block before the run on a side; empty at the start of the text. */
function before(context: CheckContext, run: Run, lang: Lang): string {
  const block = context.pair[lang].blocks[placeBefore(context, run, lang)];
  return !block || block.kind === "field" ? "" : block.text;
}

/** The place of the block before the run on a side; a template’s tag or a comment says nothing to a reader. */
function placeBefore(context: CheckContext, run: Run, lang: Lang): number {
  let at = Math.min(...run.flatMap((bead) => bead[lang])) - 1;
  while (context.pair[lang].blocks[at]?.kind === "html") at--;
  return at;
}

/** Whether a run stands after the same text on both sides, from which nothing but tags parts it. */
function isAfterSame(context: CheckContext, run: Run): boolean {
  const [en, fr] = LANGS.map((lang) => placeBefore(context, run, lang)) as [number, number];
  const { beadOf } = context.alignment;
  return beadOf.en[en] !== undefined && beadOf.en[en] === beadOf.fr[fr];
}

function textOf(context: CheckContext, bead: Bead, lang: Lang): string {
  return context
    .blocks(bead, lang)
    .map((block) => block.text)
    .join(" ");
}

import type { Alignment, Bead, SectionBead } from "#align/bead";
import type { Check } from "#check";
import type { AlignmentEntry, Report, SectionEntry, SectionSide, SideFacts } from "#finding";
import { type Block, LANGS, type Lang, type Note, type Pair, type Posting, type Sides } from "#posting";
import type { FindingsApart } from "#run/found";
import { countsOf, scoresOf, verdictOf } from "#run/score";
import { VERSION } from "#version";

/** What a report is put together from. */
interface Analysed {
  readonly pair: Pair;
  readonly alignment: Alignment;
  readonly key: string;
  readonly hashes: Sides<string>;
  readonly notes: readonly Note[];
}

/** Puts the report together (REPORT.md). */
export function toReport(analysed: Analysed, { findings, silenced = [] }: FindingsApart, checks: readonly Check[]): Report {
  const { pair, alignment, key, hashes, notes } = analysed;
  const counts = countsOf(findings);
  const scores = scoresOf(pair, alignment, findings);
  const occurring = new Set(findings.map(({ rule }) => rule));
  return {
    schemaVersion: 1,
    tool: { name: "parite", version: VERSION },
    pair: { key, en: factsOf(pair.en, hashes.en), fr: factsOf(pair.fr, hashes.fr) },
    verdict: verdictOf(counts),
    score: scores.pair,
    counts,
    alignment: alignment.beads.map((bead) => entryOf(bead, pair)),
    findings,
    ...(silenced.length > 0 && { silenced }),
    sections: alignment.sections.map((section, i) => sectionOf(section, pair, scores.sections[i] ?? 100)),
    notes,
    rules: Object.fromEntries(
      checks
        .filter(({ id }) => occurring.has(id))
        .map(({ id, summary, why, fix, category, severity }) => [id, { summary, why, fix, category, severity }]),
    ),
  };
}

/** One side as a report names it. */
function factsOf({ path }: Posting, sha256: string): SideFacts {
  return { ...(path !== undefined && { path }), sha256 };
}

/** What a reader must know of how the pair was read and lined up. */
export function notesOf({ en, fr }: Pair, { approximate }: Alignment): readonly Note[] {
  return [...en.notes, ...fr.notes, ...(approximate ? [APPROXIMATE] : [])];
}

const APPROXIMATE: Note = {
  code: "approximate",
  message: {
    en: "The pair is so large that its blocks were lined up approximately; a block called missing may stand further away. Check the parts one by one to be sure.",
    fr: "La paire est si longue que ses blocs ont été appariés de façon approximative; un bloc dit manquant se trouve peut-être plus loin. Pour en avoir le cœur net, vérifiez les parties une à une.",
  },
};

function entryOf(bead: Bead, pair: Pair): AlignmentEntry {
  const blocks = (lang: Lang) => bead[lang].map((index) => pair[lang].blocks[index] as Block);
  const [en, fr] = [blocks("en"), blocks("fr")];
  return {
    kind: bead.kind,
    block: (en[0] ?? fr[0])?.kind ?? "paragraph",
    en: en.map(({ position }) => position),
    fr: fr.map(({ position }) => position),
    ...(bead.kind === "match" && { similarity: Math.round(bead.similarity * 100) / 100 }),
    ...(bead.moved && { moved: true }),
    section: bead.section,
  };
}

function sectionOf(bead: SectionBead, pair: Pair, score: number): SectionEntry {
  const [en, fr] = LANGS.map((lang) => sideOf(pair[lang], bead[lang]));
  return { kind: bead.kind, en: en ?? null, fr: fr ?? null, score };
}

function sideOf({ sections, blocks }: Posting, index: number | undefined): SectionSide | undefined {
  const section = index === undefined ? undefined : sections[index];
  if (!section) return undefined;
  const first = blocks[section.from];
  const last = blocks[section.to - 1];
  const none = { line: 1, column: 1, offset: 0 };
  const position =
    first && last && section.to > section.from ? { start: first.position.start, end: last.position.end } : { start: none, end: none };
  return { heading: section.heading === undefined ? "" : (blocks[section.heading]?.text ?? ""), depth: section.depth, position };
}

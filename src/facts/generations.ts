import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { isDecoration } from "#facts/unmatched";
import { type Block, LANGS, type Lang, type Sides } from "#posting";

/** Blocks of the two sides that are so many, and so often without a counterpart, that they are two texts and not two versions of one. */
export interface Generations {
  readonly scope: "page" | "section" | "list" | "table";
  /** The blocks of each side that nothing faces. */
  readonly alone: Sides<readonly Block[]>;
  /** How many blocks each side has there. */
  readonly all: Sides<number>;
  /** Theirs, in reading order. */
  readonly beads: readonly Bead[];
  /** Matches so weak that nothing in them is worth comparing. */
  readonly weak: readonly Bead[];
}

/** Unmatched blocks that each side must have: of a page, a section, a list or a table. */
const FEWEST = { page: 6, section: 3, run: 3 } as const;
/** Share of all the blocks there. */
const MOST_OF = 0.5;

/** Where one side is of another generation than the other: the page, or else its sections, or else a list or table that was swapped. */
export function generationsOf(context: CheckContext): readonly Generations[] {
  const body = context.beads.filter((bead) => isBody(context, bead));
  const page = judge(context, "page", body, FEWEST.page);
  if (page) return [page];
  const sections = [...groupBy(body, ({ section }) => section).values()].flatMap(
    (beads) => judge(context, "section", beads, FEWEST.section) ?? [],
  );
  const told = new Set(sections.flatMap(({ beads }) => beads));
  return [...sections, ...runsOf(body).flatMap((run) => (run.some((bead) => told.has(bead)) ? [] : swapped(context, run)))];
}

function judge(context: CheckContext, scope: "page" | "section", beads: readonly Bead[], fewest: number): Generations | undefined {
  const blocks = (lang: Lang, list: readonly Bead[]) => list.flatMap((bead) => context.blocks(bead, lang));
  const lone = beads.filter((bead) => isOther(context, bead));
  const alone = { en: blocks("en", lone), fr: blocks("fr", lone) };
  const all = { en: blocks("en", beads).length, fr: blocks("fr", beads).length };
  const isTwo = LANGS.every((lang) => alone[lang].length >= fewest) && alone.en.length + alone.fr.length >= MOST_OF * (all.en + all.fr);
  if (!isTwo || lone.every(({ kind }) => kind === "match")) return undefined;
  const kinds = new Set([...alone.en, ...alone.fr].map(({ kind }) => kind));
  const only = kinds.size === 1 ? (kinds.has("item") ? "list" : kinds.has("table") ? "table" : undefined) : undefined;
  return { scope: only ?? scope, alone, all, beads: lone, weak: beads.filter(({ similarity }) => similarity < WEAK) };
}

/** Unmatched, or matched by nothing but its place. */
function isOther(context: CheckContext, bead: Bead): boolean {
  if (bead.kind !== "match") return true;
  return (
    bead.similarity < BY_PLACE &&
    LANGS.every((lang) => context.blocks(bead, lang).every(({ kind }) => kind === "item" || kind === "paragraph"))
  );
}

/** Similarity below which only its place made a match. */
const BY_PLACE = 0.12;
/** Below this, two blocks of texts of two generations face each other by chance. */
const WEAK = 0.6;

/** Items, or rows, that stand on both sides between the same two matches. */
function swapped(context: CheckContext, run: readonly Bead[]): readonly Generations[] {
  return (["item", "table"] as const).flatMap((kind) => {
    const beads = run.filter((bead) => LANGS.every((lang) => context.blocks(bead, lang).every((block) => block.kind === kind)));
    const alone = { en: beads.flatMap((bead) => context.blocks(bead, "en")), fr: beads.flatMap((bead) => context.blocks(bead, "fr")) };
    const all = { en: alone.en.length, fr: alone.fr.length };
    return Math.min(all.en, all.fr) >= FEWEST.run ? [{ scope: kind === "item" ? "list" : "table", alone, all, beads, weak: [] }] : [];
  });
}

function isBody(context: CheckContext, bead: Bead): boolean {
  if (context.claimed(bead)) return false;
  const blocks = LANGS.flatMap((lang) => context.blocks(bead, lang));
  return blocks.every((block) => block.kind !== "field") && blocks.some((block) => !isDecoration(block));
}

function groupBy<K>(beads: readonly Bead[], keyOf: (bead: Bead) => K): ReadonlyMap<K, readonly Bead[]> {
  const groups = new Map<K, Bead[]>();
  for (const bead of beads) {
    const group = groups.get(keyOf(bead));
    if (group) group.push(bead);
    else groups.set(keyOf(bead), [bead]);
  }
  return groups;
}

/** Unmatched beads that follow one another. */
function runsOf(beads: readonly Bead[]): readonly (readonly Bead[])[] {
  const runs: Bead[][] = [[]];
  for (const bead of beads) {
    if (bead.kind === "match") runs.push([]);
    else runs.at(-1)?.push(bead);
  }
  return runs.filter(({ length }) => length > 0);
}

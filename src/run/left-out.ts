import type { Bead } from "#align/bead";
import type { Note, Pair } from "#posting";

/** Lines that a note names at most. */
const MOST_LINES = 5;

/** Says which blocks differ in more than was compared one by one: what no finding names is not said to agree. */
export function leftOutNotes(beads: ReadonlySet<Bead>, { en }: Pair): readonly Note[] {
  const lines = new Set([...beads].map((bead) => en.blocks[bead.en[0] ?? -1]?.position.start.line ?? 1));
  if (lines.size === 0) return [];
  const shown = [...lines].sort((a, b) => a - b).slice(0, MOST_LINES);
  const more = lines.size - shown.length;
  const named = `${shown.join(", ")}${more > 0 ? " …" : ""}`;
  return [{ code: "values-left-out", message: lines.size === 1 ? one(named) : several(named, lines.size) }];
}

const one = (line: string): Note["message"] => ({
  en: `In the block on line ${line} of the English text more values differ than are compared one by one, so that some are not reported. Compare it with the French one yourself.`,
  fr: `Dans le bloc de la ligne ${line} du texte anglais, il y a plus de valeurs différentes qu’on n’en compare une à une; certaines ne sont donc pas signalées. Comparez-le vous-même avec celui du français.`,
});

const several = (lines: string, count: number): Note["message"] => ({
  en: `In ${count} blocks of the English text (lines ${lines}) more values differ than are compared one by one, so that some are not reported. Compare them with the French ones yourself.`,
  fr: `Dans ${count} blocs du texte anglais (lignes ${lines}), il y a plus de valeurs différentes qu’on n’en compare une à une; certaines ne sont donc pas signalées. Comparez-les vous-même avec ceux du français.`,
});

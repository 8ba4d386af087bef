import { applied, type Replacement } from "#fix/replacements";
import { LANGS, type Lang, type Sides } from "#posting";

/** The two texts that somebody works on, and the states to go back and forth to. */
export interface Workspace {
  readonly texts: Sides<string>;
  readonly past: readonly Sides<string>[];
  readonly future: readonly Sides<string>[];
}

/** States that are kept to go back to. */
const MOST_STATES = 100;

/** Two texts as they were given. */
export function openedWith(texts: Sides<string>): Workspace {
  return { texts, past: [], future: [] };
}

/** Edits of one side, made at once; sorted, and none over another. */
export function edited(work: Workspace, side: Lang, edits: readonly Replacement[]): Workspace {
  return replacedBy(work, { ...work.texts, [side]: applied(work.texts[side], edits) });
}

/** Both texts replaced; the same state where nothing differs. */
export function replacedBy(work: Workspace, texts: Sides<string>): Workspace {
  if (LANGS.every((side) => texts[side] === work.texts[side])) return work;
  return { texts, past: [...work.past, work.texts].slice(-MOST_STATES), future: [] };
}

/** The state before the last edit; the same where there is none. */
export function undone({ texts, past, future }: Workspace): Workspace {
  const last = past.at(-1);
  return last ? { texts: last, past: past.slice(0, -1), future: [texts, ...future] } : { texts, past, future };
}

/** The state after the edit that was undone last; the same where there is none. */
export function redone({ texts, past, future }: Workspace): Workspace {
  const [next, ...later] = future;
  return next ? { texts: next, past: [...past, texts], future: later } : { texts, past, future };
}

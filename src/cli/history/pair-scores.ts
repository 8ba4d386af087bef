import type { Config } from "#config/config";
import type { Revision } from "#drift/history";
import type { RevisionScore } from "#drift/score-course";
import type { Sides } from "#posting";
import { type Cache, digest } from "./cache.ts";
import type { ScoreJob } from "./score-states.ts";

/** What the scores of a pair are asked with. */
export interface ScoreAsk {
  readonly revisions: readonly Revision[];
  readonly config: Config;
  /** The rules that there are. */
  readonly rules: readonly string[];
  readonly cache: Cache<number>;
  /** The texts of some states, by name. */
  textsOf(states: readonly Revision[]): Promise<ScoreJob["texts"]>;
  score(job: ScoreJob): Promise<readonly (number | null)[]>;
  /** Whether a name is that of a text on the disk, which may change before the next run. */
  isUnstored(name: string): boolean;
}

/** The score after each revision on the main line, oldest first. A pair of texts is scored once, in this run or an earlier one. */
export async function pairScores(ask: ScoreAsk): Promise<readonly RevisionScore[]> {
  const { revisions, config, rules, cache, isUnstored } = ask;
  const settings = digest(JSON.stringify([config, rules]));
  const nameOf = ({ en, fr }: Sides<string>) => `${settings} ${en} ${fr}`;
  const line = mainLine(revisions);
  const wanted = new Map(line.filter((state) => cache.get(nameOf(state)) === undefined).map((state) => [nameOf(state), state]));
  const states = [...wanted.values()];
  const scores =
    states.length === 0
      ? []
      : await ask.score({ states: states.map(({ en, fr }) => ({ en, fr })), texts: await ask.textsOf(states), config });
  const fresh = new Map([...wanted.keys()].map((name, i) => [name, scores[i] ?? null]));
  return line.map((state) => {
    const name = nameOf(state);
    const score = fresh.has(name) ? (fresh.get(name) ?? null) : (cache.get(name) ?? null);
    if (score !== null && !isUnstored(state.en) && !isUnstored(state.fr)) cache.set(name, score);
    return { id: state.id, score };
  });
}

/** The last revision and what led to it by first parents, oldest first: a state that a merge gave up is not what readers saw. */
export function mainLine(revisions: readonly Revision[]): readonly Revision[] {
  const line: Revision[] = [];
  for (let at = revisions.at(-1); at; at = revisions[at.parents[0] ?? -1]) line.push(at);
  return line.reverse();
}

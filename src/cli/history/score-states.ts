import type { Config } from "#config/config";
import { engineWith } from "#engine";
import { checkPair } from "#parity";
import type { Sides } from "#posting";

/** States of a pair to score, by the names of their texts. Plain data, so that another thread can do it. */
export interface ScoreJob {
  readonly states: readonly Sides<string>[];
  /** By name; what is absent could not be read. */
  readonly texts: { readonly [name: string]: string };
  readonly config: Config;
}

/** The score of each state, 0–100; null where a text could not be read or was refused. */
export function scoreStates({ states, texts, config }: ScoreJob): readonly (number | null)[] {
  const engine = engineWith(config);
  return states.map((state) => {
    const [en, fr] = [texts[state.en], texts[state.fr]];
    if (en === undefined || fr === undefined) return null;
    const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, engine);
    return outcome.ok ? outcome.report.score : null;
  });
}

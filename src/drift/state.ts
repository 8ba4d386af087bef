import { type Analysis, type AnalysisOptions, analyse, hashOf } from "#analysis";
import type { Refusal } from "#finding";
import { LANGS, type Posting, type Sides, type Source } from "#posting";
import { type SyncState, syncStateSchema } from "#schema/sync-state";

/** A state, or why there is none. */
export type StateOutcome = { readonly ok: true; readonly state: SyncState } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The state of a pair that agrees: `syncStateOf` for texts that were not analysed. The key is stored where one is given. Pure; never throws. */
export function syncState(sources: Sides<Source>, options: AnalysisOptions = {}): StateOutcome {
  const analysed = analyse(sources, options);
  return analysed.ok ? { ok: true, state: syncStateOf(analysed.analysis, options.key) } : analysed;
}

/**
 * The state of a pair that agrees, as a JSON value: hashes and texts of the blocks of both sides, and what faces what. The texts
 * of a side together are its file, so that comparing with the state and comparing with the files give the same. Pure.
 */
export function syncStateOf({ pair, alignment, hashes }: Analysis, key?: string): SyncState {
  return {
    schemaVersion: 1,
    ...(key !== undefined && { key }),
    en: sideState(pair.en, hashes.en),
    fr: sideState(pair.fr, hashes.fr),
    aligned: alignment.beads.map((bead) => ({ en: [...bead.en], fr: [...bead.fr] })),
  };
}

/** The texts that a stored state stands for, or one reason for each thing that is wrong with it. */
export function sourcesOfState(
  input: unknown,
): { readonly ok: true; readonly sources: Sides<Source> } | { readonly ok: false; readonly refusals: readonly Refusal[] } {
  const parsed = syncStateSchema.safeParse(input);
  if (!parsed.success) return { ok: false, refusals: [INVALID] };
  const altered = LANGS.filter((lang) => hashOf(textOf(parsed.data[lang])) !== parsed.data[lang].sha256);
  if (altered.length > 0) return { ok: false, refusals: altered.map((side) => ({ ...ALTERED, side })) };
  const source = (lang: "en" | "fr"): Source => {
    const { path } = parsed.data[lang];
    return { text: textOf(parsed.data[lang]), ...(path !== undefined && { path }) };
  };
  return { ok: true, sources: { en: source("en"), fr: source("fr") } };
}

function sideState({ path, text, blocks }: Posting, sha256: string): SyncState["en"] {
  const starts = blocks.slice(1).map(({ position }) => position.start.offset);
  const cuts = [0, ...starts.sort((a, b) => a - b), text.length];
  const pieces = cuts.slice(0, -1).map((from, i) => text.slice(from, cuts[i + 1]));
  return {
    ...(path !== undefined && { path }),
    sha256,
    blocks: pieces.map((piece) => ({ hash: hashOf(piece), text: piece })),
  };
}

const textOf = ({ blocks }: SyncState["en"]): string => blocks.map(({ text }) => text).join("");

const INVALID: Refusal = {
  code: "invalid-state",
  message: {
    en: "The stored state is not one that this version can read. Compare with the two earlier texts instead, or store a new state.",
    fr: "L’état enregistré n’est pas de ceux que cette version peut lire. Comparez plutôt avec les deux textes antérieurs, ou enregistrez un nouvel état.",
  },
};

const ALTERED: Refusal = {
  code: "altered-state",
  message: {
    en: "The stored state does not match its own hash, so it was altered. Store a new state of the pair.",
    fr: "L’état enregistré ne correspond pas à sa propre empreinte\u00A0: il a été modifié. Enregistrez un nouvel état de la paire.",
  },
};

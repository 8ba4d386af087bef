import type { Bead } from "#align/bead";
import { rememberingAligner } from "#align/remembering";
import { type Analysis, analyse } from "#analysis";
import type { Edit } from "#check";
import { alignedState, editsBetween } from "#drift/drift";
import type { AlignedState } from "#drift/edit-context";
import type { CheckOptions } from "#parity";
import { chunkReader } from "#parse/chunks";
import { rememberingReader } from "#parse/side-reader";
import type { Sides } from "#posting";

/** Compares states of one pair that are named by the texts in them. */
export interface Timeline {
  /** Whether both texts of a state can be read. */
  reads(state: Sides<string>): boolean;
  /** What the edits between two states mean; `undefined` where a text was refused. The names are those that `textOf` knows. */
  edits(before: Sides<string>, after: Sides<string>): readonly Edit[] | undefined;
  /** Whether edits to a state were told of which not every value was compared. */
  leavesOut(state: Sides<string>): boolean;
}

interface State extends Pick<Analysis, "lexicon" | "config"> {
  readonly aligned: AlignedState;
  /** The beads of which not all was compared, as far as edits were asked for. */
  readonly left: ReadonlySet<Bead>;
}

/** Compares many states of one pair: a text is parsed once and a state lined up once, whatever they are compared with. */
export function timelineOf(textOf: (name: string) => string | undefined, { checks, ...options }: CheckOptions): Timeline {
  const shared = { read: rememberingReader(chunkReader()), lineUp: rememberingAligner() };
  const states = new Map<string, State | undefined>();
  const stateOf = (names: Sides<string>): State | undefined => {
    const key = `${names.en} ${names.fr}`;
    if (states.has(key)) return states.get(key);
    const [en, fr] = [textOf(names.en), textOf(names.fr)];
    const analysed =
      en !== undefined && fr !== undefined ? analyse({ en: { text: en }, fr: { text: fr } }, { ...options, ...shared }) : undefined;
    // Of an analysis only what edits are judged by is kept: a history has hundreds of states.
    const state = analysed?.ok ? stateOfAnalysis(analysed.analysis, checks) : undefined;
    states.set(key, state);
    return state;
  };
  const compared = new Map<string, readonly Edit[] | undefined>();
  return {
    reads: (state) => stateOf(state) !== undefined,
    edits(before, after) {
      const key = [before.en, before.fr, after.en, after.fr].join(" ");
      if (!compared.has(key)) {
        const [then, now] = [stateOf(before), stateOf(after)];
        // In as much work as it takes: a gap is judged by what was edited since it opened, and no answer would pass for no edit.
        compared.set(key, then && now && editsBetween(then.aligned, now.aligned, now));
      }
      return compared.get(key);
    },
    leavesOut: (state) => (stateOf(state)?.left.size ?? 0) > 0,
  };
}

function stateOfAnalysis(analysis: Analysis, checks: CheckOptions["checks"]): State {
  const { lexicon, config } = analysis;
  const left = new Set<Bead>();
  return { aligned: alignedState(analysis, checks, (bead) => left.add(bead)), left, lexicon, config };
}

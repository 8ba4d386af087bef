import { align } from "#align/align";
import { emptyLexicon } from "#align/lexicon";
import type { Edit } from "#check";
import { defaultConfig } from "#config/config";
import { DRIFT } from "#drift/drift";
import type { AlignedState } from "#drift/edit-context";
import { editsOf } from "#drift/edits";
import { faultsOf } from "#drift/faults";
import { vocabularyOf } from "#drift/vocabulary";
import type { CheckOptions } from "#parity";
import { chunkReader } from "#parse/chunks";
import { type Parsed, parse } from "#parse/parse";
import type { Lang, Sides } from "#posting";

/** Compares states of one pair that are named by the texts in them. */
export interface Timeline {
  /** Whether both texts of a state can be read. */
  reads(state: Sides<string>): boolean;
  /** What the edits between two states mean; `undefined` where a text was refused. The names are those that `textOf` knows. */
  edits(before: Sides<string>, after: Sides<string>): readonly Edit[] | undefined;
}

/** Compares many states of one pair: a text is parsed once and a state lined up once, whatever they are compared with. */
export function timelineOf(textOf: (name: string) => string | undefined, options: CheckOptions): Timeline {
  const { config = defaultConfig, lexicon = emptyLexicon } = options;
  const checks = options.checks.filter(({ id }) => id !== DRIFT);
  const tree = chunkReader();
  const postings = { en: new Map<string, Parsed | undefined>(), fr: new Map<string, Parsed | undefined>() };
  const postingOf = remembered((name: string, lang: Lang) => {
    const text = textOf(name);
    return text === undefined ? undefined : parse({ text }, lang, config, tree);
  }, postings);
  const stages = new Map<string, AlignedState | undefined>();
  const stageOf = (names: Sides<string>): AlignedState | undefined => {
    const key = `${names.en} ${names.fr}`;
    if (stages.has(key)) return stages.get(key);
    const [en, fr] = [postingOf(names.en, "en"), postingOf(names.fr, "fr")];
    let stage: AlignedState | undefined;
    if (en?.ok && fr?.ok) {
      const pair = { en: en.posting, fr: fr.posting };
      const alignment = align(pair, lexicon);
      stage = { pair, alignment, faults: faultsOf(pair, alignment, checks, config) };
    }
    stages.set(key, stage);
    return stage;
  };
  return {
    reads: (state) => stageOf(state) !== undefined,
    edits(before, after) {
      const [then, now] = [stageOf(before), stageOf(after)];
      if (!then || !now) return undefined;
      return editsOf({ before: then, after: now, vocabulary: vocabularyOf(lexicon, [then.pair, now.pair]), config });
    },
  };
}

function remembered<T>(
  make: (name: string, lang: Lang) => T,
  known: Readonly<Record<Lang, Map<string, T>>>,
): (name: string, lang: Lang) => T {
  return (name, lang) => {
    const found = known[lang].get(name);
    if (found !== undefined || known[lang].has(name)) return found as T;
    const made = make(name, lang);
    known[lang].set(name, made);
    return made;
  };
}

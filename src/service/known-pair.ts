import { hashOf } from "#analysis";
import type { Config } from "#config/config";
import { LANGS } from "#posting";
import { fingerprintOf } from "#run/fingerprint";
import type { Pushed, PushedPair } from "#service/pushed";
import type { KeptVersion, PairHead, PairState, Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import { VERSION } from "#version";

/** A pair as it was read, and the key that it had where it has another now. */
export interface KnownPair {
  readonly state: PairState;
  readonly formerly: string | undefined;
}

/** The pair under its key; else the one that says to have had another, or that is gone and had these very texts: its gaps keep their age. */
export async function knownPair(
  store: ProjectStore,
  project: Project,
  { key, branch, texts, formerly: named }: PushedPair,
): Promise<KnownPair> {
  const state = await store.pairState(project.id, branch, key);
  if (state.head !== null || branch !== "") return { state, formerly: undefined };
  const formerly = named ?? (await store.goneTwin(project.id, { en: hashOf(texts.en), fr: hashOf(texts.fr) }));
  const before = formerly === null ? null : await store.pairState(project.id, branch, formerly);
  return before?.head && formerly !== null ? { state: before, formerly } : { state, formerly: undefined };
}

/** Where it adds nothing. Of a pair that gets another key even the same texts are to be written, but nothing of before. */
export function standsAlready(state: PairState, pushed: PushedPair, isRenamed: boolean): Pushed | undefined {
  const { head, kept } = state;
  if (!head || !kept || (head.goneAt !== null && !isRenamed)) return undefined;
  const isSame = LANGS.every((lang) => head.hashes[lang] === hashOf(pushed.texts[lang]) && head.paths[lang] === pushed.paths[lang]);
  if (isSame && !isRenamed && head.judge === judgeOf(pushed.config)) return { status: "unchanged", ...answered(state, head, kept) };
  return pushed.at !== undefined && pushed.at < head.at ? { status: "older", ...answered(state, head, kept) } : undefined;
}

function answered({ open, acceptances }: PairState, head: PairHead, kept: KeptVersion) {
  const byId = new Map(open.map((thread) => [thread.id, thread]));
  const threads = new Map(
    Object.entries(kept.threads).flatMap(([fingerprint, id]) => {
      const thread = id === null ? undefined : byId.get(id);
      return thread ? [[fingerprint, thread] as const] : [];
    }),
  );
  return { head, kept, threads, acceptances };
}

/** The engine’s version and the settings. */
export const judgeOf = (config: Config): string => `${VERSION} ${fingerprintOf([JSON.stringify(config)])}`;

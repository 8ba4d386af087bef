import { type Analysis, analyse } from "#analysis";
import type { Config } from "#config/config";
import { engineWith } from "#engine";
import type { Report } from "#finding";
import { reportOf } from "#parity";
import { parse } from "#parse/parse";
import { LANGS, type Lang, type Sides } from "#posting";
import type { Acceptance, BlockHashes } from "#projects/acceptance";
import { blockMarks, markTrail } from "#projects/marks";
import type { PlacedFinding } from "#projects/placed-finding";
import { type GapThread, nextThreads, type ThreadStep } from "#projects/threads";
import { type SideTrail, sideTrail, type Trail } from "#projects/trail";
import { wordsToWrite } from "#projects/words";
import { countedFigures } from "#service/counted";
import { newNumber, type ServiceIo } from "#service/io";
import { findingsOf, gapFindings, keptOf } from "#service/kept";
import { judgeOf, type KnownPair, knownPair, standsAlready } from "#service/known-pair";
import { newsOf } from "#service/news";
import type { Pushed, PushedPair } from "#service/pushed";
import type { KeptVersion, PairHead, PairPast, PairState, Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** How often a writer that lost to another one reads again. */
const TRIES = 2;

/** Stores the next version of a pair: judged, its gaps followed from the version before. The same again adds nothing. */
export async function pushPair(store: ProjectStore, project: Project, pushed: PushedPair, io: ServiceIo): Promise<Pushed> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { state, formerly } = await knownPair(store, project, pushed);
    const known = standsAlready(state, pushed, formerly !== undefined);
    const outcome = known ?? (await pushOnto(store, project, { state, formerly }, pushed, io));
    if (outcome.status !== "conflict") return outcome;
  }
  return { status: "conflict" };
}

async function pushOnto(
  store: ProjectStore,
  project: Project,
  { state, formerly }: KnownPair,
  pushed: PushedPair,
  io: ServiceIo,
): Promise<Pushed> {
  const { key, branch, texts, paths, config } = pushed;
  const source = (lang: Lang) => ({ text: texts[lang], ...(paths[lang] !== null && { path: paths[lang] }) });
  const engine = engineWith(config, key);
  const analysed = analyse({ en: source("en"), fr: source("fr") }, engine);
  if (!analysed.ok) return { status: "refused", refusals: analysed.refusals };
  const { analysis } = analysed;
  const report = reportOf(analysis, engine);
  const { head: before, own } = state;
  const now = io.now();
  // A clock that goes back, or a date of the past, makes no version older than the one before it.
  const at = [pushed.at ?? now, before?.at ?? ""].sort().at(-1) as string;
  const step = withWords(await stepOf(store, project, state, analysis, gapsIn(project, report), at, config), report, texts);
  const isOwn = branch === "";
  const kept = keptOf(project, report, analysis.pair, step, isOwn ? Number.POSITIVE_INFINITY : (own?.nextThread ?? 1));
  const isVersion = !before || LANGS.some((lang) => before.hashes[lang] !== analysis.hashes[lang]);
  const open = [...step.threadOf.values()];
  const { tally, ...figures } = countedFigures(kept, open, state.acceptances, { now, score: report.score });
  const head: PairHead = {
    id: before?.id ?? own?.id ?? newNumber(io),
    key,
    branch,
    revision: (before?.revision ?? 0) + 1,
    version: (before?.version ?? 0) + (isVersion ? 1 : 0),
    paths,
    hashes: analysis.hashes,
    judge: judgeOf(config),
    nextThread: isOwn ? step.next : 0,
    at,
    pushedAt: now,
    goneAt: null,
    tally: isOwn ? tally : null,
    ...figures,
  };
  const marks = isOwn ? acceptedBlocks(state.acceptances, step, kept) : { edited: [], restored: [] };
  const news = isOwn ? newsOf(head, step, { ...state, edited: marks.edited, blocks: kept.blocks, at }) : undefined;
  const outcome = await store.write({
    project: project.id,
    head,
    before: before && before.goneAt === null ? before : null,
    ...(formerly !== undefined && { formerly }),
    isVersion,
    texts: project.texts === "kept" ? newTexts(texts, analysis.hashes, before) : new Map(),
    kept,
    ...(isOwn && { step }),
    ...marks,
    ...(news && { news }),
    ...(pushed.label !== undefined && { label: pushed.label }),
  });
  if (outcome === "conflict") return { status: "conflict" };
  const threads = new Map([...step.threadOf].filter(([fingerprint]) => kept.threads[fingerprint] !== null));
  return { status: "stored", head, kept, threads, acceptances: state.acceptances };
}

const newTexts = (texts: Sides<string>, hashes: Sides<string>, before: PairHead | null): ReadonlyMap<string, string> =>
  new Map(LANGS.filter((lang) => before?.hashes[lang] !== hashes[lang]).map((lang) => [hashes[lang], texts[lang]]));

/** Acceptances of gaps that are still there: in other words now, or again in those that were accepted. */
function acceptedBlocks(
  acceptances: readonly Acceptance[],
  { threadOf }: ThreadStep,
  { blocks }: KeptVersion,
): { readonly edited: readonly number[]; readonly restored: readonly number[] } {
  const blocksOf = new Map([...threadOf].map(([fingerprint, { id }]) => [id, blocks[fingerprint]]));
  const areThose = ({ thread, blocks: accepted }: Acceptance): boolean | undefined => {
    const now: BlockHashes | undefined = blocksOf.get(thread);
    return now && LANGS.every((lang) => now[lang] === accepted[lang]);
  };
  return {
    edited: acceptances.filter((each) => each.edited === undefined && areThose(each) === false).map(({ id }) => id),
    restored: acceptances.filter((each) => each.edited !== undefined && areThose(each)).map(({ id }) => id),
  };
}

/** The gaps of a report; where no texts are kept, without the reasons of comments, which are words of them. */
const gapsIn = ({ texts }: Project, report: Report): readonly PlacedFinding[] =>
  gapFindings(report).map(({ silenced, ...finding }) => ({
    ...finding,
    ...(silenced !== undefined && { silenced: texts === "kept" ? silenced : "" }),
  }));

/** With the words that somebody has to write for each gap that is written. */
function withWords(step: ThreadStep, report: Report, texts: Sides<string>): ThreadStep {
  const words = new Map(gapFindings(report).map((finding) => [finding.fingerprint, wordsToWrite(finding, texts)]));
  const counted = ({ words: _, ...thread }: GapThread): GapThread => {
    const count = words.get(thread.fingerprint);
    return { ...thread, ...(count !== undefined && { words: count }) };
  };
  const { opened, edited, reopened } = step;
  return { ...step, opened: opened.map(counted), edited: edited.map(counted), reopened: reopened.map(counted) };
}

/** The threads of this version, from those of the project’s own line. What went and what came is looked up only where something did. */
async function stepOf(
  store: ProjectStore,
  project: Project,
  { own, ownKept, open }: PairState,
  analysis: Analysis,
  findings: readonly PlacedFinding[],
  at: string,
  config: Config,
): Promise<ThreadStep> {
  const known = new Map((ownKept ? findingsOf(ownKept) : []).map((finding) => [finding.fingerprint, finding]));
  const opened = open.flatMap((thread) => {
    const finding = known.get(thread.fingerprint);
    return finding ? [{ thread, finding }] : [];
  });
  const names = new Set(open.map(({ fingerprint }) => fingerprint));
  const come = findings.map(({ fingerprint }) => fingerprint).filter((fingerprint) => !names.has(fingerprint));
  let past: PairPast = { closed: new Map(), texts: new Map() };
  if (own && come.length > 0) {
    const hashes = project.texts === "kept" ? LANGS.map((lang) => own.hashes[lang]).filter((hash) => !isNow(hash, analysis)) : [];
    past = await store.pairPast(project.id, own.id, come, hashes);
  }
  const side = (lang: Lang): SideTrail => sideTrailOf(lang, own, ownKept, past, analysis, config);
  const trail = (): Trail => ({ en: side("en"), fr: side("fr") });
  return nextThreads(
    { open: opened, past: (fingerprint) => past.closed.get(fingerprint), next: own?.nextThread ?? 1, at },
    findings,
    trail,
  );
}

const isNow = (hash: string, { hashes }: Analysis): boolean => LANGS.some((lang) => hashes[lang] === hash);

function sideTrailOf(
  lang: Lang,
  own: PairHead | null,
  kept: KeptVersion | null,
  past: PairPast,
  { pair, hashes }: Analysis,
  config: Config,
): SideTrail {
  const now = pair[lang];
  const hash = own?.hashes[lang];
  if (hash === hashes[lang]) return sideTrail(now, now);
  const text = hash === undefined ? undefined : past.texts.get(hash);
  const before = text === undefined ? undefined : parse({ text }, lang, config);
  if (before?.ok) return sideTrail(before.posting, now);
  return kept?.marks ? markTrail(kept.marks[lang], blockMarks(now)) : () => 0;
}

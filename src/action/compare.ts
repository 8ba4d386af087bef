import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { settingsFor } from "#config/by-path";
import { checkDrift } from "#drift/drift";
import { type Outcome, type Refusal, type Report, type ReportSet, type ReportTexts, type RepositoryFinding, SEVERITIES } from "#finding";
import { loadLexicon } from "#lexicon/lexicon";
import { rebase } from "#run/baseline";
import { runRepository } from "#run/repository";
import { combine } from "#run/totals";
import { allChecks, checks, repositoryChecks } from "../../checks/index.ts";
import { readBaseline } from "../cli/baseline-file.ts";
import { type Checked, checkPairs } from "../cli/check-pairs.ts";
import type { LoadedConfig } from "../cli/config-file.ts";
import { type RawChange, renamesIn } from "../cli/git/raw.ts";
import { diffTrees } from "../cli/git/worktree.ts";
import type { Pairing } from "../pairing/pairing.ts";
import { followRenames } from "../pairing/renames.ts";
import { compareResults, type PairChange } from "../review/compare.ts";
import { type Checkout, checkOut, collectIn, openCheckout, settingsIn } from "./checkout.ts";
import type { Inputs } from "./inputs.ts";
import { renamedEntries } from "./renamed-baseline.ts";
import type { Revisions } from "./revisions.ts";
import { isTouched, match, type PairFiles, type TwoTimes } from "./touched.ts";

/** Pairs of one change that are compared; the rest is said to be left. A pair takes some 50 ms, a job has hours. */
const MOST = 2_500;
/** Pairs that annotations can be of: ten of each of three kinds. */
const ANNOTATED = 30;

/** What a change does to the postings of a repository. */
export interface Compared {
  readonly touched: readonly PairChange[];
  readonly repository: readonly RepositoryFinding[];
  readonly refusals: readonly Refusal[];
  readonly left: number;
  readonly texts: ReportTexts;
  /** The checked pairs as they are now, with all their findings but those of the baseline. */
  readonly now: ReportSet;
  /** Changed files with new findings, as many as annotations can be about. */
  readonly paths: readonly string[];
}

/** Compares the postings at two commits; without a base everything is new. @throws UserError for what stops the whole run. */
export async function compareRevisions(revisions: Revisions, inputs: Inputs): Promise<Compared> {
  const room = await mkdtemp(join(tmpdir(), "parite-"));
  try {
    return await compareIn(room, revisions, inputs);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

async function compareIn(room: string, { repository, base, head }: Revisions, inputs: Inputs): Promise<Compared> {
  const now = await openCheckout(repository, head, join(room, "head"));
  const loaded = await settingsIn(
    now,
    inputs.config,
    inputs.paths,
    allChecks.map(({ id }) => id),
  );
  const baseline = inputs.baseline === undefined ? [] : await baselineAt(now, inputs.baseline);
  const collected = await collectIn(now, loaded, now.folder, inputs.paths);
  const then = base === undefined ? undefined : await openCheckout(repository, base, join(room, "base"));
  const before = then && (await collectIn(then, loaded, now.folder, inputs.paths));
  const changes = base === undefined ? [] : await diffTrees(repository, base, head);
  const after = followRenames(collected.pairing, before?.pairing ?? collected.pairing, renamesIn(changes));

  const times = match(before?.pairing.pairs ?? [], after.pairing.pairs, changes);
  const concerned = base === undefined || inputs.all ? times : times.filter((pair) => isTouched(pair, changes));
  const chosen = concerned.slice(0, MOST);
  const engine: Engine = { loaded, root: now.folder };
  const nowChecked = await check(
    now,
    chosen.flatMap(({ after: pair }) => pair ?? []),
    engine,
  );
  // The pair keeps the name that it has now, so that a finding is the same one at both times.
  const old = chosen.flatMap(({ before: pair, after: next }) => (pair ? [{ ...pair, key: next?.key ?? pair.key }] : []));
  const thenChecked = then ? await check(then, old, engine) : NOTHING;

  const entries = [...baseline, ...(await renamedEntries(baseline, chosen, nowChecked.reports, (pairs) => check(now, pairs, engine)))];
  const found = rebase({ reports: nowChecked.reports, repository: repositoryFaults(after.asNamed, engine) }, entries);
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const hadFaults = new Set((before ? repositoryFaults(before.pairing, engine) : []).map(({ fingerprint }) => fingerprint));
  const fresh = found.repository.filter(({ fingerprint }) => !hadFaults.has(fingerprint));
  const touched = chosen.map((pair) => changeOf(pair, { now: { ...nowChecked, reports: found.reports }, was: thenChecked, engine, known }));
  const missing = collected.refusals.filter(({ path }) => !before || before.refusals.some((refusal) => refusal.path === path));
  const refusals = [...missing, ...nowChecked.refusals];
  return {
    touched,
    repository: fresh,
    refusals,
    left: concerned.length - chosen.length,
    texts: nowChecked.texts,
    now: combine({ ...found, refusals, rules: rulesOf(fresh) }),
    paths: pathsTouched(touched, changes),
  };
}

interface Engine {
  readonly loaded: LoadedConfig;
  /** The folder of the head, which the settings lie in. */
  readonly root: string;
}

const NOTHING: Checked = { reports: [], refusals: [], texts: {}, segments: [] };

async function baselineAt(state: Checkout, path: string) {
  await checkOut(state, (each) => each === path);
  return readBaseline(state.folder, path, false);
}

/** Settings by path hold for the same paths at both times. */
const rooted = ({ loaded, root }: Engine, paths: readonly string[]) =>
  paths.map((path) => relative(relative(root, loaded.root), path).replaceAll("\\", "/"));

function check(state: Checkout, pairs: readonly PairFiles[], engine: Engine): Promise<Checked> {
  return checkPairs(pairs, {
    checks,
    cwd: state.folder,
    only: undefined,
    keepTexts: true,
    configFor: (paths) => settingsFor(engine.loaded.config, rooted(engine, paths)),
    tick: () => {},
  });
}

function repositoryFaults(pairing: Pairing, engine: Engine): readonly RepositoryFinding[] {
  return runRepository(repositoryChecks, pairing, (rule, paths) => settingsFor(engine.loaded.config, rooted(engine, paths)).rules[rule])
    .findings;
}

interface Times {
  readonly now: Checked;
  readonly was: Checked;
  readonly engine: Engine;
  readonly known: ReadonlySet<string>;
}

function changeOf({ before, after }: TwoTimes, { now, was, engine, known }: Times): PairChange {
  const key = (after ?? before)?.key ?? "";
  const resultOf = ({ reports }: Checked, pair: PairFiles | undefined): Report | null =>
    (pair && reports.find((result) => result.pair.key === key && result.pair.en.path === pair.en)) ?? null;
  const [old, current] = [resultOf(was, before), resultOf(now, after)];
  const drift = old && current && before && after ? driftOf(key, { before, after }, { now, was, engine }) : null;
  return {
    ...compareResults(old, current, drift && { ...drift, findings: drift.findings.filter(({ fingerprint }) => !known.has(fingerprint)) }),
    key,
  };
}

function driftOf(
  key: string,
  { before, after }: { before: PairFiles; after: PairFiles },
  { now, was, engine }: Omit<Times, "known">,
): Report | null {
  const [old, current] = [was.texts[key], now.texts[key]];
  if (!old || !current || (old.en === current.en && old.fr === current.fr)) return null;
  const sources = (texts: typeof old, { en, fr }: PairFiles) => ({ en: { text: texts.en, path: en }, fr: { text: texts.fr, path: fr } });
  const config = settingsFor(engine.loaded.config, rooted(engine, [after.en, after.fr]));
  const outcome: Outcome = checkDrift(
    { before: sources(old, before), after: sources(current, after) },
    { checks, config, key, lexicon: loadLexicon() },
  );
  return outcome.ok ? outcome.report : null;
}

const rulesOf = (findings: readonly RepositoryFinding[]) => {
  const rules = new Set(findings.map(({ rule }) => rule));
  return Object.fromEntries(
    repositoryChecks
      .filter(({ id }) => rules.has(id))
      .map(({ id, summary, why, fix, category, severity }) => [id, { summary, why, fix, category, severity }]),
  );
};

/** Only the gravest can be shown beside their lines, and a diff is read for each. */
function pathsTouched(touched: readonly PairChange[], changes: readonly RawChange[]): readonly string[] {
  const now = new Set(changes.flatMap(({ to }) => to ?? []));
  const gravity = ({ fresh }: PairChange) => Math.min(...fresh.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return touched
    .filter(({ fresh }) => fresh.length > 0)
    .toSorted((a, b) => gravity(a) - gravity(b))
    .slice(0, ANNOTATED)
    .flatMap(({ after }) => (after ? [after.pair.en.path, after.pair.fr.path] : []))
    .filter((path) => path !== undefined && now.has(path)) as readonly string[];
}

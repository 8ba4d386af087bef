import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix, relative } from "node:path";
import { settingsFor } from "#config/by-path";
import { CONFIG_NAME } from "#config/config-name";
import { sentConfig } from "#config/sent-config";
import { type Outcome, type Refusal, type Report, type ReportSet, type ReportTexts, type RepositoryFinding, SEVERITIES } from "#finding";
import { utcDay } from "#projects/acceptance";
import { rebase } from "#run/baseline";
import { runRepository } from "#run/repository";
import { combine } from "#run/totals";
import { repositoryChecks } from "../../checks/index.ts";
import { readBaseline } from "../cli/baseline-file.ts";
import type { LoadedConfig } from "../cli/config-file.ts";
import { type RawChange, renamesIn } from "../cli/git/raw.ts";
import { diffTrees } from "../cli/git/worktree.ts";
import { type AcceptancesRead, NOTHING_READ } from "../cli/push/accepted.ts";
import type { WholeVersion } from "../cli/push/send-all.ts";
import { ruleIds } from "../cli/rule-ids.ts";
import type { Pairing } from "../pairing/pairing.ts";
import { followRenames } from "../pairing/renames.ts";
import { compareResults, type PairChange } from "../review/compare.ts";
import { type CheckedTimes, checkTimes } from "./check-times.ts";
import { type Checkout, checkOut, collectIn, openCheckout, settingsIn } from "./checkout.ts";
import type { Inputs } from "./inputs.ts";
import { renamedEntries } from "./renamed-baseline.ts";
import type { Revisions } from "./revisions.ts";
import { isTouched, match, type PairFiles } from "./touched.ts";

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
  /** Where the settings say that the pages of the rules are. */
  readonly docs: string | undefined;
  /** The checked pairs as they are now, with all their findings; what somebody silenced stands apart. */
  readonly now: ReportSet;
  /** Settings and baseline, where the change edits them. */
  readonly settingsEdited: readonly string[];
  /** Changed files with new findings, as many as annotations can be about. */
  readonly paths: readonly string[];
  /** The checked pairs as a project takes them. */
  readonly versions: readonly WholeVersion[];
}

/** Compares the postings at two commits; without a base everything is new. @throws UserError for what stops the whole run. */
export async function compareRevisions(revisions: Revisions, inputs: Inputs, acceptances = NOTHING_READ, now = ""): Promise<Compared> {
  const room = await mkdtemp(join(tmpdir(), "parite-"));
  try {
    return await compareIn(room, revisions, inputs, { acceptances, at: now });
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

async function compareIn(
  room: string,
  { repository, base, head }: Revisions,
  inputs: Inputs,
  { acceptances, at }: { readonly acceptances: AcceptancesRead; readonly at: string },
): Promise<Compared> {
  const now = await openCheckout(repository, head, join(room, "head"));
  const loaded = await settingsIn(now, inputs.config, inputs.paths, ruleIds);
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
  const checked = await checkTimes(chosen, { before: then?.folder, after: now.folder }, (paths) =>
    settingsFor(loaded.config, rooted(engine, paths)),
  );
  const reports = checked.flatMap((pair) => reportIn(pair.after) ?? []);

  const checkAgain = async (pairs: readonly PairFiles[]) => {
    const again = await checkTimes(
      pairs.map((after) => ({ before: undefined, after })),
      { before: undefined, after: now.folder },
      (paths) => settingsFor(loaded.config, rooted(engine, paths)),
    );
    return { reports: again.flatMap(({ after }) => reportIn(after) ?? []) };
  };
  const entries = [...baseline, ...(await renamedEntries(baseline, chosen, reports, checkAgain))];
  const texts = Object.fromEntries(checked.flatMap((pair) => (pair.texts ? [[pair.key, pair.texts] as const] : [])));
  const accepted = acceptances.silence({ reports, repository: repositoryFaults(after.asNamed, engine) }, texts, at);
  const found = rebase(accepted, entries, utcDay(at));
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const hadFaults = new Set((before ? repositoryFaults(before.pairing, engine) : []).map(({ fingerprint }) => fingerprint));
  const fresh = found.repository.filter(({ fingerprint }) => !hadFaults.has(fingerprint));
  const rebased = new Map(reports.map((report, i) => [report, found.reports[i] ?? report]));
  const touched = checked.map((pair) => changeOf(pair, rebased, known));
  const missing = collected.refusals.filter(({ path }) => !before || before.refusals.some((refusal) => refusal.path === path));
  const refusals = [
    ...acceptances.refusals,
    ...missing,
    ...checked.flatMap(({ after: outcome }) => (outcome && !outcome.ok ? outcome.refusals : [])),
  ];
  return {
    touched,
    repository: fresh,
    refusals,
    left: concerned.length - chosen.length,
    texts,
    docs: loaded.docs,
    now: combine({ ...found, refusals, rules: rulesOf(fresh) }),
    settingsEdited: changes
      .flatMap(({ from, to }) => to ?? from ?? [])
      .filter((path) => posix.basename(path) === CONFIG_NAME || path === inputs.config || path === inputs.baseline),
    paths: pathsTouched(touched, changes),
    versions: reports.flatMap(({ pair: { key, en, fr } }) => {
      const own = texts[key];
      if (!own || en.path === undefined || fr.path === undefined) return [];
      const config = sentConfig(settingsFor(loaded.config, rooted(engine, [en.path, fr.path])));
      return [{ key, en: { path: en.path, text: own.en }, fr: { path: fr.path, text: own.fr }, label: head, ...(config && { config }) }];
    }),
  };
}

interface Engine {
  readonly loaded: LoadedConfig;
  /** The folder of the head, which the settings lie in. */
  readonly root: string;
}

async function baselineAt(state: Checkout, path: string) {
  await checkOut(state, (each) => each === path);
  return readBaseline(state.folder, path, false);
}

/** Settings by path hold for the same paths at both times. */
const rooted = ({ loaded, root }: Engine, paths: readonly string[]) =>
  paths.map((path) => relative(relative(root, loaded.root), path).replaceAll("\\", "/"));

function repositoryFaults(pairing: Pairing, engine: Engine): readonly RepositoryFinding[] {
  return runRepository(repositoryChecks, pairing, (rule, paths) => settingsFor(engine.loaded.config, rooted(engine, paths)).rules[rule])
    .findings;
}

/** What a pair brought, without the findings that the baseline knows. */
function changeOf(
  { key, before, after, drift }: CheckedTimes,
  rebased: ReadonlyMap<Report, Report>,
  known: ReadonlySet<string>,
): PairChange {
  const now = reportIn(after);
  const drifted = drift && { ...drift, findings: drift.findings.filter(({ fingerprint }) => !known.has(fingerprint)) };
  return { ...compareResults(reportIn(before), now && (rebased.get(now) ?? now), drifted), key };
}

const reportIn = (outcome: Outcome | null): Report | null => (outcome?.ok ? outcome.report : null);

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

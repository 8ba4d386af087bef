import {
  type AcceptanceRow,
  acceptanceOf,
  acceptancesOfKey,
  acceptancesOfProject,
  acceptedIn,
  acceptedOf,
  acceptedPart,
  acceptedRows,
  noteEdited,
  noteRestored,
  putAcceptance,
  reopenAcceptances,
} from "#store/acceptances";
import { auditRows, putAudit } from "#store/audit";
import { type BoardRow, boardBodies, boardIn, boardRow, bodiesIn } from "#store/board";
import { d1Webhooks } from "#store/d1-webhooks";
import { dayRows, putDay, putGone, trendOf } from "#store/days";
import type { AuditEntry, CountedPair, Figures, PairPast, PairState, VersionWrite } from "#store/entities";
import { failedJobOf, failureRows, putFailure, takeFailure } from "#store/failures";
import { type LinkedRow, linkedSlugs, linkOf, linkRows, putLink, takeInstallation, takeLink } from "#store/installations";
import { joinBy, type MemberRow, memberOfRow, memberRow, memberRows, projectsOfMember, putMember, setMember, whyNot } from "#store/members";
import { overviewIn, overviewOf, type WorkRow, workIn, workOf } from "#store/overview";
import {
  goneTwin,
  headOfRow,
  type PairRow,
  pairRows,
  pairsOfBranch,
  putFigures,
  putPair,
  putVersion,
  renamePair,
  type VersionRow,
  versionOf,
  versionRows,
} from "#store/pairs";
import type { ProjectStore, WriteOutcome } from "#store/project-store";
import { changeProject, projectOf, projectRow, projectRows, putProject } from "#store/projects";
import { keptInBody, putReport, reportOfKey, reportsOfPairs } from "#store/reports";
import { sweepOf } from "#store/sweep";
import { TABLES } from "#store/tables";
import { putBackOf, takenOut } from "#store/taken-out";
import { putPostingText, textRows, textsHeld, textsInRows } from "#store/texts";
import { closedWith, openOfKey, openOfProject, putThreads, type ThreadRow, threadOfRow } from "#store/threads";
import { endToken, noteTokenUse, putToken, slugRow, tokenOf, tokenRow, tokenRows } from "#store/tokens";
import { type VisitRow, visitOf, visitRow } from "#store/visits";
import { firstWaiting, putWaiting, takeWaiting, waitingOf } from "#store/waiting";
import { putNews } from "#store/webhooks";
import { putAgreement, putComment, putWork } from "#store/work";

/** Projects in a D1 database. */
export function d1Store(db: D1Database): ProjectStore {
  /** The rows of a statement; their type is that of its columns, which the compiler does not see. */
  const all = async <Row>(statement: D1PreparedStatement): Promise<Row[]> => (await statement.all<Row>()).results;
  const batch = async (statements: readonly D1PreparedStatement[]) => (await db.batch([...statements])).map(({ results }) => results);
  return {
    async createProject(project) {
      const [row] = await all<Parameters<typeof projectOf>[0]>(putProject(db, project));
      return row ? projectOf(row) : "taken";
    },
    async projectOf(slug) {
      const [row] = await all<Parameters<typeof projectOf>[0]>(projectRow(db, slug));
      return row ? projectOf(row) : null;
    },
    async change(project, settings) {
      const [row] = await all<Parameters<typeof projectOf>[0]>(changeProject(db, project, settings));
      return row ? projectOf(row) : null;
    },
    projects: async () => (await all<Parameters<typeof projectOf>[0]>(projectRows(db))).map(projectOf),
    async deleteProject(project) {
      const tables = [...Object.keys(TABLES).map((table) => `${table} WHERE project`), "projects WHERE id"];
      await batch(tables.map((from) => db.prepare(`DELETE FROM ${from} = ?1`).bind(project)));
    },
    async emptyProject(project) {
      const tables = Object.entries(TABLES).flatMap(([table, columns]) => (columns.length > 0 ? [table] : []));
      await batch(tables.map((table) => db.prepare(`DELETE FROM ${table} WHERE project = ?1`).bind(project)));
    },
    pairState: (project, branch, key) => pairState(db, project, branch, key),
    async pairPast(project, pair, fingerprints, hashes): Promise<PairPast> {
      const [closed = [], texts = []] = await batch([closedWith(db, project, pair, fingerprints), textRows(db, project, hashes)]);
      return {
        closed: new Map((closed as (ThreadRow & { asked: string })[]).map((row) => [row.asked, threadOfRow(row)])),
        texts: await textsInRows(texts as Parameters<typeof textsInRows>[0]),
      };
    },
    write: (version) => written(db, version),
    async markGone(project, branch, keys, at) {
      const list = JSON.stringify(keys);
      const gone = db
        .prepare(
          `UPDATE pairs SET gone_at = ?3, revision = revision + 1 WHERE project = ?1 AND branch = ?2 AND gone_at IS NULL
           AND key NOT IN (SELECT value FROM json_each(?4)) RETURNING key`,
        )
        .bind(project, branch, at, list);
      const results = await batch([...(branch === "" ? [putGone(db, project, at.slice(0, 10), list)] : []), gone]);
      return results.at(-1)?.length ?? 0;
    },
    pairs: async (project, branch) => (await all<PairRow>(pairsOfBranch(db, project, branch))).map(headOfRow),
    versions: async (project, pair) => (await all<VersionRow>(versionRows(db, project, pair))).map(versionOf),
    openThreads: async (project) =>
      (await all<ThreadRow>(openOfProject(db, project))).map((row) => ({ pair: row.pair, thread: threadOfRow(row) })),
    trend: async (project) => trendOf(await all(dayRows(db, project))),
    texts: async (project, hashes) => textsInRows(await all(textRows(db, project, hashes))),
    hasTexts: async (project, hashes) =>
      new Set((await all<{ sha256: string }>(textsHeld(db, project, hashes))).map(({ sha256 }) => sha256)),
    async addWaiting(project, version, texts, now) {
      const statements = await Promise.all([...texts.new].map(([hash, text]) => putPostingText(db, project, hash, text)));
      await batch([...statements, putWaiting(db, project, version, texts.hashes, now)]);
    },
    async nextWaiting(project, branch, key) {
      const [row] = await all<Parameters<typeof waitingOf>[0]>(firstWaiting(db, project, branch, key));
      return row ? waitingOf(row) : null;
    },
    endWaiting: async (project, version) => void (await takeWaiting(db, project, version).run()),
    link: async (project, link) => void (await putLink(db, project, link).run()),
    links: async (project) => (await all<Parameters<typeof linkOf>[0]>(linkRows(db, project))).map(linkOf),
    unlink: async (project, repository) => (await all(takeLink(db, project, repository))).length > 0,
    linkedProjects: async (installation, repository) =>
      (await all<LinkedRow>(linkedSlugs(db, installation, repository))).map(({ slug }) => slug),
    unlinkInstallation: async (installation) => void (await takeInstallation(db, installation).run()),
    async goneTwin(project, hashes) {
      const [row] = await all<{ readonly key: string }>(goneTwin(db, project, hashes));
      return row?.key ?? null;
    },
    acceptedGaps: async (project, after) => acceptedOf(await batch(acceptedPart(db, project, after ?? { pair: -1, id: -1 }))),
    acceptances: async (project) =>
      (await all<AcceptanceRow>(acceptancesOfProject(db, project))).map((row) => ({ pair: row.pair, acceptance: acceptanceOf(row) })),
    overview: async (project) => overviewIn(await batch(overviewOf(db, project))),
    workList: async (project, day) => workIn(await all<WorkRow>(workOf(db, project, day))),
    async reports(project, pairs) {
      const rows = await all<{ pair: number; body: readonly number[] }>(reportsOfPairs(db, project, pairs));
      return new Map(await Promise.all(rows.map(async ({ pair, body }) => [pair, await keptInBody(body)] as const)));
    },
    async board(project, key) {
      const [rows = [], bodies = []] = await batch([boardRow(db, project, key), boardBodies(db, project, key)]);
      const [row] = rows as BoardRow[];
      return row ? { ...boardIn(row), ...(await bodiesIn(bodies as Parameters<typeof bodiesIn>[0])) } : null;
    },
    acceptedList: async (project) => acceptedIn(await batch(acceptedRows(db, project))),
    accept: (project, counted, entries) => {
      const { id, revision } = counted.head;
      return withFigures(
        db,
        project,
        counted,
        entries.map((entry) => putAcceptance(db, project, id, revision, entry)),
      );
    },
    reopen: (project, counted, ids, at) => withFigures(db, project, counted, [reopenAcceptances(db, project, counted.head.id, ids, at)]),
    recount: async (project, counted) => ((await withFigures(db, project, counted, [])) === "conflict" ? "conflict" : "written"),
    assign: async (project, pair, threads, work) => (await all(putWork(db, project, pair, threads, work))).length,
    comment: async (project, pair, comment) => (await all(putComment(db, project, pair, comment))).length > 0,
    agree: async (project, pair, revision, said) => outcomeOf(await all(putAgreement(db, project, pair, revision, said))),
    async tokenOf(project, hash, kind = "tokens") {
      const [row] = await all<Parameters<typeof tokenOf>[0]>(tokenRow(db, kind, project, hash));
      return row ? tokenOf(row) : null;
    },
    tokens: async (project, kind = "tokens") => (await all<Parameters<typeof tokenOf>[0]>(tokenRows(db, kind, project))).map(tokenOf),
    addToken: async (project, hash, token, kind = "tokens") => void (await putToken(db, kind, project, hash, token).run()),
    revokeToken: async (project, id, at, kind = "tokens") => (await all(endToken(db, kind, project, id, at))).length > 0,
    noteUse: async (project, hash, day, kind = "tokens") => void (await noteTokenUse(db, kind, project, hash, day).run()),
    slugOf: async (kind, hash) => (await all<{ slug: string }>(slugRow(db, kind, hash)))[0]?.slug ?? null,
    async memberOf(project, person) {
      const [row] = await all<MemberRow>(memberRow(db, project, person));
      return row ? memberOfRow(row) : null;
    },
    members: async (project) => (await all<MemberRow>(memberRows(db, project))).map(memberOfRow),
    async visit(slug, person, linkHash) {
      const [row] = await all<VisitRow>(visitRow(db, slug, person, linkHash));
      return row ? visitOf(row) : null;
    },
    projectsOf: async (person) =>
      (await all<Parameters<typeof projectOf>[0] & MemberRow>(projectsOfMember(db, person))).map((row) => ({
        project: projectOf(row),
        role: row.role,
      })),
    addMember: async (project, member) => void (await putMember(db, project, member).run()),
    async join(project, invitation, person, at) {
      const [, used = []] = await batch([
        joinBy(db, project, invitation, person, at),
        endToken(db, "invitations", project, invitation, at, at.slice(0, 10)),
      ]);
      return used.length > 0;
    },
    async changeMember(project, person, role, by) {
      const [before = [], changed = []] = await batch([memberRows(db, project), setMember(db, project, person, role, by)]);
      return changed.length > 0 ? "done" : whyNot((before as MemberRow[]).map(memberOfRow), person, by);
    },
    log: async (project, entry) => void (await putAudit(db, project, entry).run()),
    audit: (project) => all<AuditEntry>(auditRows(db, project)),
    ...d1Webhooks(db),
    addFailure: async (project, failure) => void (await putFailure(db, project, failure).run()),
    failures: async (project) => (await all<Parameters<typeof failedJobOf>[0]>(failureRows(db, project))).map(failedJobOf),
    async takeFailure(project, id) {
      const [row] = await all<Parameters<typeof failedJobOf>[0]>(takeFailure(db, project, id));
      return row ? failedJobOf(row) : null;
    },
    sweep: async (project, now) => void (await batch(sweepOf(db, project, now))),
    takeOut: (project) => takenOut(db, project),
    async putBack(project, rows) {
      if (rows.length > 0) await batch(putBackOf(db, project, rows));
    },
  };
}

const outcomeOf = (rows: readonly unknown[]): WriteOutcome => (rows.length > 0 ? "written" : "conflict");

async function pairState(db: D1Database, project: number, branch: string, key: string): Promise<PairState> {
  const [pairs = [], open = [], reports = [], accepted = []] = (
    await db.batch([
      pairRows(db, project, branch, key),
      openOfKey(db, project, key),
      reportOfKey(db, project, branch, key),
      acceptancesOfKey(db, project, key),
    ])
  ).map(({ results }) => results);
  const heads = (pairs as PairRow[]).map(headOfRow);
  const bodies = reports as { readonly branch: string; readonly body: readonly number[] }[];
  const keptOn = async (line: string) => {
    const found = bodies.find((each) => each.branch === line);
    return found ? keptInBody(found.body) : null;
  };
  const ownKept = await keptOn("");
  return {
    head: heads.find((each) => each.branch === branch) ?? null,
    own: heads.find((each) => each.branch === "") ?? null,
    kept: branch === "" ? ownKept : await keptOn(branch),
    ownKept,
    open: (open as ThreadRow[]).map(threadOfRow),
    acceptances: (accepted as AcceptanceRow[]).map(acceptanceOf),
  };
}

/** One batch: the pair first, whose revision is checked by a statement that fails. */
async function written(db: D1Database, version: VersionWrite): Promise<WriteOutcome> {
  const { project, head, before, texts, kept, step, edited, restored, news } = version;
  const statements = [
    ...(version.formerly === undefined ? [] : renamePair(db, project, version.formerly, head)),
    putPair(db, project, head),
    ...(version.isVersion && head.branch === "" ? [putVersion(db, version)] : []),
    ...(await Promise.all([...texts].map(([hash, text]) => putPostingText(db, project, hash, text)))),
    await putReport(db, project, head.branch, head.id, kept),
    ...(step ? putThreads(db, project, head.id, head.version, step) : []),
    ...(edited.length > 0 ? [noteEdited(db, project, head.id, edited, head.at)] : []),
    ...(restored.length > 0 ? [noteRestored(db, project, head.id, restored)] : []),
    ...(head.branch === "" ? [putDay(db, project, head.at.slice(0, 10), head, before)] : []),
    ...(news ? [putNews(db, project, { name: `${head.id}-${head.revision}`, news, at: head.at })] : []),
  ];
  return (await unlessConflict(db, statements)) === "conflict" ? "conflict" : "written";
}

/** Acceptances and what their pair comes to with them, all or nothing. @returns the numbers of the acceptances */
async function withFigures(
  db: D1Database,
  project: number,
  { head, figures, day }: CountedPair,
  statements: readonly D1PreparedStatement[],
): Promise<readonly number[] | "conflict"> {
  const days = head.goneAt === null && isOther(head, figures) ? [putDay(db, project, day, figures, head)] : [];
  const results = await unlessConflict(db, [...statements, ...putFigures(db, project, head, figures), ...days]);
  return results === "conflict"
    ? "conflict"
    : results.slice(0, statements.length).flatMap(({ results: rows }) => (rows as { id: number }[]).map(({ id }) => id));
}

const isOther = (a: Figures, b: Figures): boolean =>
  a.verdict !== b.verdict || a.score !== b.score || JSON.stringify(a.counts) !== JSON.stringify(b.counts);

/** A batch whose revision is checked by a statement that fails. */
async function unlessConflict(db: D1Database, statements: D1PreparedStatement[]): Promise<D1Result[] | "conflict"> {
  try {
    return await db.batch(statements);
  } catch (error) {
    if (error instanceof Error && /constraint failed/u.test(error.message)) return "conflict";
    throw error;
  }
}

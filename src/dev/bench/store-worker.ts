// A Worker that stores versions and says what its database says of each: for `npm run bench -- store`, in workerd as the service itself.
import { defaultConfig } from "#config/config";
import { engineWith } from "#engine";
import { checkPair } from "#parity";
import type { Sides } from "#posting";
import { pushPair } from "#service/push";
import { boardNow, overviewNow } from "#service/recount";
import { d1Store } from "#store/d1-store";
import type { ProjectStore } from "#store/project-store";
import { pushMany } from "../../worker/projects/push-many.ts";

/** A version to store. */
export interface BenchVersion {
  readonly key: string;
  readonly texts: Sides<string>;
  readonly at: string;
}

/** What some versions cost. */
export interface BenchCosts {
  readonly read: number;
  readonly written: number;
  readonly queries: number;
  readonly mostRead: number;
  readonly mostWritten: number;
  /** Bytes of the database after them. */
  readonly size: number;
}

/** What a list costs. */
export type ListCosts = Pick<BenchCosts, "queries" | "read">;

type Counted = { -readonly [Name in keyof BenchCosts]: number };

export default {
  async fetch(request: Request, { DB }: { readonly DB: D1Database }): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const slug = searchParams.get("project") ?? "bench";
    if (pathname === "/ready") return new Response("ready");
    if (pathname === "/sql") return answer(await migrated(DB, await request.text()));
    if (pathname === "/check") return answer(checked((await request.json()) as readonly BenchVersion[]));
    if (pathname === "/lists") return answer(await listed(DB, slug, new Date().toISOString()));
    if (pathname === "/push") return answer(await pushed(DB, slug, (await request.json()) as readonly BenchVersion[]));
    const { store, project } = await opened(d1Store(DB), slug);
    if (pathname === "/contents") return answer(await contents(store, project.id));
    const lines: object[] = [];
    const token = { id: "t", name: "bench", role: "write", createdAt: "", endsOn: null, revokedAt: null, usedOn: null } as const;
    const body = request.body as ReadableStream<Uint8Array>;
    for await (const line of pushMany({ store, project, token }, body, { branch: "", complete: false })) lines.push(line);
    return answer(lines.at(-1) ?? {});
  },
};

const answer = (value: object) => Response.json(value);

async function migrated(db: D1Database, sql: string): Promise<object> {
  const statements = sql.split(";").filter((each) => each.trim() !== "");
  for (const statement of statements) await db.prepare(statement).run();
  return { statements: statements.length };
}

async function opened(store: ProjectStore, slug: string) {
  const names = {
    name: { en: "Bench", fr: "Banc" },
    texts: "kept",
    keepDays: 730,
    createdAt: "2026-01-01T00:00:00.000Z",
    isPublic: false,
  } as const;
  const made = await store.createProject({ slug, ...names });
  const project = made === "taken" ? await store.projectOf(slug) : made;
  if (!project) throw new Error(slug);
  return { store, project };
}

/** The same versions as the check that keeps nothing answers them. */
function checked(versions: readonly BenchVersion[]): object {
  const bytes = versions.map(({ key, texts }) => {
    const side = (lang: "en" | "fr") => ({ text: texts[lang], path: `${lang}/${key}.md` });
    return JSON.stringify(checkPair({ en: side("en"), fr: side("fr") }, engineWith(defaultConfig, key))).length;
  });
  return { bytes: bytes.reduce((sum, each) => sum + each, 0) };
}

/** Statements and rows of what each page of a project reads, without the two that say who looks. */
async function listed(db: D1Database, slug: string, now: string): Promise<Readonly<Record<string, ListCosts>>> {
  const costs = newCounted();
  const { store, project } = await opened(d1Store(counting(db, costs)), slug);
  const [head] = await store.pairs(project.id, "");
  const cost = async (work: () => Promise<unknown>): Promise<ListCosts> => {
    const before = { ...costs };
    await work();
    return { queries: costs.queries - before.queries, read: costs.read - before.read };
  };
  return {
    project: await cost(() => overviewNow(store, project, now)),
    work: await cost(() => store.workList(project.id, now.slice(0, 10))),
    accepted: await cost(() => store.acceptedList(project.id)),
    pair: await cost(() => boardNow(store, project, head?.key ?? "", now)),
  };
}

const newCounted = (): Counted => ({ read: 0, written: 0, queries: 0, mostRead: 0, mostWritten: 0, size: 0 });

/** A database that adds what each statement cost. */
function counting(db: D1Database, costs: Counted): D1Database {
  const noted = <T>(result: D1Result<T>): D1Result<T> => {
    costs.queries++;
    costs.read += result.meta.rows_read;
    costs.written += result.meta.rows_written;
    costs.size = Math.max(costs.size, result.meta.size_after);
    return result;
  };
  const counted = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (own, name) => {
        if (name === "bind") return (...values: unknown[]) => counted(own.bind(...values));
        if (name === "all" || name === "run") return async () => noted(await own[name]());
        return name === INNER ? own : Reflect.get(own, name);
      },
    });
  const batch = async (statements: D1PreparedStatement[]) =>
    (await db.batch(statements.map((each) => (each as unknown as { [INNER]: D1PreparedStatement })[INNER]))).map(noted);
  return { prepare: (sql: string) => counted(db.prepare(sql)), batch } as unknown as D1Database;
}

const INNER = Symbol("the statement that is counted");

async function pushed(db: D1Database, slug: string, versions: readonly BenchVersion[]): Promise<BenchCosts> {
  const costs = newCounted();
  const { store, project } = await opened(d1Store(counting(db, costs)), slug);
  for (const { key, texts, at } of versions) {
    const before = { ...costs };
    const paths = { en: `en/${key}.md`, fr: `fr/${key}.md` };
    const io = { now: () => at, random: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
    await pushPair(store, project, { key, branch: "", paths, texts, config: defaultConfig }, io);
    costs.mostRead = Math.max(costs.mostRead, costs.read - before.read);
    costs.mostWritten = Math.max(costs.mostWritten, costs.written - before.written);
  }
  return costs;
}

/** What a project holds, without the numbers and moments that no two share: a hash, and how many rows. */
async function contents(store: ProjectStore, project: number): Promise<object> {
  const rows: { readonly table: string; readonly row: Readonly<Record<string, unknown>> }[] = [];
  for await (const part of store.takeOut(project)) rows.push(...part);
  const keys = new Map(rows.flatMap(({ table, row }) => (table === "pairs" ? [[row.id, row.key] as const] : [])));
  const lines = rows
    .filter(({ table }) => table !== "audit")
    .map(({ table, row: { id, pair, pushed_at: _, body: __, ...row } }) =>
      JSON.stringify([table, keys.get(pair) ?? "", table === "pairs" ? "" : id, row]),
    );
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines.sort().join("\n")));
  return { rows: rows.length, hash: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}

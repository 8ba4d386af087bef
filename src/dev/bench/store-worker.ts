// A Worker that stores versions and says what its database says of each: for `npm run bench -- store`, in workerd as the service itself.
import { defaultConfig } from "#config/config";
import type { Sides } from "#posting";
import { pushPair } from "#service/push";
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

type Counted = { -readonly [Name in keyof BenchCosts]: number };

export default {
  async fetch(request: Request, { DB }: { readonly DB: D1Database }): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const slug = searchParams.get("project") ?? "bench";
    if (pathname === "/ready") return new Response("ready");
    if (pathname === "/sql") return answer(await migrated(DB, await request.text()));
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

async function pushed(db: D1Database, slug: string, versions: readonly BenchVersion[]): Promise<BenchCosts> {
  const costs: Counted = { read: 0, written: 0, queries: 0, mostRead: 0, mostWritten: 0, size: 0 };
  let now = { read: 0, written: 0 };
  const batch = async (statements: D1PreparedStatement[]) => {
    const results = await db.batch(statements);
    for (const { meta } of results) {
      costs.queries++;
      now.read += meta.rows_read;
      now.written += meta.rows_written;
      costs.size = Math.max(costs.size, meta.size_after);
    }
    return results;
  };
  const counting = { prepare: (sql: string) => db.prepare(sql), batch } as unknown as D1Database;
  const { store, project } = await opened(d1Store(counting), slug);
  for (const { key, texts, at } of versions) {
    now = { read: 0, written: 0 };
    const paths = { en: `en/${key}.md`, fr: `fr/${key}.md` };
    const io = { now: () => at, random: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
    await pushPair(store, project, { key, branch: "", paths, texts, config: defaultConfig }, io);
    costs.read += now.read;
    costs.written += now.written;
    costs.mostRead = Math.max(costs.mostRead, now.read);
    costs.mostWritten = Math.max(costs.mostWritten, now.written);
  }
  return costs;
}

/** What a project holds, without the numbers and moments that no two share: a hash, and how many rows. */
async function contents(store: ProjectStore, project: number): Promise<object> {
  const rows: { readonly table: string; readonly row: Readonly<Record<string, unknown>> }[] = [];
  for await (const part of store.takeOut(project)) rows.push(...part);
  const keys = new Map(rows.flatMap(({ table, row }) => (table === "pairs" ? [[row.id, row.key] as const] : [])));
  const lines = rows.map(({ table, row: { id, pair, pushed_at: _, body: __, ...row } }) =>
    JSON.stringify([table, keys.get(pair) ?? "", table === "pairs" ? "" : id, row]),
  );
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines.sort().join("\n")));
  return { rows: rows.length, hash: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}

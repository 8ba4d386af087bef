import { z } from "zod";
import { projectView } from "#service/views";
import type { Project, TableRow } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import { TABLES } from "#store/tables";

/** A project as one file: what it is, then its rows, in parts. */
export async function* takenOutOf(store: ProjectStore, project: Project): AsyncIterable<object> {
  yield { parite: 1, project: projectView(project) };
  for await (const rows of store.takeOut(project.id)) for (const row of rows) yield row;
  // A file without its last line was cut off.
  yield { end: true };
}

const headSchema = z.object({ parite: z.literal(1) });
const endSchema = z.strictObject({ end: z.literal(true) });
const rowSchema = z.strictObject({
  table: z.enum(Object.keys(TABLES) as (keyof typeof TABLES)[]),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/** What became of a file. */
export type PutBack =
  | { readonly status: "done"; readonly rows: number }
  | { readonly status: "not-empty" }
  | { readonly status: "invalid"; readonly line: number };

/** Rows and characters that are written at a time: a parameter of D1 holds 2 MB. */
const PART = 200;
const PART_CHARACTERS = 1_000_000;

/** Puts the rows of a file into a project that holds none. A file that is wrong somewhere leaves it as it was, but for its tokens. */
export async function putBack(store: ProjectStore, project: Project, lines: AsyncIterable<string | undefined>): Promise<PutBack> {
  if ((await store.pairs(project.id, "")).length > 0) return { status: "not-empty" };
  let [line, rows, size, isEnded] = [0, 0, 0, false];
  let part: TableRow[] = [];
  const flush = async () => {
    await store.putBack(project.id, part);
    [part, size] = [[], 0];
  };
  try {
    for await (const text of tillCut(lines)) {
      line++;
      const value = lineOf(text, line);
      if (value === undefined || isEnded) return await undone({ status: "invalid", line });
      if (value === "end") isEnded = true;
      else if (value !== "head") {
        part.push(value);
        rows++;
        size += text?.length ?? 0;
        if (part.length >= PART || size > PART_CHARACTERS) await flush();
      }
    }
    await flush();
  } catch (error) {
    // Of a row that no table takes the file is at fault, of all else the store.
    if (error instanceof Error && /constraint failed|datatype mismatch|malformed/u.test(error.message))
      return await undone({ status: "invalid", line });
    await store.emptyProject(project.id).catch(() => {});
    throw error;
  }
  return isEnded ? { status: "done", rows } : await undone({ status: "invalid", line: line + 1 });

  async function undone(outcome: PutBack): Promise<PutBack> {
    await store.emptyProject(project.id);
    return outcome;
  }
}

/** A line of a file; nothing where it is none. */
function lineOf(text: string | undefined, line: number): TableRow | "head" | "end" | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
  if (line === 1) return headSchema.safeParse(value).success ? "head" : undefined;
  if (endSchema.safeParse(value).success) return "end";
  return rowSchema.safeParse(value).data;
}

/** A body that is cut off ends there. */
async function* tillCut(lines: AsyncIterable<string | undefined>): AsyncIterable<string | undefined> {
  const iterator = lines[Symbol.asyncIterator]();
  for (;;) {
    const read = await iterator.next().catch(() => ({ done: true, value: undefined }) as const);
    if (read.done) return;
    yield read.value;
  }
}

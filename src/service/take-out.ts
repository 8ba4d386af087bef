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
    for await (const text of lines) {
      line++;
      const value: unknown = JSON.parse(text ?? "");
      if (line === 1) headSchema.parse(value);
      else if (endSchema.safeParse(value).success) isEnded = true;
      else {
        part.push(rowSchema.parse(value));
        rows++;
        size += text?.length ?? 0;
        if (part.length >= PART || size > PART_CHARACTERS) await flush();
      }
    }
    await flush();
  } catch {
    isEnded = false;
  }
  if (isEnded) return { status: "done", rows };
  await store.emptyProject(project.id);
  return { status: "invalid", line };
}

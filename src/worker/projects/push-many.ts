import { pushLineSchema } from "#schema/project-request";
import type { Access } from "#service/access";
import { noteAction } from "#service/audit";
import { pushPair } from "#service/push";
import { fieldErrors } from "../http/field-errors.ts";
import type { FieldError } from "../http/problem.ts";
import { PROBLEMS } from "../http/problem-codes.ts";
import type { DeliverJob } from "../notify/deliver-job.ts";
import { handOver } from "../notify/hand-over.ts";
import { type PushBody, pushedOf } from "./intake.ts";
import { io } from "./io.ts";
import { bodyLines } from "./lines.ts";
import type { PairJob } from "./pair-job.ts";
import { pushedAnswer } from "./pushed-answer.ts";
import { waitFor } from "./wait-for.ts";

/** Pairs that one request judges itself; the rest goes to the queue, which has the time. */
export const MOST_AT_ONCE = 200;

/** What is asked with the lines. */
export interface ManyOptions {
  readonly branch: string;
  /** Pairs that no line names are gone. */
  readonly complete: boolean;
  /** Absent where there is no queue: all is done at once. */
  readonly send?: (job: PairJob | DeliverJob) => Promise<unknown>;
}

/** Stores a version a line, and answers with a line each: one that cannot be read is named, and the others are stored. The last line is the sum. */
export async function* pushMany(access: Access, body: ReadableStream<Uint8Array>, options: ManyOptions): AsyncIterable<object> {
  const keys: string[] = [];
  const sums: Record<string, number> = {};
  let number = 0;
  let isWhole = true;
  try {
    for await (const text of bodyLines(body)) {
      number++;
      if (text !== undefined && text.trim() === "") continue;
      const line = lineOf(text);
      const answer = "errors" in line ? { status: "invalid", errors: line.errors } : await stored(access, line.value, number, options);
      if ("value" in line) keys.push(line.value.key);
      else isWhole = false;
      sums[answer.status] = (sums[answer.status] ?? 0) + 1;
      yield { line: number, ...("value" in line && { key: line.value.key }), ...answer };
    }
  } catch {
    // The rest never came. What did is stored, and the same lines may be sent again.
    isWhole = false;
    sums["cut-off"] = 1;
  }
  const { send } = options;
  if (send && sums.stored !== undefined) await handOver(access.store, access.project, { send });
  // A line that could not be read may have named any pair: then none is known to be gone. No line at all is a file that was lost, and not a project
  // without pairs.
  const gone = options.complete && isWhole && keys.length > 0 ? await markGone(access, options.branch, keys) : null;
  await notePushed(access, options.branch, { pushed: (sums.stored ?? 0) + (sums.queued ?? 0), gone: gone ?? 0 });
  yield { done: sums, gone };
}

/** Notes how many pairs came and went, and on which branch. What is stored is, whether or not this can be noted. */
async function notePushed(
  { store, project, token }: Access,
  branch: string,
  counts: Readonly<Record<"pushed" | "gone", number>>,
): Promise<void> {
  for (const [action, count] of Object.entries(counts))
    if (count > 0)
      await noteAction({ store, project, by: token.name }, action, [String(count), branch].join(" ").trimEnd(), io).catch(() => {});
}

async function markGone({ store, project }: Access, branch: string, keys: readonly string[]): Promise<number | null> {
  return store.markGone(project.id, branch, keys, io.now()).catch(() => null);
}

type Line = { readonly value: PushBody & { readonly key: string } } | { readonly errors: readonly FieldError[] };

function lineOf(text: string | undefined): Line {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return { errors: [{ pointer: "", message: NOT_JSON }] };
  }
  const parsed = pushLineSchema.safeParse(value);
  return parsed.success ? { value: parsed.data } : { errors: fieldErrors(parsed.error.issues, value) };
}

const NOT_JSON = {
  en: "The line is not JSON in UTF-8 of at most 2 MB. Correct it and send it again.",
  fr: "La ligne n’est pas du JSON en UTF-8 d’au plus 2 Mo. Corrigez-la et renvoyez-la.",
};

type LineAnswer = { readonly status: string };

async function stored(
  access: Access,
  value: PushBody & { readonly key: string },
  number: number,
  options: ManyOptions,
): Promise<LineAnswer> {
  const { key, ...body } = value;
  const { project, store } = access;
  try {
    const { send } = options;
    // Without the texts in the store, a message would have to hold them, and it holds 128 KB.
    if (number > MOST_AT_ONCE && send && project.texts === "kept") return await queued(access, key, body, options.branch, send);
    const pushed = await pushedOf(access, { key, branch: options.branch }, body);
    if (!pushed.ok) return { status: "invalid", ...(pushed.errors && { errors: pushed.errors }) };
    const outcome = await pushPair(store, project, pushed.value, io);
    if (outcome.status === "refused") return { ...outcome };
    return "head" in outcome ? pushedAnswer(outcome) : { status: "conflict" };
  } catch {
    // One pair’s fault, or the store’s: the others go on, and this line may be sent again.
    return { ...FAILED };
  }
}

const FAILED = { status: "failed", message: { en: PROBLEMS.unavailable.detail.en, fr: PROBLEMS.unavailable.detail.fr } };

async function queued(
  { project, store }: Access,
  key: string,
  body: PushBody,
  branch: string,
  send: NonNullable<ManyOptions["send"]>,
): Promise<LineAnswer> {
  await waitFor(store, project, { key, branch, body }, send);
  return { status: "queued" };
}

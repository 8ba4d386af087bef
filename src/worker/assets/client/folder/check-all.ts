import type { Refusal, Report } from "#finding";
import type { FolderPair, PairOutcome } from "#folder/batch";
import { folderRefusal } from "#folder/refused";
import type { SentSettings } from "#folder/settings";
import type { Sides } from "#posting";
import { retryAfter } from "../retry-after.ts";

/** A pair, and the texts and settings that are sent. */
export interface Task {
  readonly pair: FolderPair;
  readonly texts: Sides<string>;
  readonly config: SentSettings | undefined;
}

/** What a run asks for and tells. */
export interface PairsRun {
  readonly signal: AbortSignal;
  next(): Task | undefined;
  done(task: Task, outcome: PairOutcome): void;
  /** The service asks to wait: seconds from now; nothing where the run goes on. */
  waits(seconds: number | undefined): void;
}

/** Pairs that are asked for at a time: a check takes the service a processor, and a queue there would hold up others. */
const WIDTH = 3;

/** How often a pair is asked for where network or service fail, and the seconds before the second time: a connection may be closed as it is used. */
const TRIES = 3;
const PATIENCE = 0.5;

/** Checks pairs a few at a time until none is left, the run is cancelled, or the service is gone. */
export async function checkAll(run: PairsRun): Promise<void> {
  let isGone = false;
  let pause: Promise<void> | undefined;
  const next = () => (isGone || run.signal.aborted ? undefined : run.next());
  const pausedFor = (seconds: number) => {
    pause ??= waited(seconds, run).finally(() => {
      pause = undefined;
    });
    return pause;
  };
  const worker = async () => {
    for (let task = next(); task; task = next()) {
      await pause;
      let answer = await asked(task, run.signal);
      while (typeof answer === "number") {
        await pausedFor(answer);
        answer = await asked(task, run.signal);
      }
      if (!answer) return;
      isGone ||= answer.kind === "again" && answer.refusals.some(({ code }) => code === "offline");
      run.done(task, answer);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
}

/** What the service says of a pair: its outcome, how many seconds it asks to wait, or nothing where the run was cancelled. */
async function asked(task: Task, signal: AbortSignal, tries = TRIES): Promise<PairOutcome | number | undefined> {
  const answer = await answered(task, signal);
  if (signal.aborted) return undefined;
  if (typeof answer !== "string") return answer;
  if (tries === 1) return { kind: "again", refusals: [folderRefusal(answer, task.pair.key)] };
  await later(PATIENCE * 2 ** (TRIES - tries), signal);
  return asked(task, signal, tries - 1);
}

async function answered(
  { pair: { key, en, fr }, texts, config }: Task,
  signal: AbortSignal,
): Promise<PairOutcome | number | "failed" | "offline"> {
  try {
    const answer = await fetch("/api/v1/check?format=json", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ key, en: { text: texts.en, path: en }, fr: { text: texts.fr, path: fr }, config }),
      signal,
    });
    if (answer.status === 429) return retryAfter(answer);
    if (answer.ok) return { kind: "checked", report: (await answer.json()) as Report };
    const refusals = answer.status === 408 || answer.status >= 500 ? [] : await refusalsIn(answer, key);
    return refusals.length > 0 ? { kind: "refused", refusals } : "failed";
  } catch {
    return "offline";
  }
}

/** Why the service refuses a pair, in its own words. @see RFC 9457 */
async function refusalsIn(answer: Response, path: string): Promise<readonly Refusal[]> {
  const {
    code = "failed",
    messages,
    refusals,
  } = (await answer.json()) as {
    readonly code?: string;
    readonly messages?: Sides<string>;
    readonly refusals?: readonly Refusal[];
  };
  return refusals ?? (messages ? [{ code, path, message: messages }] : []);
}

/** Waits, and says how long it still is; ends at once where the run is cancelled. */
async function waited(seconds: number, { signal, waits }: PairsRun): Promise<void> {
  waits(seconds);
  await later(seconds, signal);
  waits(undefined);
}

/** Seconds later, or when the run is cancelled. */
function later(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

import type { Bindings } from "../bindings.ts";
import type { LogEntry } from "./log.ts";

/** What a handler takes from outside: the clock, and how fast it may go. */
export interface JobIo {
  /** In milliseconds since 1970. */
  now(): number;
  /** What one second of waiting lasts, in milliseconds; less in tests. */
  readonly second: number;
}

/** One try of a job. */
export interface JobTry {
  readonly env: Bindings;
  readonly io: JobIo;
  /** The same whenever the job is tried again, and another where it was sent twice. */
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  /** There will be no other try. */
  readonly isLast: boolean;
}

/** What the queue does with one kind of message. */
export interface JobHandler<Job> {
  /** The part of the service that the job belongs to, for the log. */
  readonly part: string;
  /** What names the job in the log. */
  idsOf(job: Job): Omit<LogEntry, "outcome">;
  /** Does the work. @returns what became of it, or `null` where there was nothing to do @throws RetryLater, or anything: it is tried again */
  run(job: Job, attempt: JobTry): Promise<string | null>;
}

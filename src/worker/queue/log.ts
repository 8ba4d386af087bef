/** What may be logged: ids, codes and counts. Nothing that a person wrote. */
export interface LogEntry {
  readonly delivery?: string | undefined;
  readonly installation?: number | undefined;
  /** A repository’s id. */
  readonly repository?: number | undefined;
  readonly number?: number | null | undefined;
  /** What happened, in one word of ours. */
  readonly outcome: string;
  /** Of another service’s answer. */
  readonly status?: number | undefined;
  readonly attempt?: number | undefined;
  readonly seconds?: number | undefined;
}

/** Writes one line of JSON to the Worker’s log. */
export function writeLog(part: string, entry: LogEntry): void {
  console.log(JSON.stringify({ part, ...entry }));
}

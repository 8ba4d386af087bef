/** A repository as events name it. */
export interface RepositoryName {
  readonly id: number;
  readonly owner: string;
  readonly repo: string;
}

/** Work on a pull request. What it says of the pull request is a hint: the work reads it anew. */
export interface ReportJob {
  readonly kind: "report";
  readonly delivery: string;
  readonly installation: number;
  readonly repository: RepositoryName;
  /** Null where only the commit is known. */
  readonly number: number | null;
  readonly head: string;
  /** When the pull request was last changed, in milliseconds since 1970; 0 where the event does not say. */
  readonly at: number;
  /** A person asked for it again. */
  readonly again: boolean;
}

/** Forgets what is known of an installation that is no more. */
export interface ForgetJob {
  readonly kind: "forget";
  readonly delivery: string;
  readonly installation: number;
}

/** What goes through the queue. */
export type Job = ReportJob | ForgetJob;

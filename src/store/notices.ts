import type { Lang } from "#posting";
import type { GapThread } from "#projects/threads";

/** What a message is made for: a program, Slack, or Teams. */
export const BODY_KINDS = ["json", "slack", "teams"] as const;
/** What a webhook is told: each version that changed something, a message a week, or both. */
export const TELLS = ["changes", "weekly", "both"] as const;

/** Whom a project tells what changed. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Signs each message. */
  readonly secret: string;
  readonly body: (typeof BODY_KINDS)[number];
  readonly lang: Lang;
  readonly tells: (typeof TELLS)[number];
  /** The address of this service. */
  readonly origin: string;
  readonly createdAt: string;
}

/** A gap as a message tells it. */
export type NewsGap = Pick<GapThread, "id" | "rule" | "severity" | "lacking">;

/** What came, was settled and ended; of a pair, or of several where days ended acceptances. */
export interface ChangeNews {
  readonly kind: "changes";
  readonly key?: string;
  readonly version?: number;
  readonly came: readonly NewsGap[];
  readonly settled: readonly NewsGap[];
  /** Acceptances that ended while their gap is open. */
  readonly ended: readonly (NewsGap & { readonly key: string })[];
  /** How many of each, where not all are listed. */
  readonly counts: { readonly came: number; readonly settled: number; readonly ended: number };
}

/** What a week came to. */
export interface WeekNews {
  readonly kind: "week";
  readonly pairs: number;
  readonly open: number;
  readonly came: number;
  readonly settled: number;
  /** Open gaps by the language to write. */
  readonly write: Readonly<Record<Lang, number>>;
  readonly oldest: string | null;
}

/** What a webhook is told. */
export type News = ChangeNews | WeekNews | { readonly kind: "test" };

/** A message to one webhook, and what became of it. */
export interface Delivery {
  readonly id: string;
  readonly webhook: string;
  readonly news: News;
  readonly state: "new" | "waiting" | "sent" | "failed";
  readonly at: string;
  readonly tries: number;
  readonly triedAt: string | null;
  /** Of the last try: the status of the answer, or a word of ours. */
  readonly outcome: string | null;
}

/** What became of a try. */
export type Tried = Pick<Delivery, "state" | "outcome"> & { readonly at: string };

import type { Report } from "#finding";
import type { Sides } from "#posting";
import type { Acceptance, BlockHashes } from "#projects/acceptance";
import type { BlockMark } from "#projects/marks";
import type { PlacedFinding } from "#projects/placed-finding";
import type { Thread, ThreadStep } from "#projects/threads";

/** A project. */
export interface Project {
  readonly id: number;
  readonly slug: string;
  readonly name: Sides<string>;
  /** `none`: hashes and places only. */
  readonly texts: "kept" | "none";
  /** Days that versions are kept. */
  readonly keepDays: number;
  readonly createdAt: string;
}

/** The figures of a report. */
export type Figures = Pick<Report, "verdict" | "score" | "counts">;

/** A pair as its last version left it. */
export interface PairHead extends Figures {
  /** Of the pair, whatever its key becomes. */
  readonly id: number;
  readonly key: string;
  /** Empty for the project’s own line. */
  readonly branch: string;
  /** Counts what was written of it. */
  readonly revision: number;
  readonly version: number;
  readonly paths: Sides<string | null>;
  /** SHA-256 of each text. */
  readonly hashes: Sides<string>;
  /** The engine and the settings that judged it. */
  readonly judge: string;
  readonly nextThread: number;
  readonly at: string;
  readonly pushedAt: string;
  readonly goneAt: string | null;
}

/** What is kept of the newest version of a pair. */
export interface Kept {
  /** Where the project keeps texts, which a report quotes. */
  readonly report?: Report;
  /** Where it keeps none: no word of them. */
  readonly findings?: readonly PlacedFinding[];
  /** The blocks of each side, where the texts are not kept. */
  readonly marks?: Sides<readonly BlockMark[]>;
  /** The thread of each finding; null for one that only its branch has. */
  readonly threads: { readonly [fingerprint: string]: number | null };
  /** The blocks of each finding. */
  readonly blocks: { readonly [fingerprint: string]: BlockHashes };
}

/** All that the next version of a pair is written from. */
export interface PairState {
  readonly head: PairHead | null;
  /** The pair on the project’s own line, where a branch was asked for; else the same. */
  readonly own: PairHead | null;
  readonly kept: Kept | null;
  readonly ownKept: Kept | null;
  /** Open threads of the project’s own line. */
  readonly open: readonly Thread[];
  readonly acceptances: readonly Acceptance[];
}

/** What is needed only where findings came and went. */
export interface PairPast {
  /** Closed threads by the fingerprints that were asked for. */
  readonly closed: ReadonlyMap<string, Thread>;
  readonly texts: ReadonlyMap<string, string>;
}

/** A version to write. */
export interface VersionWrite {
  readonly project: number;
  /** As it will be. Its revision is one more than the one that was read. */
  readonly head: PairHead;
  /** What it was, for the figures of the day; null for a pair that is new or was gone. */
  readonly before: PairHead | null;
  /** Whether a text is another one: a version, and not the same one judged anew. */
  readonly isVersion: boolean;
  /** By hash, what the project may not have yet. */
  readonly texts: ReadonlyMap<string, string>;
  readonly kept: Kept;
  /** Absent on a branch, which has no threads of its own. */
  readonly step?: ThreadStep;
  /** Acceptances whose blocks this version edits. */
  readonly edited: readonly number[];
  /** The commit. */
  readonly label?: string;
}

/** A version of a pair, in a list. */
export interface VersionEntry extends Figures {
  readonly version: number;
  readonly hashes: Sides<string>;
  readonly at: string;
  readonly label: string | null;
}

/** A thread and its pair. */
export interface PairThread {
  readonly pair: number;
  readonly thread: Thread;
}

/** An acceptance and its pair. */
export interface PairAcceptance {
  readonly pair: number;
  readonly acceptance: Acceptance & { readonly rule: string; readonly fingerprint: string };
}

/** What may be done with a token, each more than the one before. */
export const ROLES = ["read", "write", "admin"] as const;

/** A role. */
export type Role = (typeof ROLES)[number];

/** A token, without what it is. */
export interface TokenEntry {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: string;
  /** Its last day. */
  readonly endsOn: string | null;
  readonly revokedAt: string | null;
  /** The last day on which it was used. */
  readonly usedOn: string | null;
}

/** What all pairs of a project came to at the end of a day. */
export interface TrendDay {
  readonly day: string;
  readonly pairs: number;
  readonly passing: number;
  readonly failing: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly score: number;
}

/** Who did what. */
export interface AuditEntry {
  readonly at: string;
  readonly id: string;
  readonly by: string;
  readonly action: string;
  readonly subject: string;
}

/** A row of a table as it is taken out and put back; blobs in hexadecimal. */
export interface TableRow {
  readonly table: string;
  readonly row: { readonly [column: string]: string | number | null };
}

/** Somebody else wrote first, or the project is gone: nothing was written. */
export type WriteOutcome = "written" | "conflict";

/** Where projects are kept. Whatever keeps them passes `tests/store/conformance.ts`. */
export interface ProjectStore {
  createProject(project: Omit<Project, "id">): Promise<Project | "taken">;
  projectOf(slug: string): Promise<Project | null>;
  /** Leaves no row of it. */
  deleteProject(project: number): Promise<void>;

  pairState(project: number, branch: string, key: string): Promise<PairState>;
  pairPast(project: number, pair: number, fingerprints: readonly string[], hashes: readonly string[]): Promise<PairPast>;
  /** All of it or nothing. */
  write(version: VersionWrite): Promise<WriteOutcome>;
  /** Marks all pairs as gone that are not named. @returns how many */
  markGone(project: number, branch: string, keys: readonly string[], at: string): Promise<number>;

  pairs(project: number, branch: string): Promise<readonly PairHead[]>;
  versions(project: number, pair: number): Promise<readonly VersionEntry[]>;
  openThreads(project: number): Promise<readonly PairThread[]>;
  trend(project: number): Promise<readonly TrendDay[]>;

  texts(project: number, hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Which of these texts the project has. */
  hasTexts(project: number, hashes: readonly string[]): Promise<ReadonlySet<string>>;
  putTexts(project: number, texts: ReadonlyMap<string, string>): Promise<void>;

  acceptances(project: number): Promise<readonly PairAcceptance[]>;
  /** Where the pair is still at that revision. */
  accept(project: number, pair: number, revision: number, entry: Omit<PairAcceptance["acceptance"], "id">): Promise<WriteOutcome>;
  reopen(project: number, pair: number, id: number, at: string): Promise<WriteOutcome>;

  tokenOf(project: number, hash: string): Promise<TokenEntry | null>;
  tokens(project: number): Promise<readonly TokenEntry[]>;
  addToken(project: number, hash: string, token: TokenEntry): Promise<void>;
  revokeToken(project: number, id: string, at: string): Promise<boolean>;
  noteUse(project: number, hash: string, day: string): Promise<void>;

  log(project: number, entry: AuditEntry): Promise<void>;
  audit(project: number): Promise<readonly AuditEntry[]>;

  /** Forgets what is older than the project keeps, and branches that nobody pushed for thirty days. */
  sweep(project: Project, now: string): Promise<void>;
  /** Every row but tokens, in parts. */
  takeOut(project: number): AsyncIterable<readonly TableRow[]>;
  /** Rows that were taken out, into a project that is new. */
  putBack(project: number, rows: readonly TableRow[]): Promise<void>;
}

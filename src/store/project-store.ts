import type { Sides } from "#posting";
import type {
  AcceptanceCursor,
  AcceptedPart,
  AuditEntry,
  FailedJob,
  InstallationLink,
  PairAcceptance,
  PairHead,
  PairPast,
  PairState,
  PairThread,
  Project,
  TableRow,
  TokenEntry,
  TrendDay,
  VersionEntry,
  VersionWrite,
  WaitingVersion,
} from "#store/entities";

/** Somebody else wrote first, or the project is gone: nothing was written. */
export type WriteOutcome = "written" | "conflict";

/** Where projects are kept. Whatever keeps them passes `tests/store/conformance.ts`. */
export interface ProjectStore {
  createProject(project: Omit<Project, "id">): Promise<Project | "taken">;
  projectOf(slug: string): Promise<Project | null>;
  projects(): Promise<readonly Project[]>;
  /** Leaves no row of it. */
  deleteProject(project: number): Promise<void>;

  /** Leaves nothing of what is taken out and put back. */
  emptyProject(project: number): Promise<void>;

  pairState(project: number, branch: string, key: string): Promise<PairState>;
  pairPast(project: number, pair: number, fingerprints: readonly string[], hashes: readonly string[]): Promise<PairPast>;
  /** All of it or nothing. */
  write(version: VersionWrite): Promise<WriteOutcome>;
  /** Marks all pairs as gone that are not named. @returns how many */
  markGone(project: number, branch: string, keys: readonly string[], at: string): Promise<number>;

  /** The key of a pair that is gone whose last texts were these. */
  goneTwin(project: number, hashes: Sides<string>): Promise<string | null>;

  pairs(project: number, branch: string): Promise<readonly PairHead[]>;
  versions(project: number, pair: number): Promise<readonly VersionEntry[]>;
  openThreads(project: number): Promise<readonly PairThread[]>;
  trend(project: number): Promise<readonly TrendDay[]>;

  texts(project: number, hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Which of these texts the project has. */
  hasTexts(project: number, hashes: readonly string[]): Promise<ReadonlySet<string>>;

  acceptances(project: number): Promise<readonly PairAcceptance[]>;
  /** Acceptances as a check elsewhere reads them, some at a time; null: from the first. */
  acceptedGaps(project: number, after: AcceptanceCursor | null): Promise<AcceptedPart>;
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

  /** Notes a version that the queue will store, and keeps its texts. All of it or nothing. */
  addWaiting(
    project: number,
    version: Omit<WaitingVersion, "place">,
    texts: { readonly hashes: Sides<string>; readonly new: ReadonlyMap<string, string> },
    now: string,
  ): Promise<void>;
  /** The version of a pair whose turn it is. */
  nextWaiting(project: number, branch: string, key: string): Promise<WaitingVersion | null>;
  endWaiting(project: number, version: WaitingVersion): Promise<void>;

  link(project: number, link: InstallationLink): Promise<void>;
  links(project: number): Promise<readonly InstallationLink[]>;
  unlink(project: number, repository: number): Promise<boolean>;
  /** The projects that a repository feeds, by the installation that reads it. */
  linkedProjects(installation: number, repository: number): Promise<readonly string[]>;
  unlinkInstallation(installation: number): Promise<void>;

  addFailure(project: number, failure: FailedJob): Promise<void>;
  failures(project: number): Promise<readonly FailedJob[]>;
  /** Takes one off the list, to be sent again. */
  takeFailure(project: number, id: string): Promise<FailedJob | null>;

  /** Forgets what is older than the project keeps, and branches that nobody pushed for thirty days. */
  sweep(project: Project, now: string): Promise<void>;
  /** Every row but tokens, in parts. */
  takeOut(project: number): AsyncIterable<readonly TableRow[]>;
  /** Rows that were taken out, into a project that is new. */
  putBack(project: number, rows: readonly TableRow[]): Promise<void>;
}

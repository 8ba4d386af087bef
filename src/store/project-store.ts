import type { Sides } from "#posting";
import type {
  AcceptanceCursor,
  AcceptedList,
  AcceptedPart,
  AuditEntry,
  BoardBodies,
  CountedPair,
  FailedJob,
  GapComment,
  InstallationLink,
  KeptVersion,
  PairAcceptance,
  PairBoard,
  PairHead,
  PairPast,
  PairState,
  PairThread,
  Project,
  ProjectMember,
  ProjectOverview,
  ProjectSettings,
  SecretKind,
  TableRow,
  TokenEntry,
  TokenRole,
  TrendDay,
  VersionEntry,
  VersionWrite,
  Visit,
  WaitingVersion,
  WorkList,
} from "#store/entities";
import type { Delivery, News, NewsGap, Tried, Webhook } from "#store/notices";

/** Somebody else wrote first, or the project is gone: nothing was written. */
export type WriteOutcome = "written" | "conflict";

/** What became of a change of a member. `last-admin`: nobody would be left who may; `no-admin`: who asks is none any more; `no-member`: there is none to change. */
export type MemberOutcome = "done" | "last-admin" | "no-admin" | "no-member";

/** Where projects are kept. Whatever keeps them passes `tests/store/conformance.ts`. */
export interface ProjectStore {
  createProject(project: Omit<Project, "id">): Promise<Project | "taken">;
  projectOf(slug: string): Promise<Project | null>;
  projects(): Promise<readonly Project[]>;
  change(project: number, settings: ProjectSettings): Promise<Project | null>;
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

  /** What the page of a project shows. */
  overview(project: number): Promise<ProjectOverview>;
  /** The pairs that are not gone, and their open gaps. */
  workList(project: number, day: string): Promise<WorkList>;
  /** The newest report of each of these pairs. */
  reports(project: number, pairs: readonly number[]): Promise<ReadonlyMap<number, KeptVersion>>;
  /** What the page of a pair shows. */
  board(project: number, key: string): Promise<(PairBoard & BoardBodies) | null>;
  /** Acceptances as a check elsewhere reads them, some at a time; null: from the first. */
  acceptedGaps(project: number, after: AcceptanceCursor | null): Promise<AcceptedPart>;

  acceptances(project: number): Promise<readonly PairAcceptance[]>;
  /** All acceptances that people made, and what comments in the texts silence. */
  acceptedList(project: number): Promise<AcceptedList>;
  /** All of them, with what the pair then comes to, where it is still as it was read. @returns their numbers */
  accept(
    project: number,
    counted: CountedPair,
    entries: readonly Omit<PairAcceptance["acceptance"], "id">[],
  ): Promise<readonly number[] | "conflict">;
  /** The same. @returns those that were taken back now */
  reopen(project: number, counted: CountedPair, ids: readonly number[], at: string): Promise<readonly number[] | "conflict">;
  /** What a pair comes to now that a last day is past, where it is still as it was read. */
  recount(project: number, counted: CountedPair): Promise<WriteOutcome>;

  /** Who closes these gaps, and until when. @returns how many are open */
  assign(
    project: number,
    pair: number,
    threads: readonly number[],
    work: { readonly assignee: string | null; readonly dueOn: string | null },
  ): Promise<number>;
  /** @returns whether the gap is there */
  comment(project: number, pair: number, comment: Omit<GapComment, "id">): Promise<boolean>;
  /** Both sides agree as they are; where the pair is still at that revision. */
  agree(project: number, pair: number, revision: number, said: { readonly at: string; readonly by: string }): Promise<WriteOutcome>;

  /** Of tokens, where no other kind is asked for: a secret of one kind is never found as another. */
  tokenOf(project: number, hash: string, kind?: SecretKind): Promise<TokenEntry | null>;
  tokens(project: number, kind?: SecretKind): Promise<readonly TokenEntry[]>;
  addToken(project: number, hash: string, token: TokenEntry, kind?: SecretKind): Promise<void>;
  revokeToken(project: number, id: string, at: string, kind?: SecretKind): Promise<boolean>;
  noteUse(project: number, hash: string, day: string, kind?: SecretKind): Promise<void>;
  /** The project that a secret is of, by its name in addresses. */
  slugOf(kind: SecretKind, hash: string): Promise<string | null>;

  memberOf(project: number, person: number): Promise<ProjectMember | null>;
  members(project: number): Promise<readonly ProjectMember[]>;
  /** A project by its name, with what a person and the hash of a share link have there. */
  visit(slug: string, person: number | null, linkHash: string | null): Promise<Visit | null>;
  /** The projects that a person is a member of. */
  projectsOf(person: number): Promise<readonly { readonly project: Project; readonly role: TokenRole }[]>;
  /** Who is a member already keeps the greater role. */
  addMember(project: number, member: ProjectMember): Promise<void>;
  /** Makes a person a member by an invitation, which is used up. @returns whether it held */
  join(project: number, invitation: string, person: number, at: string): Promise<boolean>;
  /** Gives a member another role, or none. `by` is who asks, where it is a member who must be an administrator still, unless it is about itself alone. */
  changeMember(project: number, person: number, role: TokenRole | null, by: number | null): Promise<MemberOutcome>;

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

  webhooks(project: number): Promise<readonly Webhook[]>;
  /** @returns whether it was added: a project has few */
  addWebhook(project: number, hook: Webhook): Promise<boolean>;
  /** With its messages. */
  deleteWebhook(project: number, id: string): Promise<boolean>;
  /** The last messages, the newest first. */
  deliveries(project: number): Promise<readonly Delivery[]>;
  /** A message and whom it is for. */
  deliveryOf(project: number, id: string): Promise<{ readonly delivery: Delivery; readonly hook: Webhook } | null>;
  /** Messages that tell webhooks something; the same once. @returns their ids */
  tell(
    project: number,
    told: { readonly name: string; readonly news: News; readonly at: string; readonly only?: string },
  ): Promise<readonly string[]>;
  /** Messages that the queue does not have yet. */
  newDeliveries(project: number): Promise<readonly string[]>;
  deliveryWaits(project: number, id: string): Promise<void>;
  noteTried(project: number, id: string, tried: Tried): Promise<void>;
  /** Sends one again that came to an end. @returns whether it did */
  renewDelivery(project: number, id: string): Promise<boolean>;
  /** Acceptances that ended on one of these days, their gap open. */
  endedByDate(project: number, from: string, to: string): Promise<readonly (NewsGap & { readonly key: string; readonly until: string })[]>;
  cameAndSettled(project: number, since: string): Promise<{ readonly came: number; readonly settled: number }>;

  addFailure(project: number, failure: FailedJob): Promise<void>;
  failures(project: number): Promise<readonly FailedJob[]>;
  /** Takes one off the list, to be sent again. */
  takeFailure(project: number, id: string): Promise<FailedJob | null>;

  /** Forgets what is older than the project keeps, and branches that nobody pushed for thirty days. */
  sweep(project: Project, now: string): Promise<void>;
  /** Every row but those of rights, in parts. */
  takeOut(project: number): AsyncIterable<readonly TableRow[]>;
  /** Rows that were taken out, into a project that is new. */
  putBack(project: number, rows: readonly TableRow[]): Promise<void>;
}

import type { Report } from "#finding";
import type { Sides } from "#posting";
import type { Acceptance, BlockHashes } from "#projects/acceptance";
import type { AcceptedGap } from "#projects/accepted-gap";
import type { BlockMark } from "#projects/marks";
import type { PlacedBlocks, PlacedFinding } from "#projects/placed-finding";
import type { GapThread, ThreadStep } from "#projects/threads";
import type { ChangeNews } from "#store/notices";

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
  /** Whether everybody may read it. */
  readonly isPublic: boolean;
}

/** What may change of a project. */
export type ProjectSettings = Pick<Project, "name" | "keepDays" | "isPublic">;

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
  /** Null where its gaps were not counted yet. */
  readonly tally: PairTally | null;
}

/** The gaps of a pair, counted. */
export interface PairTally {
  /** Gaps that are open and not accepted; and leads. */
  readonly open: number;
  readonly leads: number;
  readonly accepted: number;
  /** Since when the oldest of those gaps is open. */
  readonly oldest: string | null;
  /** How many of them the other side lacks. */
  readonly ahead: Sides<number>;
  /** The first last day of what is accepted, up to which this holds. */
  readonly until: string | null;
}

/** What a pair comes to with what is accepted. */
export interface CountedFigures extends Figures {
  readonly tally: PairTally;
}

/** A pair as it was read, what it comes to with what is accepted now, and the day on which that began. */
export interface CountedPair {
  readonly head: PairHead;
  readonly figures: CountedFigures;
  readonly day: string;
}

/** What is kept of the newest version of a pair. */
export interface KeptVersion {
  /** Where the project keeps texts, which a report quotes. */
  readonly report?: Report;
  /** Where it keeps none: no word of them. */
  readonly findings?: readonly PlacedFinding[];
  /** The blocks of each side, and what the score hangs on, where the texts are not kept. */
  readonly marks?: Sides<readonly BlockMark[]>;
  readonly scored?: PlacedBlocks;
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
  readonly kept: KeptVersion | null;
  readonly ownKept: KeptVersion | null;
  /** Open threads of the project’s own line. */
  readonly open: readonly GapThread[];
  readonly acceptances: readonly Acceptance[];
}

/** What is needed only where findings came and went. */
export interface PairPast {
  /** Closed threads by the fingerprints that were asked for. */
  readonly closed: ReadonlyMap<string, GapThread>;
  readonly texts: ReadonlyMap<string, string>;
}

/** A version to write. */
export interface VersionWrite {
  readonly project: number;
  /** As it will be. Its revision is one more than the one that was read. */
  readonly head: PairHead;
  /** What it was, for the figures of the day; null for a pair that is new or was gone. */
  readonly before: PairHead | null;
  /** The key that it had, where it is another one now. */
  readonly formerly?: string;
  /** Whether a text is another one: a version, and not the same one judged anew. */
  readonly isVersion: boolean;
  /** By hash, what the project may not have yet. */
  readonly texts: ReadonlyMap<string, string>;
  readonly kept: KeptVersion;
  /** Absent on a branch, which has no threads of its own. */
  readonly step?: ThreadStep;
  /** Acceptances whose blocks this version edits. */
  readonly edited: readonly number[];
  /** Those whose blocks were edited before, and are again as they were accepted. */
  readonly restored: readonly number[];
  /** The commit. */
  readonly label?: string;
  /** What webhooks are told of it. */
  readonly news?: ChangeNews;
}

/** A version of a pair, in a list. */
export interface VersionEntry extends Figures {
  readonly version: number;
  readonly hashes: Sides<string>;
  readonly at: string;
  readonly label: string | null;
  readonly steps: VersionSteps | null;
}

/** The gaps that a version opened, closed and opened again, by their numbers. */
export interface VersionSteps {
  readonly opened: readonly number[];
  readonly closed: readonly number[];
  readonly reopened: readonly number[];
}

/** A thread and its pair. */
export interface PairThread {
  readonly pair: number;
  readonly thread: GapThread;
}

/** An open gap in the list of work. */
export interface ListedThread extends PairThread {
  readonly isAccepted: boolean;
  readonly key: string;
}

/** The open gaps of a project. */
export interface WorkList {
  /** What judged each pair that was read. */
  readonly judges: readonly string[];
  readonly gaps: readonly ListedThread[];
}

/** All that the page of a project shows. */
export interface ProjectOverview {
  readonly heads: readonly PairHead[];
  /** The last ones that were closed. */
  readonly closed: readonly PairThread[];
  readonly trend: readonly TrendDay[];
  /** Keys of pairs that could not be judged. */
  readonly failed: readonly string[];
}

/** A gap with the version that opened it first. */
export interface BoardThread extends GapThread {
  readonly openedBy: number;
}

/** What somebody says of a gap. */
export interface GapComment {
  readonly thread: number;
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly body: string;
}

/** The texts of a pair of which somebody said that they agree. */
export interface Agreement {
  readonly version: number;
  readonly hashes: Sides<string>;
  readonly at: string;
  readonly by: string;
}

/** All that is known of a pair but its texts and its report. */
export interface PairBoard {
  readonly head: PairHead;
  /** The open ones and the last closed ones. */
  readonly threads: readonly BoardThread[];
  /** The newest first. */
  readonly versions: readonly VersionEntry[];
  readonly acceptances: readonly PairAcceptance["acceptance"][];
  readonly comments: readonly GapComment[];
  readonly agreement: Agreement | null;
}

/** The texts and the report of a pair. */
export interface BoardBodies {
  readonly kept: KeptVersion | null;
  /** By hash. */
  readonly texts: ReadonlyMap<string, string>;
}

/** An acceptance and its pair. */
export interface PairAcceptance {
  readonly pair: number;
  readonly acceptance: Acceptance & { readonly rule: string; readonly fingerprint: string };
}

/** What may be done with a token, each more than the one before. */
export const ROLES = ["read", "write", "admin"] as const;

/** A role. */
export type TokenRole = (typeof ROLES)[number];

/** An acceptance and the key of its pair. */
export interface KeyedAcceptance extends PairAcceptance {
  readonly key: string;
  /** Whether its gap is there now. */
  readonly isOpen: boolean;
}

/** What is accepted in a project: on pages, and by comments in the texts. */
export interface AcceptedList {
  readonly acceptances: readonly KeyedAcceptance[];
  readonly silenced: readonly (PairThread & { readonly key: string })[];
}

/**
 * What is kept as a hash, shown once, ends and is revoked: tokens of programs, share links, invitations, which are used once, and what stands in the
 * addresses of feeds and badges.
 */
export type SecretKind = "tokens" | "links" | "invitations" | "feeds" | "badges";

/** What a secret of a kind may allow: no link administers, and feeds and badges are read. */
export const secretRoles = (kind: SecretKind): readonly TokenRole[] =>
  ROLES.slice(0, kind === "links" ? 2 : kind === "feeds" || kind === "badges" ? 1 : ROLES.length);

/** A person. */
export interface Person {
  readonly id: number;
  /** Who vouches for them: an address, or `local`. */
  readonly issuer: string;
  /** What the issuer knows them by. */
  readonly subject: string;
  readonly name: string;
}

/** What a person may do in a project. */
export interface ProjectMember {
  readonly person: number;
  readonly role: TokenRole;
  readonly addedAt: string;
}

/** A project, and what somebody who asks for it has there. */
export interface Visit {
  readonly project: Project;
  /** As a member. */
  readonly role: TokenRole | null;
  /** The share link that they hold. */
  readonly link: TokenEntry | null;
}

/** A token, without what it is. */
export interface TokenEntry {
  readonly id: string;
  readonly name: string;
  readonly role: TokenRole;
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

/** A job of the queue that failed for good. */
export interface FailedJob {
  readonly id: string;
  readonly job: unknown;
  /** In one word of ours. */
  readonly reason: string;
  readonly failedAt: string;
}

/** A version that waits for the queue; `body` is as it was handed in, its texts by their hashes. */
export interface WaitingVersion {
  readonly branch: string;
  readonly key: string;
  readonly at: string;
  /** Counted in its pair. */
  readonly place: number;
  readonly body: unknown;
}

/** A repository of an installation of the GitHub App that feeds a project; GitHub’s numbers. */
export interface InstallationLink {
  readonly installation: number;
  readonly repository: number;
  readonly linkedAt: string;
}

/** Where a reader of acceptances goes on. */
export interface AcceptanceCursor {
  readonly pair: number;
  readonly id: number;
}

/** Some acceptances of a project, and where the next ones begin; null after the last. */
export interface AcceptedPart {
  readonly gaps: readonly AcceptedGap[];
  readonly next: AcceptanceCursor | null;
}

/** A row of a table as it is taken out and put back; blobs in hexadecimal. */
export interface TableRow {
  readonly table: string;
  readonly row: { readonly [column: string]: string | number | null };
}

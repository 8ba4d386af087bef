/** The tables that hold rows of a project, but for `projects` itself; with the columns that are taken out and put back. */
export const TABLES = {
  texts: ["sha256", "body"],
  pairs: [
    "branch",
    "key",
    "id",
    "revision",
    "version",
    "en_path",
    "fr_path",
    "en",
    "fr",
    "judge",
    "verdict",
    "score",
    "errors",
    "warnings",
    "infos",
    "next_thread",
    "at",
    "pushed_at",
    "gone_at",
  ],
  versions: ["pair", "version", "en", "fr", "judge", "verdict", "score", "errors", "warnings", "infos", "at", "label"],
  reports: ["branch", "pair", "body"],
  threads: ["is_closed", "pair", "id", "fingerprint", "rule", "severity", "lacking", "first_at", "since_at", "closed_at", "opened_by"],
  findings: ["pair", "fingerprint", "thread"],
  acceptances: ["pair", "id", "thread", "fingerprint", "rule", "en", "fr", "reason", "by_whom", "at", "until", "reopened_at", "edited_at"],
  days: ["day", "pairs", "passing", "failing", "errors", "warnings", "infos", "tenths"],
  audit: ["at", "id", "by_whom", "action", "subject"],
  // A token is of one service, and so are its people, their links, and what waits in its queue.
  tokens: [],
  members: [],
  links: [],
  invitations: [],
  failures: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What says who may do what: a project that is emptied keeps it. */
export const RIGHTS: readonly (keyof typeof TABLES)[] = ["tokens", "members", "links", "invitations"];

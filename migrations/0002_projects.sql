-- Projects: what each pair was, what was found, since when, who accepted what. `project` comes first in every key, so that a project can move to a
-- database of its own. Moments are ISO 8601 in universal time; hashes are SHA-256 in hexadecimal.
CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  -- What addresses name it by.
  slug TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  -- `none`: hashes and places only.
  texts TEXT NOT NULL CHECK (texts IN ('kept', 'none')),
  keep_days INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- Texts, gzipped, once a project. No blob stands in a table WITHOUT ROWID: its rows are long, and such a table reads them to find a key.
CREATE TABLE texts (
  project INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (project, sha256)
) STRICT;

-- A pair as its last version left it: on the project’s own line (branch '') or on a branch.
CREATE TABLE pairs (
  project INTEGER NOT NULL,
  branch TEXT NOT NULL,
  key TEXT NOT NULL,
  -- Of the pair in the other tables, whatever its key becomes.
  id INTEGER NOT NULL,
  -- Counts what was written of it; no two writers write the same one.
  revision INTEGER NOT NULL,
  version INTEGER NOT NULL,
  en_path TEXT,
  fr_path TEXT,
  en TEXT NOT NULL,
  fr TEXT NOT NULL,
  -- The engine and the settings that judged it.
  judge TEXT NOT NULL,
  verdict TEXT NOT NULL,
  score REAL NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  infos INTEGER NOT NULL,
  next_thread INTEGER NOT NULL,
  -- When the version was made, and when it was pushed.
  at TEXT NOT NULL,
  pushed_at TEXT NOT NULL,
  gone_at TEXT,
  PRIMARY KEY (project, branch, key)
) STRICT, WITHOUT ROWID;

-- Both texts at one time, on the project’s own line.
CREATE TABLE versions (
  project INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  version INTEGER NOT NULL,
  en TEXT NOT NULL,
  fr TEXT NOT NULL,
  judge TEXT NOT NULL,
  verdict TEXT NOT NULL,
  score REAL NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  infos INTEGER NOT NULL,
  at TEXT NOT NULL,
  -- The commit, where there is one.
  label TEXT,
  PRIMARY KEY (project, pair, version)
) STRICT, WITHOUT ROWID;

-- The newest report of each pair, whole, gzipped, with the thread of each finding.
CREATE TABLE reports (
  project INTEGER NOT NULL,
  branch TEXT NOT NULL,
  pair INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (project, branch, pair)
) STRICT;

-- What lasts of a gap. Open ones stand together, first by pair, so that no list reads what is closed.
CREATE TABLE threads (
  project INTEGER NOT NULL,
  is_closed INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  id INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  lacking TEXT,
  first_at TEXT NOT NULL,
  since_at TEXT NOT NULL,
  closed_at TEXT,
  opened_by INTEGER NOT NULL,
  PRIMARY KEY (project, is_closed, pair, id)
) STRICT, WITHOUT ROWID;

-- Every fingerprint that a gap had.
CREATE TABLE findings (
  project INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  thread INTEGER NOT NULL,
  PRIMARY KEY (project, pair, fingerprint)
) STRICT, WITHOUT ROWID;

CREATE TABLE acceptances (
  project INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  id INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  rule TEXT NOT NULL,
  -- Of the two blocks; null where a side has none.
  en TEXT,
  fr TEXT,
  reason TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  at TEXT NOT NULL,
  until TEXT,
  reopened_at TEXT,
  edited_at TEXT,
  PRIMARY KEY (project, pair, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
  project INTEGER NOT NULL,
  -- SHA-256 of the token, which nobody keeps.
  hash TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('read', 'write', 'admin')),
  created_at TEXT NOT NULL,
  ends_on TEXT,
  revoked_at TEXT,
  used_on TEXT,
  PRIMARY KEY (project, hash)
) STRICT, WITHOUT ROWID;

-- What each day changed, so that a version of any day is one row and the order in which they come does not matter; the trend is their running sum.
CREATE TABLE days (
  project INTEGER NOT NULL,
  day TEXT NOT NULL,
  pairs INTEGER NOT NULL,
  passing INTEGER NOT NULL,
  failing INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  infos INTEGER NOT NULL,
  -- Tenths of the scores of all pairs.
  tenths INTEGER NOT NULL,
  PRIMARY KEY (project, day)
) STRICT, WITHOUT ROWID;

-- Who did what, without a word of a text.
CREATE TABLE audit (
  project INTEGER NOT NULL,
  at TEXT NOT NULL,
  id TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (project, at, id)
) STRICT, WITHOUT ROWID;

-- Jobs of the queue that failed for good, to be sent again. Hashes and names; the texts are in `texts`.
CREATE TABLE failures (
  project INTEGER NOT NULL,
  id TEXT NOT NULL,
  job TEXT NOT NULL,
  reason TEXT NOT NULL,
  failed_at TEXT NOT NULL,
  PRIMARY KEY (project, id)
) STRICT, WITHOUT ROWID;

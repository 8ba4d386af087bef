-- People: who they are, the browsers that they are signed in with, what they may do in which project; and links for those who do not sign in.

-- Known by who vouches for them and by the number or id there: names change hands.
CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  -- Where they signed in: the address of GitHub or of Cloudflare Access, or `local`.
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  -- As shown; what the issuer said at the last sign-in.
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (issuer, subject)
) STRICT;

CREATE TABLE sessions (
  -- SHA-256 of what the browser holds, which nobody keeps.
  hash TEXT PRIMARY KEY,
  person INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_of_person ON sessions (person);

CREATE TABLE members (
  project INTEGER NOT NULL,
  person INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('read', 'write', 'admin')),
  added_at TEXT NOT NULL,
  PRIMARY KEY (project, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX projects_of_person ON members (person);

-- Share links: whoever has one reads or works on the project, without signing in. The columns are those of `tokens`.
CREATE TABLE links (
  project INTEGER NOT NULL,
  hash TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('read', 'write')),
  created_at TEXT NOT NULL,
  ends_on TEXT,
  revoked_at TEXT,
  used_on TEXT,
  PRIMARY KEY (project, hash)
) STRICT, WITHOUT ROWID;

-- A link names no project: it is found by its hash.
CREATE UNIQUE INDEX link_by_hash ON links (hash);

-- Invitations: whoever signs in with one becomes a member, once. The columns are those of `tokens`.
CREATE TABLE invitations (
  project INTEGER NOT NULL,
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

CREATE UNIQUE INDEX invitation_by_hash ON invitations (hash);

-- Whether everybody may read it.
ALTER TABLE projects ADD COLUMN is_public INTEGER NOT NULL DEFAULT 0;

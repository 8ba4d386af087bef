-- Whom a project tells what changed, and what became of it; and the tokens of addresses that a program reads without a header.

CREATE TABLE webhooks (
  project INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  -- Signs each message, and so is kept as it is.
  secret TEXT NOT NULL,
  body TEXT NOT NULL CHECK (body IN ('json', 'slack', 'teams')),
  lang TEXT NOT NULL CHECK (lang IN ('en', 'fr')),
  -- Each version that changed something, a message a week, or both.
  tells TEXT NOT NULL CHECK (tells IN ('changes', 'weekly', 'both')),
  -- The address of this service, for links in messages: who takes them from the queue has no request.
  origin TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (project, id)
) STRICT, WITHOUT ROWID;

-- A message to one webhook. `new` until the queue has it. Rules, numbers and keys; never a word of a text.
CREATE TABLE notices (
  project INTEGER NOT NULL,
  id TEXT NOT NULL,
  webhook TEXT NOT NULL,
  news TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'waiting', 'sent', 'failed')),
  at TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  tried_at TEXT,
  -- Of the last try: the status of the answer, or a word of ours.
  outcome TEXT,
  PRIMARY KEY (project, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX notices_new ON notices (project) WHERE state = 'new';

-- Tokens of feeds and of badges, which stand in an address. The columns are those of `tokens`.
CREATE TABLE feeds (
  project INTEGER NOT NULL,
  hash TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role = 'read'),
  created_at TEXT NOT NULL,
  ends_on TEXT,
  revoked_at TEXT,
  used_on TEXT,
  PRIMARY KEY (project, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE badges (
  project INTEGER NOT NULL,
  hash TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role = 'read'),
  created_at TEXT NOT NULL,
  ends_on TEXT,
  revoked_at TEXT,
  used_on TEXT,
  PRIMARY KEY (project, hash)
) STRICT, WITHOUT ROWID;

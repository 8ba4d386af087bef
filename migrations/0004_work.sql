-- Who does what about a gap, and until when; what is said of it; when people agreed that both sides say the same.
ALTER TABLE threads ADD COLUMN assignee TEXT;
ALTER TABLE threads ADD COLUMN due_on TEXT;
-- Words that somebody has to write; null where nothing is missing, or where it was not counted.
ALTER TABLE threads ADD COLUMN words INTEGER;

-- The gaps that were closed last, for the days that it takes to catch up; open ones are not in it.
CREATE INDEX threads_closed ON threads (project, closed_at) WHERE is_closed = 1;

CREATE TABLE comments (
  project INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (project, pair, thread, id)
) STRICT, WITHOUT ROWID;

-- The last texts of a pair of which a person said that they agree.
CREATE TABLE agreements (
  project INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  version INTEGER NOT NULL,
  en TEXT NOT NULL,
  fr TEXT NOT NULL,
  at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  PRIMARY KEY (project, pair)
) STRICT, WITHOUT ROWID;

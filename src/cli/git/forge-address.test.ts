import { expect, test } from "vitest";
import { forgeAddress } from "./forge-address.ts";

const HOSTS = { "code.example.org": "gitlab", "git.example.org:8443": "github" } as const;

test.each([
  ["https://github.com/ana/postings.git", "github", "https://github.com/ana/postings"],
  ["https://ana:s3cret@github.com/ana/postings", "github", "https://github.com/ana/postings"],
  ["https://x-access-token:s3:cr@et@github.com/ana/postings.git/", "github", "https://github.com/ana/postings"],
  ["git@github.com:ana/postings.git", "github", "https://github.com/ana/postings"],
  ["ssh://git@ssh.github.com:443/ana/postings.git", "github", "https://github.com/ana/postings"],
  ["git@GitLab.com:group/sub.group/postings.git", "gitlab", "https://gitlab.com/group/sub.group/postings"],
  ["ssh://git@code.example.org:2222/group/postings", "gitlab", "https://code.example.org/group/postings"],
  ["https://git.example.org:8443/ana/postings.git", "github", "https://git.example.org:8443/ana/postings"],
])("%s", (url, kind, address) => {
  expect(forgeAddress(url, HOSTS)).toEqual({ kind, address });
});

test.each([
  "",
  "../postings",
  "/srv/git/postings.git",
  "file:///srv/git/postings.git",
  "C:/git/postings",
  "https://example.org/ana/postings.git",
  "https://github.com.example.org/ana/postings",
  "https://github.com@example.org/ana/postings",
  "https://github.com/ana",
  "https://github.com/ana/postings/tree",
  "https://github.com/ana/../postings",
  'https://github.com/ana/post"ings',
  "https://github.com/ana/postings?token=s3cret",
  "https://constructor/ana/postings",
  "javascript:alert(1)//ana",
])("none is known for “%s”", (url) => {
  expect(forgeAddress(url, HOSTS)).toBeUndefined();
});

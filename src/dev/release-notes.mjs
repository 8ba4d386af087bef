/** What the changelog says of a version, each entry on one line, as a page that keeps line ends shows it; or why it says nothing, as a sentence. */
export function notesOf(changelog, version) {
  const lines = changelog.replaceAll("\r\n", "\n").split("\n");
  const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
  if (start < 0) return { problem: `CHANGELOG.md has no entry for ${version}. Write “## ${version} (2026-01-31)” and what is new.` };
  if (lines[start].includes("unreleased")) return { problem: `CHANGELOG.md calls ${version} unreleased. Put the date in its place.` };
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith("## "));
  const text = rest
    .slice(0, end < 0 ? rest.length : end)
    .join("\n")
    .trim();
  if (text === "") return { problem: `CHANGELOG.md says nothing of ${version}. Write what is new.` };
  // A line that starts with spaces and no marker goes on with the entry above.
  return { notes: text.replace(/\n {2,}(?![-*+ ])/gu, " ") };
}

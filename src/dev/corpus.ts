// `npm run corpus -- FOLDER [RULE…]`: what the checks say of real pairs. Counts for each rule, then its findings.
import type { Finding } from "#finding";
import { checks } from "../../checks/index.ts";
import { checkFolderPair } from "./engine.ts";
import { pairsIn } from "./pairs.ts";

const [folder, ...rules] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("Name a folder of pairs (KEY/en.md, KEY/fr.md): npm run corpus -- examples\n");
  process.exit(2);
}

const found = new Map<string, { readonly key: string; readonly finding: Finding }[]>(checks.map(({ id }) => [id, []]));
let pairs = 0;
for (const pair of pairsIn(folder)) {
  pairs += 1;
  const outcome = checkFolderPair(pair);
  if (!outcome.ok) process.stdout.write(`${pair.key}: ${outcome.refusals.map(({ message }) => message.en).join(" ")}\n`);
  else
    for (const finding of outcome.report.findings)
      found.set(finding.rule, [...(found.get(finding.rule) ?? []), { key: pair.key, finding }]);
}

process.stdout.write(`${pairs} pairs\n\nrule                   findings  pairs  error  warning  info\n`);
for (const [rule, list] of found) {
  const of = (severity: string) => list.filter(({ finding }) => finding.severity === severity).length;
  const row = [list.length, new Set(list.map(({ key }) => key)).size, of("error"), of("warning"), of("info")];
  process.stdout.write(`${rule.padEnd(24)}${row.map((n, i) => String(n).padStart([7, 7, 7, 9, 6][i] ?? 7)).join("")}\n`);
}

for (const [rule, list] of found) {
  if (list.length === 0 || (rules.length > 0 && !rules.includes(rule))) continue;
  process.stdout.write(`\n## ${rule}\n`);
  for (const { key, finding } of list) {
    const place = `en:${finding.en?.start.line ?? "–"} fr:${finding.fr?.start.line ?? "–"}`;
    process.stdout.write(`${key} ${place} ${finding.severity} ${finding.confidence.toFixed(2)} ${finding.message.en}\n`);
  }
}

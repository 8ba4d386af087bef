// `npm run gold -- [NAME…]`: what the engine says of the annotated pairs in tests/gold, and where it is wrong.
import { alignmentLoss } from "./gold/alignment-loss.ts";
import { driftCases, repositoryCases } from "./gold/cases.ts";
import { languageLoss } from "./gold/language-loss.ts";
import { goldPairs, reportOn } from "./gold/pairs.ts";
import { scorePair } from "./gold/score.ts";
import { totalsOf } from "./gold/totals.ts";

const names = process.argv.slice(2);
const scores = goldPairs()
  .filter(({ key }) => names.length === 0 || names.includes(key))
  .map((pair) => scorePair(pair, reportOn(pair)));

for (const { key, wrongLinks, misses, false: wrong, disturbed } of scores) {
  if (wrongLinks.length + misses.length + wrong.length + disturbed.length === 0) continue;
  process.stdout.write(`\n${key}\n`);
  for (const link of wrongLinks) process.stdout.write(`  alignment  ${link} (lines en=fr)\n`);
  for (const { rule, severity, en, fr } of misses)
    process.stdout.write(`  missed     ${severity} ${[rule].flat().join("/")}: ${en ?? ""} | ${fr ?? ""}\n`);
  for (const { rule, severity, en, fr, message } of wrong)
    process.stdout.write(`  false      ${severity} ${rule} en:${en?.start.line ?? "–"} fr:${fr?.start.line ?? "–"} ${message.en}\n`);
  for (const place of disturbed) process.stdout.write(`  disturbed  ${place}\n`);
}
process.stdout.write(`\n${JSON.stringify(totalsOf(scores), null, 2)}\n`);

for (const { name, missed, extra } of [...driftCases(), ...repositoryCases()]) {
  for (const one of missed) process.stdout.write(`${name}  missed  ${one}\n`);
  for (const one of extra) process.stdout.write(`${name}  extra   ${one}\n`);
}

process.stdout.write(`\n${JSON.stringify({ ...alignmentLoss(goldPairs()), ...languageLoss(goldPairs()) }, null, 2)}\n`);

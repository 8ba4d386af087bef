/**
 * `npm run fuzz -- N [--seed S] [--from FOLDER]`: N pairs that nobody wrote, from seed S on, and what must never be of each. Case i has the
 * seed S + i: what fails is printed with the command that makes it again. FOLDER (of KEY/en.md, KEY/fr.md) takes the place of our own texts.
 */
import { parseArgs } from "node:util";
import { madePair } from "./fuzz/made.ts";
import { faultsOf } from "./fuzz/properties.ts";
import { pairsIn } from "./pairs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, from: { type: "string" }, show: { type: "boolean" } },
});
const count = Number(positionals[0] ?? 1000);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  process.stderr.write("Give a number of cases, and a seed that is a whole number: npm run fuzz -- 1000 --seed 1\n");
  process.exit(2);
}
const pairs = (values.from === undefined ? ["examples", "tests/gold/pairs"] : [values.from]).flatMap(pairsIn);
let failed = 0;
for (let i = 0; i < count; i++) {
  const made = madePair(seed + i, pairs);
  const faults = faultsOf(made);
  if (values.show) process.stdout.write(`${JSON.stringify({ en: made.en, fr: made.fr, config: made.config })}\n`);
  if (faults.length === 0) continue;
  failed++;
  const from = values.from === undefined ? "" : ` --from ${values.from}`;
  process.stdout.write(`${faults.join("\n")}\n  again: npm run fuzz -- 1 --seed ${seed + i}${from} --show\n`);
}
const { user, system } = process.cpuUsage();
process.stdout.write(
  `${count} pairs from seed ${seed}, ${failed} with a fault, ${((user + system) / 1e6).toFixed(0)} s of processor time\n`,
);
process.exitCode = failed > 0 ? 1 : 0;

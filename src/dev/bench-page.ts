import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { resolve } from "node:path";

/** What the page says of the machine; nothing that names it. */
const machine = (): string =>
  `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} processors, ${loadavg()[0]?.toFixed(1)} of work on average in the minute before the end`;

/** Writes `docs/bench.md`. @param inputs what was checked, by number and size */
export function writePage(inputs: string, sections: readonly string[]): void {
  const date = new Date().toISOString().slice(0, 10);
  const head = `# What a check costs

Written by \`npm run bench -- --peers --write FOLDER\`, by no hand. Ratios hold from machine to machine, times do not; other work on a machine stretches wall time first.

- Date: ${date}
- Machine: ${machine()}
- Inputs: ${inputs}
`;
  writeFileSync(resolve("docs/bench.md"), `${[head, ...sections].join("\n")}`);
}

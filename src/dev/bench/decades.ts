import { defaultConfig } from "#config/config";
import { checkFolderPair } from "../engine.ts";
import type { FolderPair } from "../pairs.ts";

const SIZES = [10, 100, 1000];

/** Time and peak memory of texts that grow tenfold, made of whole pairs one after another, with the limits raised. */
export function decades(pairs: readonly FolderPair[]): void {
  const config = { ...defaultConfig, limits: { bytes: 1e9, frontMatterBytes: 1e9, blocks: 1e9 } };
  let before: number | undefined;
  for (const size of SIZES) {
    const pair = ofSize(pairs, size * 1000);
    if (size === SIZES[0]) for (let i = 0; i < 20; i++) checkFolderPair(pair, config);
    const start = process.cpuUsage();
    const outcome = checkFolderPair(pair, config);
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    const said = outcome.ok ? `${outcome.report.findings.length} findings` : outcome.refusals.map(({ code }) => code).join();
    const peak = process.resourceUsage().maxRSS / 1000;
    process.stdout.write(
      `${size} KB a side: ${ms.toFixed(0)} ms${before === undefined ? "" : ` (${(ms / before).toFixed(1)} times)`}, peak ${peak.toFixed(0)} MB, ${said}\n`,
    );
    before = ms;
  }
}

/** The words of pairs, one after another, four blocks a paragraph: a text of one block a line would have more lines than are read. */
function ofSize(pairs: readonly FolderPair[], bytes: number): FolderPair {
  const body = (text: string) =>
    text
      .replace(/^---\n[\s\S]*?\n---\n/u, "")
      .replace(/^(?:#+|[-*>]|\d+\.) +/gmu, "")
      .split(/\n+/u)
      .map((line, i) => (i % 4 === 3 ? `${line}\n\n` : `${line} `))
      .join("");
  let [en, fr] = ["", ""];
  for (let i = 0; en.length < bytes; i++) {
    const pair = pairs[i % pairs.length] as FolderPair;
    en += `${body(pair.en)}\n\n`;
    fr += `${body(pair.fr)}\n\n`;
  }
  return { key: "decade", en, fr };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sides } from "#posting";
import { ROOT } from "../../src/dev/modules.ts";

/** A line of a posting and the line that says the same in the other language. */
export interface Row extends Sides<string> {
  readonly id: number;
}

/** Our own pairs of which each line faces the line of its number. */
export const POSTINGS: readonly (readonly Row[])[] = ["tests/gold/pairs", "examples"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const [en, fr] = ["en.md", "fr.md"].map((file) => linesOf(join(ROOT, folder, name, file)));
      if (!en || !fr || en.length < 20 || en.length !== fr.length || en.some((line, i) => kindOf(line) !== kindOf(fr[i] ?? ""))) return [];
      return [en.map((line, id) => ({ id, en: line, fr: fr[id] ?? "" }))];
    }),
);

/** Item, heading, blank … */
export function kindOf(line: string): string {
  return /^(?:#+ |[-*] |\d|---|[|>]|[\w-]+:|$)/u.exec(line)?.[0].replace(/\d/u, "1") ?? "words";
}

function linesOf(path: string): readonly string[] | undefined {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch {
    return undefined;
  }
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../../src/dev/modules.ts";

/** Files by their path in a folder. */
export type Tree = Readonly<Record<string, string>>;

/** Pairs of `examples/` under many names, each with a number of its own. */
export function manyPairs(count: number): Tree {
  const keys = readdirSync(join(ROOT, "examples"), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const files: Record<string, string> = {};
  for (let i = 0; i < count; i++) {
    const key = keys[i % keys.length] ?? "";
    for (const side of ["en", "fr"]) {
      const text = readFileSync(join(ROOT, "examples", key, `${side}.md`), "utf8");
      // A key that two pairs share would make them none.
      files[`content/${side}/${key}-${i}.md`] = text.replace(/^(translationKey: .*)$/mu, `$1-${i}`);
    }
  }
  return files;
}

/** Writes files into a folder. */
export function writeTree(root: string, files: Tree): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

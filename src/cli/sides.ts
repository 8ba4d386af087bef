import { resolve } from "node:path";
import type { Config } from "#config/config";
import { userError } from "#config/user-error";
import { headOf } from "../pairing/front-matter-head.ts";
import { marksOf, stemOf } from "../pairing/path-marks.ts";
import type { Collected } from "./collect.ts";
import { readHead } from "./files.ts";

/** One pair, named by its two files. */
export interface PairOfSides {
  collected(config: Config, cwd: string): Promise<Collected>;
}

/** The pair that `--en` and `--fr` name; none where neither is given. @throws UserError where one is, or paths stand beside them. */
export function pairOfSides(en: string | undefined, fr: string | undefined, paths: readonly string[]): PairOfSides | undefined {
  if (en === undefined && fr === undefined) return undefined;
  if (en === undefined) throw userError("one-side-only", { given: "--fr", absent: "--en" });
  if (fr === undefined) throw userError("one-side-only", { given: "--en", absent: "--fr" });
  if (paths.length > 0) throw userError("sides-and-paths", {});
  return {
    async collected({ pairs, limits }, cwd) {
      if (resolve(cwd, en) === resolve(cwd, fr)) throw userError("same-file", { path: en });
      // A pipe can be read once, so it is not looked into.
      const heads = await Promise.all(
        [en, fr].map(async (path) => headOf(await readHead(resolve(cwd, path), limits.frontMatterBytes), pairs.key)),
      );
      const key = heads.find((head) => head.key !== undefined)?.key ?? stemOf(en, marksOf(en, pairs.patterns), "en", fr);
      return { pairing: { pairs: [{ key, en, fr }], files: [], noLanguage: [], ignored: [] }, refusals: [], asked: new Set([en, fr]) };
    },
  };
}

import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { refusal } from "#config/user-error";
import type { Refusal } from "#finding";
import { readText, reasonOf } from "../files.ts";

/** A file and what it is to hold. */
interface Writing {
  readonly path: string;
  /** As messages name it. */
  readonly shown: string;
  /** What was read. */
  readonly before: string;
  readonly after: string;
}

/** Replaces a file whole, or not at all: not where it no longer holds what was read, nor where it may not be written. Returns why it did not. */
export async function writeFixed({ path, shown, before, after }: Writing): Promise<Refusal | undefined> {
  let draft: string | undefined;
  try {
    const real = await realpath(path);
    const { mode } = await stat(real);
    if ((mode & 0o222) === 0) return refusal("not-fixed", { path: shown, reason: READ_ONLY }, { path: shown });
    draft = join(dirname(real), `.${process.pid}.parite-fix`);
    await writeFile(draft, after, { flag: "wx" });
    await chmod(draft, mode);
    const now = await readText(real, shown, Number.POSITIVE_INFINITY);
    if (!now.ok || now.text !== before) return refusal("changed-meanwhile", { path: shown }, { path: shown });
    await rename(draft, real);
    draft = undefined;
    return undefined;
  } catch (error) {
    return refusal("not-fixed", { path: shown, reason: reasonOf(error) }, { path: shown });
  } finally {
    if (draft !== undefined) await rm(draft, { force: true });
  }
}

const READ_ONLY = { en: "it is read-only", fr: "il est en lecture seule" };

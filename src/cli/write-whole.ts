import { randomUUID } from "node:crypto";
import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole, or leaves what was there: a draft beside it takes its name once all is on the disk. What is no regular file (a pipe,
 * `/dev/stdout`) is written as it stands. Of several that write one file at a time, in this process or another, one is left. @throws what the system says
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (there && !there.isFile()) return writeFile(path, text);
  // A link keeps leading where it led.
  const real = there ? await realpath(path) : path;
  if (there) await access(real, constants.W_OK);
  const draft = join(dirname(real), `.${basename(real).slice(0, 100)}.${randomUUID()}.parite`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    if (there) await chmod(draft, there.mode);
    await rename(draft, real);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

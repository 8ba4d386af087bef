import { open, readFile, stat } from "node:fs/promises";
import { refusal } from "#config/user-error";
import { decoded, type TextRead } from "#folder/decoded";
import type { Sides } from "#posting";

/** Reads a text of at most `limit` bytes; `shown` is how messages name the file. Never throws; the BOM stays, offsets count it. */
export async function readText(path: string, shown: string, limit: number): Promise<TextRead> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return refused("is-directory", shown);
    // A pipe without a writer would never end; what a shell makes of <(command) has one.
    if (!facts.isFile() && !(facts.isFIFO() && path.startsWith("/dev/fd/"))) return unreadable(shown, NOT_A_FILE);
    if (facts.size > limit) return tooLarge(shown, facts.size, limit);
    const bytes = await readFile(path);
    return bytes.length > limit ? tooLarge(shown, bytes.length, limit) : decoded(bytes, shown);
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR" ? refused("missing-file", shown) : unreadable(shown, reasonOf(error));
  }
}

/** The first bytes of a file as text, wrong bytes replaced: enough to see a front matter. Empty where it cannot be read. */
export async function readHead(path: string, bytes: number): Promise<string> {
  try {
    // Opening a pipe would wait for a writer.
    if (!(await stat(path)).isFile()) return "";
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
}

/** Whether something stands at a path, and what. */
export async function kindOf(path: string): Promise<"file" | "directory" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "directory" : "file";
  } catch (error) {
    // What is there and cannot be looked at is left to the reader, which says why.
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR" ? undefined : "file";
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): Sides<string> {
  const code = codeOf(error);
  return REASONS[code] ?? { en: `the system says ${code}`, fr: `le système répond ${code}` };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "EUNKNOWN";

const NOT_A_FILE = { en: "it is not a regular file", fr: "ce n’est pas un fichier ordinaire" };

const REASONS: Readonly<Record<string, Sides<string>>> = {
  EACCES: { en: "you have no permission", fr: "vous n’avez pas l’autorisation nécessaire" },
  EPERM: { en: "you have no permission", fr: "vous n’avez pas l’autorisation nécessaire" },
  EROFS: { en: "the disk is read-only", fr: "le disque est en lecture seule" },
  ENOSPC: { en: "the disk is full", fr: "le disque est plein" },
  ENOENT: { en: "there is no such folder", fr: "ce dossier n’existe pas" },
  ENOTDIR: { en: "a part of the path is a file, not a folder", fr: "une partie du chemin est un fichier et non un dossier" },
  EISDIR: { en: "it is a folder", fr: "c’est un dossier" },
  ELOOP: { en: "its links lead in a circle", fr: "ses liens tournent en rond" },
  ENAMETOOLONG: { en: "its name is too long", fr: "son nom est trop long" },
  EMFILE: { en: "too many files are open", fr: "trop de fichiers sont ouverts" },
};

const refused = (code: "is-directory" | "missing-file", path: string): TextRead => ({
  ok: false,
  refusal: refusal(code, { path }, { path }),
});
const unreadable = (path: string, reason: Sides<string>): TextRead => ({
  ok: false,
  refusal: refusal("unreadable-file", { path, reason }, { path }),
});
const tooLarge = (path: string, bytes: number, limit: number): TextRead => ({
  ok: false,
  refusal: refusal("too-large", { path, bytes, limit }, { path }),
});

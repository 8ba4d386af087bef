import { resolve } from "node:path";
import { z } from "zod";
import { userError } from "#config/user-error";
import { type BaselineEntry, sortedEntries } from "#run/baseline";
import { parseJson, requiredText } from "./config-file.ts";
import { kindOf, reasonOf } from "./files.ts";
import { writeWhole } from "./write-whole.ts";

const baselineSchema = z.object({
  schemaVersion: z.literal(1),
  findings: z.array(
    z.object({
      fingerprint: z.string(),
      rule: z.string(),
      where: z.string(),
      reason: z.string().optional(),
      by: z.string().optional(),
      until: z.iso.date().optional(),
    }),
  ),
});

/** Reads a baseline; none where the file is yet to be written. @throws UserError for a file that is none, or absent without `mayBeAbsent`. */
export async function readBaseline(cwd: string, path: string, mayBeAbsent: boolean): Promise<readonly BaselineEntry[]> {
  if (mayBeAbsent && (await kindOf(resolve(cwd, path))) === undefined) return [];
  const parsed = baselineSchema.safeParse(parseJson(await requiredText(resolve(cwd, path), path), path));
  if (!parsed.success) throw userError("invalid-baseline", { path });
  return parsed.data.findings;
}

/** Writes a baseline, one finding a line and sorted, so that its difference from one run to the next is small. @throws UserError */
export async function writeBaseline(cwd: string, path: string, entries: readonly BaselineEntry[]): Promise<void> {
  const lines = sortedEntries(entries).map(
    ({ fingerprint, rule, where, reason, by, until }) => `    ${JSON.stringify({ where, rule, fingerprint, reason, by, until })}`,
  );
  const findings = lines.length > 0 ? `[\n${lines.join(",\n")}\n  ]` : "[]";
  try {
    await writeWhole(resolve(cwd, path), `{\n  "schemaVersion": 1,\n  "findings": ${findings}\n}\n`);
  } catch (error) {
    throw userError("unwritable-file", { path, reason: reasonOf(error) });
  }
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report, ReportSet } from "../../src/finding.ts";
import type { Sides } from "../../src/posting.ts";

/** What `parite check` says of two files. */
export function reportByCli({ en, fr }: Sides<string>): Report | undefined {
  const folder = mkdtempSync(join(tmpdir(), "parite-by-cli-"));
  try {
    writeFileSync(join(folder, "officer.en.md"), en);
    writeFileSync(join(folder, "officer.fr.md"), fr);
    const command = ["dist/parite.js", "check", folder, "--format", "json", "--fail-on", "never"];
    const { reports } = JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })) as ReportSet;
    return reports[0];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

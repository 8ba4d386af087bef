import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../src/dev/modules.ts";
import { freePort } from "./serve.ts";

/** What runs it: npm, which hands signals on by way of a shell, and Node itself. */
const WAYS = [
  ["npm", ["start", "--silent", "--"]],
  [process.execPath, ["src/dev/start.mjs"]],
] as const;

test.each(WAYS)("%s: says at once what it does, answers, and ends with SIGTERM", { timeout: 120_000 }, async (command, args) => {
  const state = mkdtempSync(join(tmpdir(), "parite-start-"));
  const port = await freePort();
  const child = spawn(command, [...args, "--port", String(port), "--persist-to", state], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  try {
    const lines: string[] = [];
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      lines.push(...String(chunk).split("\n").filter(Boolean));
      if (lines.some((line) => line.includes("Ctrl-C"))) break;
    }
    const url = `http://localhost:${port}`;
    expect(lines[0]).toContain(`Parité: starting on ${url}.`);
    expect(lines.at(-1)).toContain(url);
    expect((await fetch(`${url}/api/v1/health`)).status).toBe(200);
    child.kill("SIGTERM");
    const [code, signal] = await ended;
    // npm ends as the signal asks it to; the server itself has nothing to complain of.
    expect(command === "npm" ? [0, 143, null].includes(code) || signal === "SIGTERM" : code === 0).toBe(true);
    await expect
      .poll(
        () =>
          fetch(url).then(
            () => "answers",
            () => "gone",
          ),
        { timeout: 60_000 },
      )
      .toBe("gone");
  } finally {
    child.kill("SIGKILL");
    rmSync(state, { recursive: true, force: true });
  }
});

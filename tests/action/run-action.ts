import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../src/dev/modules.ts";

/** How the step is run. */
export interface Step {
  /** The checkout. */
  readonly cwd: string;
  /** A folder for what the runner gives and takes. */
  readonly temp: string;
  readonly pull?: { readonly number: number; readonly base: string; readonly head: string } | undefined;
  readonly api?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The payload, where it is of no pull request; default: a push of which little is known. */
  readonly event?: object;
  /** The file to run; default the one that action.yml names. */
  readonly main?: string;
}

/** What the step did. */
export interface StepResult {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the very file that the Action runs, in an environment as a runner makes it. */
export async function runAction({
  cwd,
  temp,
  pull,
  api = "http://127.0.0.1:9",
  inputs = {},
  env: more = {},
  event: payload = { ref: "refs/heads/main" },
  main = join(ROOT, "dist/action.js"),
}: Step): Promise<StepResult> {
  const file = (name: string, text: string) => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const event = pull
    ? {
        action: "synchronize",
        number: pull.number,
        pull_request: { number: pull.number, base: { sha: pull.base }, head: { sha: pull.head } },
      }
    : payload;
  const env = {
    PATH: process.env.PATH,
    HOME: temp,
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "o/r",
    GITHUB_RUN_ID: "42",
    GITHUB_WORKFLOW: "Parity",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event)),
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary.md", ""),
    RUNNER_TEMP: temp,
    ...more,
    ...Object.fromEntries(
      Object.entries({ token: "t", lang: "en", ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const { code, log } = await new Promise<{ code: number; log: string }>((resolve) => {
    execFile(process.execPath, [main], { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, log: stdout + stderr }),
    );
  });
  return {
    code,
    log,
    outputs: outputsIn(readFileSync(join(temp, "output"), "utf8")),
    summary: readFileSync(join(temp, "summary.md"), "utf8"),
  };
}

/** `name<<delimiter`, the value’s lines, the delimiter. */
const outputsIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gmu)].map(([, name = "", , value = ""]) => [name, value]));

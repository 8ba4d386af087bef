import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Lang } from "#posting";
import { checkFolderPair } from "../src/dev/engine.ts";
import { ROOT } from "../src/dev/modules.ts";
import { app } from "../src/worker/app.tsx";

const PAGES = { en: "README.md", fr: "README.fr.md" } as const;

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("README.md and README.fr.md are in parity", () => {
  const outcome = checkFolderPair({ key: "README", en: read(PAGES.en), fr: read(PAGES.fr) });
  expect(outcome.ok && outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ message }) => message.en)).toEqual([]);
});

describe.each(Object.entries(PAGES) as [Lang, string][])("%s", (_, page) => {
  test("prints the report that its curl gives", async () => {
    const text = read(page);
    const [, command = "", shown = ""] = /```sh\n(curl [^\n]*)\n```\n\n```text\n([\s\S]*?)\n```/u.exec(text) ?? [];
    const report = await answerTo(command);
    if (process.env.UPDATE === "1")
      writeFileSync(
        join(ROOT, page),
        text.replace(shown, () => report),
      );
    expect(read(page)).toContain(`\n\`\`\`text\n${report}\n\`\`\`\n`);
  });

  test("names only files and scripts that exist", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = ""]) => path);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const commands = (read(page) + read("CONTRIBUTING.md")).matchAll(/npm (?:run ([a-z-]+)|(start|test)\b)/gu);
    const named = [...commands].map(([, script, short]) => script ?? short ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** What the Worker answers to `curl -F side=@file … 'url'`. */
async function answerTo(command: string): Promise<string> {
  const body = new FormData();
  for (const [, side = "", path = ""] of command.matchAll(/-F (en|fr)=@(\S+)/gu))
    body.append(side, new File([read(path)], path.split("/").at(-1) ?? path));
  const [, url = ""] = /'(http[^']+)'/u.exec(command) ?? [];
  const response = await app.request(url, { method: "POST", body }, {});
  expect(response.status).toBe(200);
  return (await response.text()).trimEnd();
}

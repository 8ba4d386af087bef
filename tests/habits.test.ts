import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import { checks } from "../checks/index.ts";
import { ROOT } from "../src/dev/modules.ts";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => `${folder}/${name}`);

describe("workflows", () => {
  test.each(filesIn(".github/workflows"))("%s: least permissions, actions pinned by commit with the version beside it", (path) => {
    const text = read(path);
    const { permissions, jobs } = parse(text) as {
      readonly permissions?: Readonly<Record<string, string>>;
      readonly jobs: Readonly<Record<string, { readonly permissions?: unknown }>>;
    };
    // The release pushes a tag; nothing else writes.
    expect(permissions).toEqual({ contents: path.endsWith("/release.yml") ? "write" : "read" });
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
    const uses = text.split("\n").filter((line) => /\buses:/u.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  test("CI runs everything on Linux and the CLI on three systems, each with every Node that package.json names", () => {
    const { engines } = JSON.parse(read("package.json")) as { readonly engines: { readonly node: string } };
    const named = [...engines.node.matchAll(/(?:\^|>=)(\d+)/gu)].map(([, major]) => Number(major));
    const ci = parse(read(".github/workflows/ci.yml"));
    expect(ci.concurrency.group).toContain("github.ref");
    for (const job of ["test", "cli"]) expect(ci.jobs[job].strategy.matrix.node).toEqual(expect.arrayContaining(named));
    expect(ci.jobs.cli.strategy.matrix.os).toEqual(["ubuntu-latest", "windows-latest", "macos-latest"]);
    expect(ci.jobs.test["runs-on"]).toBe("ubuntu-latest");
    expect(ci.jobs.test.steps.map(({ run }: { readonly run?: string }) => run)).toContain("npm test");
  });
});

describe("packages of others", () => {
  const lock = JSON.parse(read("package-lock.json")) as {
    readonly packages: Readonly<
      Record<string, { readonly integrity?: string; readonly hasInstallScript?: boolean; readonly link?: boolean }>
    >;
  };
  const manifest = JSON.parse(read("package.json")) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly allowScripts: Readonly<Record<string, boolean>>;
  };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

  test("each is locked by its digest, and what ships by its exact version", () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
    expect(Object.entries(manifest.dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  test("none runs a script when it is installed", () => {
    const withScript = packages.flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace(/^.*node_modules\//u, "")] : [],
    );
    const refused = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name] === false);
    expect(withScript.filter((name) => !refused.includes(name))).toEqual([]);
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });

  test("CI asks the registry what is known against what ships", () => {
    const { steps } = parse(read(".github/workflows/ci.yml")).jobs.audit as { readonly steps: readonly { readonly run?: string }[] };
    expect(steps.map(({ run }) => run).join("\n")).toContain("npm audit --package-lock-only --omit=dev --audit-level=high");
  });
});

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly description?: string; readonly value?: string };
  readonly validations?: { readonly required?: boolean };
}

describe("issue forms", () => {
  test.each(["wrong-finding", "missed-finding"])(
    "%s: both texts, rule and version, asked in both languages, with the warning first",
    (name) => {
      const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as { readonly name: string; readonly body: readonly Field[] };
      const [warning, ...fields] = form.body;
      expect(warning?.type).toBe("markdown");
      expect(warning?.attributes.value).toContain("not published yet");
      expect(warning?.attributes.value).toContain("pas encore publiée");
      expect(fields.filter(({ validations }) => validations?.required).map(({ id }) => id)).toEqual([
        "rule",
        "version",
        "en",
        "fr",
        "reason",
      ]);
      for (const { id, attributes } of fields) if (id !== "version") expect(attributes.label).toMatch(/ · /u);
      for (const { attributes } of fields) if (attributes.description !== undefined) expect(attributes.description).toMatch(/ · /u);
      expect(form.name).toMatch(/ · /u);
    },
  );
});

test.each(["SECURITY", "docs/projects", "docs/exchange"])("%s is in parity", { timeout: 60_000 }, (name) => {
  const side = (path: string) => ({ text: read(path), path });
  const outcome = checkPair({ en: side(`${name}.md`), fr: side(`${name}.fr.md`) }, { checks, lexicon: loadLexicon() });
  expect(outcome.ok && outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ message }) => message.en)).toEqual([]);
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RepositoryExample } from "#check";
import { defaultConfig } from "#config/config";
import { resolveConfig } from "#config/load";
import type { Finding, Outcome } from "#finding";
import { checkPair } from "#parity";
import { checks, repositoryChecks } from "../checks/index.ts";
import { checkFolderPair, lexicon } from "../src/dev/engine.ts";
import { ROOT } from "../src/dev/modules.ts";
import { type FolderPair, pairsIn } from "../src/dev/pairs.ts";
import { agrees, tryExample } from "../src/dev/try-example.ts";

describe.each(checks.map((check) => [check.id, check] as const))("examples of %s", (id, check) => {
  test("show a clean case and a fault", () => {
    expect(check.examples.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(check.examples.some(({ finds }) => finds.length > 0)).toBe(true);
  });

  test.each(check.examples.map((example, i) => [example.label?.en ?? `${i + 1}`, example] as const))("%s", (_, example) => {
    const { finds, outcome } = tryExample(check, example, checks);
    expect(agrees(finds, example.finds), `found ${JSON.stringify(finds)}, expected ${JSON.stringify(example.finds)}`).toBe(true);
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    const { findings } = outcome.report;
    expect(findings.some(({ rule }) => rule === id)).toBe(example.finds.length > 0);
    expect(findings.map(({ rule }) => rule)).not.toContain("check-crashed");
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  test("change nothing that they read, and bear the languages swapped", () => {
    for (const example of check.examples) {
      const frozen = { ...check, run: ((context, report) => check.run(deepFreeze(context), report)) as typeof check.run };
      for (const [en, fr] of [
        [example.en, example.fr],
        [example.fr, example.en],
      ] as const) {
        const outcome = checkPair(
          { en: { text: en }, fr: { text: fr } },
          { checks: [frozen], lexicon, config: { ...defaultConfig, ...example.config } },
        );
        if (outcome.ok) expect(outcome.report.findings.map(({ rule }) => rule)).not.toContain("check-crashed");
      }
    }
  });

  test("word each message in both languages, without line numbers or blame", () => {
    for (const example of check.examples) {
      const { outcome } = tryExample(check, example, checks);
      for (const { message } of outcome.ok ? outcome.report.findings.filter(({ rule }) => rule === id) : []) checkWording(message);
    }
  });
});

describe.each(repositoryChecks.map((check) => [check.id, check] as const))("examples of %s", (_, check) => {
  test.each(check.examples.map((example, i) => [example.label?.en ?? `${i + 1}`, example] as const))("%s", (__, example) => {
    const finds: string[] = [];
    check.run(
      { files: example.files, pairs: pairsOf(example), ...(example.segments && { segments: example.segments }) },
      (message, data, place) => {
        finds.push(place.lacking ? `${message}:${place.lacking}` : message);
        const words = check.messages[message]?.(data);
        expect(words).toBeDefined();
        if (words) checkWording(words);
      },
    );
    expect(agrees(finds, example.finds), `found ${JSON.stringify(finds)}, expected ${JSON.stringify(example.finds)}`).toBe(true);
  });
});

describe("examples/", () => {
  const settings = resolveConfig(JSON.parse(readFileSync(join(ROOT, "examples/parite.config.json"), "utf8")));
  const check = (pair: FolderPair) => checkFolderPair(pair, settings.ok ? settings.config : defaultConfig);
  const pairs = pairsIn(join(ROOT, "examples"));

  test.each(pairs.map((pair) => [pair.key, pair] as const))("%s", (key, pair) => {
    const outcome = check(pair);
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    const found = outcome.report.findings.map(line).join("");
    const path = join(ROOT, "examples", key, "findings.txt");
    if (!existsSync(path) || process.env.UPDATE === "1") writeFileSync(path, found);
    expect(found).toBe(readFileSync(path, "utf8"));
  });

  test("have two clean pairs at least", () => {
    const clean = pairs.filter((pair) => {
      const outcome = check(pair);
      return outcome.ok && outcome.report.verdict === "pass";
    });
    expect(clean.length).toBeGreaterThanOrEqual(2);
  });

  test("have settings that hold", () => {
    expect(settings.ok).toBe(true);
  });

  test("show every rule of a posting at least once, but the one about comments", () => {
    const shown = new Set(pairs.flatMap((pair) => ruleIds(check(pair))));
    const groups = ["structure", "facts", "language", "front-matter", "typography"];
    const missing = checks.filter(({ id, group }) => groups.includes(group) && id !== "suppression" && !shown.has(id)).map(({ id }) => id);
    expect(missing).toEqual([]);
  });
});

/** `severity rule lacking en:line fr:line message`. */
function line({ severity, rule, lacking, en, fr, insertAt, message }: Finding): string {
  const place = `en:${en?.start.line ?? "-"} fr:${fr?.start.line ?? "-"}${insertAt ? ` insert:${insertAt.side}:${insertAt.line}` : ""}`;
  return `${severity} ${rule} ${lacking ?? "-"} ${place}\n  ${message.en}\n  ${message.fr}\n`;
}

function ruleIds(outcome: Outcome): readonly string[] {
  return outcome.ok ? outcome.report.findings.map(({ rule }) => rule) : [];
}

function checkWording({ en, fr }: { readonly en: string; readonly fr: string }): void {
  const own = { en: en.replace(/“[^”]*”/gu, "“”"), fr: fr.replace(/«[^»]*»/gu, "«\u00A0»") };
  for (const words of [own.en, own.fr]) {
    expect(words).not.toMatch(/\bundefined\b|\bNaN\b|\[object|!|\n/u);
    expect(words).toMatch(/[.?]$/u);
  }
  expect(own.en).not.toMatch(/\blines? \d/iu);
  expect(own.fr).not.toMatch(/\blignes? \d/iu);
  expect(own.fr).not.toMatch(/[\s\u00A0][;!?]|'/u);
}

function pairsOf({ files }: RepositoryExample): readonly { key: string; en: string; fr: string }[] {
  const of = (lang: string) => new Map(files.filter((file) => file.lang === lang).map(({ key, path }) => [key, path]));
  const [en, fr] = [of("en"), of("fr")];
  return [...en].flatMap(([key, path]) => (fr.has(key) ? [{ key, en: path, fr: fr.get(key) ?? "" }] : []));
}

/** Freezes what a check reads, so that a write throws; typed arrays cannot be frozen and are left. */
function deepFreeze<T>(value: T, seen = new Set<unknown>()): T {
  if (
    typeof value !== "object" ||
    value === null ||
    ArrayBuffer.isView(value) ||
    value instanceof Map ||
    value instanceof Set ||
    seen.has(value)
  )
    return value;
  seen.add(value);
  for (const part of Object.values(value)) deepFreeze(part, seen);
  return Object.freeze(value);
}

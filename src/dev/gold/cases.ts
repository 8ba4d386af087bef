import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConfig } from "#config/config";
import { checkDrift } from "#drift/drift";
import type { Change, Effect, RepositoryFinding, Severity } from "#finding";
import { SEVERITIES } from "#finding";
import { checkPair } from "#parity";
import type { Lang, Sides } from "#posting";
import { runRepository } from "#run/repository";
import { segmentsOf } from "#run/segments";
import { checks, repositoryChecks } from "../../../checks/index.ts";
import { pairUp } from "../../pairing/pairing.ts";
import { lexicon } from "../engine.ts";
import { ROOT } from "../modules.ts";
import { lineOf } from "./annotation.ts";
import { reportFrom } from "./pairs.ts";

/** What an edit means, by the line that it left (`at`) or took out (`was`). */
interface ExpectedChange {
  readonly side: Lang;
  readonly effect: Effect | readonly Effect[];
  readonly at?: string;
  readonly was?: string;
}

/** What is wrong with a repository. */
interface ExpectedRepositoryFinding {
  readonly rule: string;
  readonly lacking?: Lang;
  /** At least. */
  readonly severity: Severity;
  readonly paths: readonly string[];
}

/** What a case of two states or of a repository gave: what was expected and not said, and what was said besides. */
export interface CaseScore {
  readonly name: string;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** The cases of a pair edited since. */
export const driftCases = (): readonly CaseScore[] => namesIn("drift").map(scoreDrift);

/** The cases of several postings. */
export const repositoryCases = (): readonly CaseScore[] => namesIn("repositories").map(scoreRepository);

const pathOf = (...parts: readonly string[]) => join(ROOT, "tests/gold", ...parts);
const namesIn = (folder: string) => readdirSync(pathOf(folder)).sort();
const textOf = (...parts: readonly string[]) => readFileSync(pathOf(...parts), "utf8");

function scoreDrift(name: string): CaseScore {
  const { changes: expected } = JSON.parse(textOf("drift", name, "gold.json")) as { readonly changes: readonly ExpectedChange[] };
  const state = (time: string): Sides<string> => ({ en: textOf("drift", name, time, "en.md"), fr: textOf("drift", name, time, "fr.md") });
  const texts = { before: state("before"), after: state("after") };
  const sources = ({ en, fr }: Sides<string>) => ({ en: { text: en }, fr: { text: fr } });
  const input = { before: sources(texts.before), after: sources(texts.after) };
  const { changes = [] } = reportFrom(checkDrift(input, { checks, lexicon, key: name }));
  const answers = (change: Change, { side, effect, at, was }: ExpectedChange): boolean => {
    const [position, text, start] = at === undefined ? [change.before, texts.before, was ?? ""] : [change.after, texts.after, at];
    const line = lineOf(text[side], start);
    const isThere = position !== null && position.start.line <= line && position.end.line >= line;
    return change.side === side && [effect].flat().includes(change.effect) && isThere;
  };
  return {
    name,
    missed: expected.filter((one) => !changes.some((change) => answers(change, one))).map((one) => JSON.stringify(one)),
    extra: changes
      .filter((change) => change.effect !== "cosmetic" && change.effect !== "neutral" && !expected.some((one) => answers(change, one)))
      .map(({ side, effect, old, new: text }) => `${side} ${effect}: ${old} → ${text}`),
  };
}

function scoreRepository(name: string): CaseScore {
  const { findings: expected } = JSON.parse(textOf("repositories", name, "gold.json")) as {
    readonly findings: readonly ExpectedRepositoryFinding[];
  };
  const paths = readdirSync(pathOf("repositories", name), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"));
  const texts = new Map(paths.map((path) => [path, textOf("repositories", name, path)]));
  const candidates = [...texts].map(([path, text]) => {
    const key = /^translationKey: (.+)$/mu.exec(text)?.[1];
    return { path, ...(key !== undefined && { key }) };
  });
  const pairing = pairUp(candidates, defaultConfig.pairs.patterns);
  const segments = pairing.pairs.flatMap(({ key, en, fr }) => {
    const pair = { en: texts.get(en) ?? "", fr: texts.get(fr) ?? "" };
    const sources = { en: { text: pair.en, path: en }, fr: { text: pair.fr, path: fr } };
    return segmentsOf(reportFrom(checkPair(sources, { checks, lexicon, key })), pair);
  });
  const { findings } = runRepository(repositoryChecks, { ...pairing, segments }, () => undefined);
  const answers = (found: RepositoryFinding, { rule, lacking, severity, paths: named }: ExpectedRepositoryFinding): boolean =>
    found.rule === rule &&
    (lacking === undefined || found.lacking === lacking) &&
    SEVERITIES.indexOf(found.severity) <= SEVERITIES.indexOf(severity) &&
    named.every((path) => found.paths.includes(path));
  return {
    name,
    missed: expected.filter((one) => !findings.some((found) => answers(found, one))).map((one) => JSON.stringify(one)),
    extra: findings.filter((found) => !expected.some((one) => answers(found, one))).map(({ rule, message }) => `${rule}: ${message.en}`),
  };
}

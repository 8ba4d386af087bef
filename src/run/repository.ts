import type { RepositoryCheck, RepositoryContext, RepositoryPlace } from "#check";
import type { RuleSetting } from "#config/config";
import type { RepositoryFinding, RuleFacts, Severity } from "#finding";
import { SEVERITIES } from "#finding";
import { attempt, type RawFinding } from "#run/attempt";
import { fingerprintOf } from "#run/fingerprint";
import { effectiveSeverity } from "#run/severity";
import { byCodeUnits } from "#text/order";

/** The setting of a rule for some files, or `undefined` where nothing is set. */
export type SettingFor = (rule: string, paths: readonly string[]) => RuleSetting | undefined;

/** Faults of a repository, gravest first and then by path, and the facts of their rules. */
export interface RepositoryRun {
  readonly findings: readonly RepositoryFinding[];
  readonly rules: { readonly [rule: string]: RuleFacts };
}

/** Runs the checks of a repository over its files and pairs. A check that throws becomes one finding. */
export function runRepository(checks: readonly RepositoryCheck[], context: RepositoryContext, settingFor: SettingFor): RepositoryRun {
  const findings = checks.flatMap((check) => execute(check, context, settingFor)).sort(gravestFirst);
  const occurring = new Set(findings.map(({ rule }) => rule));
  const rules = checks
    .filter(({ id }) => occurring.has(id))
    .map(({ id, summary, why, fix, category, severity }) => [id, { summary, why, fix, category, severity }] as const);
  return { findings, rules: Object.fromEntries(rules) };
}

function execute(check: RepositoryCheck, context: RepositoryContext, settingFor: SettingFor): readonly RepositoryFinding[] {
  return attempt<RepositoryPlace, RepositoryFinding>(
    { ...check, run: (report) => check.run(context, report) },
    (reported) => {
      const setting = settingFor(check.id, reported.place.paths);
      return setting === "off"
        ? undefined
        : findingOf(check, reported, effectiveSeverity(setting, check.severity, reported.place.severity));
    },
    (reason) => crashed(check, reason),
  );
}

function findingOf(
  { id, category }: RepositoryCheck,
  { message, place: { paths, lacking }, words, data }: RawFinding<RepositoryPlace>,
  severity: Severity,
): RepositoryFinding {
  const fingerprint = fingerprintOf([id, message, ...paths]);
  return { fingerprint, rule: id, severity, category, ...(lacking && { lacking }), paths, message: words, data };
}

function crashed({ id, category }: RepositoryCheck, reason: string): RepositoryFinding {
  return {
    fingerprint: fingerprintOf(["check-crashed", id]),
    rule: "check-crashed",
    severity: "info",
    category,
    paths: [],
    message: {
      en: `The check ${id} stopped on these files (${reason}); the other checks ran. Please report it with the list of files.`,
      fr: `La vérification ${id} s’est interrompue sur ces fichiers (${reason}); les autres ont été faites. Veuillez le signaler en joignant la liste des fichiers.`,
    },
    data: { rule: id, reason },
  };
}

function gravestFirst(a: RepositoryFinding, b: RepositoryFinding): number {
  const bySeverity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return bySeverity || byCodeUnits(a.paths[0] ?? "", b.paths[0] ?? "") || byCodeUnits(a.rule, b.rule);
}

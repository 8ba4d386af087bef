import { SEVERITIES, type Severity } from "#finding";

/** Severity of a finding: the setting, where there is one, except that what a check calls lighter than its rule stays lighter. */
export function effectiveSeverity(setting: Severity | undefined, rule: Severity, finding: Severity | undefined): Severity {
  const wanted = setting ?? rule;
  if (finding === undefined) return wanted;
  if (setting === undefined) return finding;
  return SEVERITIES[Math.max(SEVERITIES.indexOf(wanted), SEVERITIES.indexOf(finding))] ?? wanted;
}

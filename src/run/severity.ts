import picomatch from "picomatch";
import type { Config, RuleSetting } from "#config/config";
import { SEVERITIES, type Severity } from "#finding";

/** The setting of a rule for a pair of files, or `undefined` where nothing is set; the last override that matches wins. */
export function settingOf(config: Config, rule: string, paths: readonly (string | undefined)[]): RuleSetting | undefined {
  let setting = config.rules[rule];
  for (const override of config.overrides) {
    const wanted = override.rules[rule];
    if (wanted === undefined) continue;
    const matches = picomatch([...override.files], { dot: true });
    if (paths.some((path) => path !== undefined && matches(path.replace(/^\.\//u, "")))) setting = wanted;
  }
  return setting;
}

/** Severity of a finding: the setting, where there is one, except that what a check calls lighter than its rule stays lighter. */
export function weigh(setting: Severity | undefined, rule: Severity, finding: Severity | undefined): Severity {
  const wanted = setting ?? rule;
  if (finding === undefined) return wanted;
  if (setting === undefined) return finding;
  return SEVERITIES[Math.max(SEVERITIES.indexOf(wanted), SEVERITIES.indexOf(finding))] ?? wanted;
}

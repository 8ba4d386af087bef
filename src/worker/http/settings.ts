import { type Config, defaultConfig } from "#config/config";
import { resolveConfig } from "#config/load";
import { MAX_CONFIG } from "#config/schema";
import { withinLimits } from "#config/within-limits";
import type { Sides } from "#posting";
import { allChecks } from "../../../checks/index.ts";
import { pointerOf } from "./field-errors.ts";
import { MAX_ERRORS } from "./limits.ts";
import type { FieldError } from "./problem.ts";
import type { ReadResult } from "./read-result.ts";

/** The settings of a request; limits and settings by path are the service’s own affair. */
export function settingsOf(config: unknown): ReadResult<Config> {
  if (config === undefined) return { ok: true, value: defaultConfig };
  if (JSON.stringify(config).length > MAX_CONFIG) return invalid([{ pointer: "/config", message: TOO_LONG }]);
  if (typeof config === "object" && config !== null && "overrides" in config)
    return invalid([{ pointer: "/config/overrides", message: BY_PATH }]);
  const resolved = resolveConfig(config, { rules: ruleIds });
  if (resolved.ok) return { ok: true, value: withinLimits(resolved.config) };
  return invalid(
    resolved.problems.map(({ path, message }) => ({ pointer: pointerOf(["config", ...path.split(".").filter(Boolean)]), message })),
  );
}

const invalid = (errors: readonly FieldError[]) => ({ ok: false, code: "invalid-config", errors: errors.slice(0, MAX_ERRORS) }) as const;

const TOO_LONG: Sides<string> = {
  en: `The settings are longer than ${MAX_CONFIG / 1024} KB. Shorten the glossary, or use the command line.`,
  fr: `Les réglages dépassent ${MAX_CONFIG / 1024} Ko. Abrégez le glossaire, ou employez la ligne de commande.`,
};

const BY_PATH: Sides<string> = {
  en: "Settings by path are for folders of files. Give the severities of this pair in “rules”.",
  fr: "Les réglages par chemin sont pour les dossiers de fichiers. Donnez les gravités de cette paire dans «\u00A0rules\u00A0».",
};

const ruleIds = allChecks.map(({ id }) => id);

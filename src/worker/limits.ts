import type { Config, Limits } from "#config/config";
import { defaultConfig } from "#config/config";

/** Largest request body, in bytes: two postings at their limit, with every character escaped in JSON. */
export const MAX_BODY = 2 * 1024 * 1024;

/** Settings of a stranger: limits may be lowered, never raised. */
export function withinLimits(config: Config): Config {
  const { limits } = defaultConfig;
  const lower = (name: keyof Limits) => Math.min(config.limits[name], limits[name]);
  return { ...config, limits: { bytes: lower("bytes"), frontMatterBytes: lower("frontMatterBytes"), blocks: lower("blocks") } };
}

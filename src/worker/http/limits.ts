import { type Config, defaultConfig, type Limits } from "#config/config";

/** Largest request body, in bytes: two postings at their limit, with every character escaped in JSON. */
export const MAX_BODY = 2 * 1024 * 1024;

/** Longest settings, in characters of JSON: a glossary of a thousand terms and more. */
export const MAX_CONFIG = 128 * 1024;

/** Most fields that a problem names: a body of nothing but mistakes must not make a long answer. */
export const MAX_ERRORS = 20;

/** Settings of a stranger: limits may be lowered, never raised. */
export function withinLimits(config: Config): Config {
  const { limits } = defaultConfig;
  const lower = (name: keyof Limits) => Math.min(config.limits[name], limits[name]);
  return { ...config, limits: { bytes: lower("bytes"), frontMatterBytes: lower("frontMatterBytes"), blocks: lower("blocks") } };
}

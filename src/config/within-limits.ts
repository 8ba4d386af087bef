import { type Config, defaultConfig, type Limits } from "#config/config";

/** Settings of a stranger: limits may be lowered, never raised. */
export function withinLimits(config: Config): Config {
  const { limits } = defaultConfig;
  const lower = (name: keyof Limits) => Math.min(config.limits[name], limits[name]);
  return { ...config, limits: { bytes: lower("bytes"), frontMatterBytes: lower("frontMatterBytes"), blocks: lower("blocks") } };
}

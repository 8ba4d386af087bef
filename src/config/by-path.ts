import type { Config } from "#config/config";
import { matchesAny } from "#config/glob";

/**
 * The settings of some files: overrides that match a path are worked in, the last one winning, so that what follows asks no paths.
 * @param paths relative to the configuration; one that is not known is left out
 */
export function settingsFor(config: Config, paths: readonly (string | undefined)[]): Config {
  if (config.overrides.length === 0) return config;
  const matching = config.overrides.filter(({ files }) => paths.some((path) => path !== undefined && matchesAny(path, files)));
  return { ...config, rules: Object.assign({}, config.rules, ...matching.map(({ rules }) => rules)), overrides: [] };
}

/** Whether a path, relative to the configuration, is that of a posting. */
export const isIncluded = ({ include, exclude }: Config, path: string): boolean => matchesAny(path, include) && !isExcluded(exclude, path);

/** Whether globs leave a path out; `!` takes in again what one before it left out, and nothing else. */
export const isExcluded = (exclude: readonly string[], path: string): boolean => matchesAny(path, exclude, false);

import { type Config, defaultConfig } from "#config/config";

/** What decides how a pair is judged; the rest says which files are pairs. */
const JUDGING = ["rules", "allow", "frontMatter", "glossary", "limits", "pairs"] as const;

/** The settings of a pair, as far as they are not the defaults; nothing where all are. */
export function sentConfig(config: Config): object | undefined {
  const own = JUDGING.filter((name) => JSON.stringify(config[name]) !== JSON.stringify(defaultConfig[name]));
  return own.length === 0 ? undefined : Object.fromEntries(own.map((name) => [name, config[name]]));
}

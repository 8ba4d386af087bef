import { settingsFor } from "#config/by-path";
import { type Config, defaultConfig } from "#config/config";
import { CONFIG_NAME } from "#config/config-name";
import type { Sides } from "#posting";

/** Settings that hold for what was handed over, and where they come from. */
export interface FolderSettings {
  readonly config: Config;
  /** The file; nothing where none was there and the defaults hold. */
  readonly path?: string;
  /** Where they say that the pages of the rules are. */
  readonly docs?: string;
}

/** What holds where no settings were handed over. */
export const noSettings: FolderSettings = { config: defaultConfig };

/** Whether a name is that of settings. */
export const isSettingsName = (name: string): boolean => name === CONFIG_NAME || name.endsWith(`/${CONFIG_NAME}`);

/** The settings nearest to all postings, as `parite check` finds them: in the folder that holds them all, else above it. */
export function nearestSettings(files: readonly string[], postings: readonly string[]): string | undefined {
  const [first = files[0] ?? "", ...rest] = postings;
  let common = foldersOf(first);
  for (const path of rest) {
    const other = foldersOf(path);
    const at = common.findIndex((part, i) => part !== other[i]);
    if (at >= 0) common = common.slice(0, at);
  }
  for (; ; common = common.slice(0, -1)) {
    const path = [...common, CONFIG_NAME].join("/");
    if (files.includes(path)) return path;
    if (common.length === 0) return undefined;
  }
}

const foldersOf = (path: string): readonly string[] => path.split("/").slice(0, -1);

/** A path as the globs of settings see it; nothing where it lies outside their folder. */
export function rootedAt({ path = "" }: FolderSettings, file: string): string | undefined {
  const root = path.slice(0, -CONFIG_NAME.length);
  return file.startsWith(root) ? file.slice(root.length) : undefined;
}

/** The settings of some files: what is set by path is worked in. */
export const configOf = (settings: FolderSettings, files: readonly string[]): Config =>
  settingsFor(
    settings.config,
    files.map((file) => rootedAt(settings, file)),
  );

/** What the service is told of a pair’s settings: that which a comparison reads. Nothing where the defaults hold. */
export function sentSettings(settings: FolderSettings, { en, fr }: Sides<string>): SentSettings | undefined {
  if (settings.path === undefined) return undefined;
  const { rules, allow, frontMatter, glossary, limits } = configOf(settings, [en, fr]);
  return { rules, allow, frontMatter, glossary, limits };
}

/** The part of settings that a comparison of one pair reads. */
export type SentSettings = Pick<Config, "rules" | "allow" | "frontMatter" | "glossary" | "limits">;

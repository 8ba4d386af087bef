import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** An option of a command, as data; `src/cli/args.ts` gives it to commander. */
export interface OptionSpec {
  /** As commander reads them: `--format <format>`. */
  readonly flags: string;
  readonly summary: Sides<string>;
  readonly choices?: readonly string[];
  /** May be given more than once; its value is a list. */
  readonly many?: true;
}

/** Of each command that reports pairs. */
export const SUMMARY_OPTION: OptionSpec = {
  flags: "--summary",
  summary: {
    en: "one line a pair in the terminal, one row a pair in CSV",
    fr: "une ligne par paire, au terminal ou en CSV",
  },
};

/** Of `check`, whose leads are counted unless somebody asks. */
export const INFO_OPTION: OptionSpec = {
  flags: "--info",
  summary: {
    en: "show each lead (a finding for information) instead of their number",
    fr: "montre chaque piste (un constat à titre d’information) au lieu de leur nombre",
  },
};

/** Of each command that reads settings. */
export const CONFIG_OPTION: OptionSpec = {
  flags: "--config <file>",
  summary: {
    en: "settings (default: the nearest parite.config.json)",
    fr: "réglages (par défaut\u00A0: le parite.config.json le plus proche)",
  },
};

/** Of the commands that write into postings. */
export const DRY_RUN_OPTION: OptionSpec = {
  flags: "--dry-run",
  summary: {
    en: "write nothing, and print what would change as a unified diff",
    fr: "n’écrit rien et affiche les changements en diff unifié",
  },
};

/** What a command is called with. */
export interface Call {
  readonly args: readonly string[];
  readonly options: OptionValues;
  /** Language of messages: `--lang`, else the environment's. */
  readonly lang: UiLang;
  /** Whether `lang` was asked for with `--lang`; settings yield to it. */
  readonly langGiven: boolean;
  readonly io: Io;
}

/** Values by option name in camel case. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A command: what is in the help, and what it does. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: Sides<string>;
  readonly argument?: { readonly term: string; readonly french?: string; readonly summary: Sides<string> };
  readonly options: readonly OptionSpec[];
  /** Lines under the help. */
  readonly examples?: readonly string[];
  run(call: Call): Promise<ExitCode>;
}

/** The value of an option that takes one. */
export const optionText = (options: OptionValues, name: string): string | undefined => {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
};

/** The values of an option that may be repeated, in order. */
export const optionList = (options: OptionValues, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? value : [];
};

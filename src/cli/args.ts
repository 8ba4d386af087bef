import { Command, type CommanderError, type Help, Option } from "commander";
import { nearest } from "#config/nearest";
import { type UserError, userError } from "#config/user-error";
import { UI_LANGS, type UiLang } from "#ui-lang";
import { VERSION } from "#version";
import type { Call, CommandSpec, OptionSpec, OptionValues } from "./command.ts";
import type { Io } from "./io.ts";
import { CLI_STRINGS } from "./strings.ts";

/** A command line that was read. */
export interface ParsedArgs {
  readonly command: CommandSpec;
  readonly args: Call["args"];
  readonly options: OptionValues;
}

/**
 * Reads the arguments. Returns `undefined` where help or the version was asked for and has been written.
 * @throws UserError for arguments that make no sense; CommanderError never leaves this file.
 */
export function parseArgs(commands: readonly CommandSpec[], lang: UiLang, io: Io): ParsedArgs | undefined {
  let parsed: ParsedArgs | undefined;
  const program = programFor(lang, io);
  for (const spec of commands) {
    addCommand(program, spec, lang).action(function (this: Command) {
      parsed = { command: spec, args: this.args, options: this.opts() };
    });
  }
  if (io.argv.length <= 2) {
    program.outputHelp({ error: true });
    throw userError("no-command", {});
  }
  try {
    program.parse([...io.argv]);
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode !== 0) throw translated(error);
  }
  return parsed;
}

/** The value of `--lang` in arguments that are not parsed yet: the help and the errors of parsing have a language too. */
export function langIn(argv: readonly string[]): UiLang | undefined {
  const at = argv.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? undefined : argv[at]?.includes("=") ? argv[at]?.slice("--lang=".length) : argv[at + 1];
  return UI_LANGS.find((lang) => lang === value);
}

/** The language of the environment: LC_ALL, then LC_MESSAGES, then LANG, as POSIX orders them; English where they say nothing. */
export function langOfEnv({ LC_ALL, LC_MESSAGES, LANG }: Io["env"]): UiLang {
  return /^fr(?:[_.@-]|$)/iu.test(LC_ALL || LC_MESSAGES || LANG || "") ? "fr" : "en";
}

const SHARED: readonly OptionSpec[] = [
  {
    flags: "--lang <lang>",
    summary: { en: "language of reports and messages", fr: "langue des rapports et des messages" },
    choices: UI_LANGS,
  },
  { flags: "--no-color", summary: { en: "no colours (as does NO_COLOR)", fr: "sans couleurs (comme NO_COLOR)" } },
];

function programFor(lang: UiLang, { stdout, stderr }: Io): Command {
  const words = CLI_STRINGS[lang];
  return new Command("parite")
    .description(words.description)
    .usage(words.usage)
    .version(VERSION, "-V, --version", words.version)
    .helpOption("-h, --help", words.help)
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
      subcommandDescription: (command) => command.description(),
      commandUsage: (command) =>
        command.parent ? `${command.parent.name()} ${command.name()} ${command.usage()}` : `${command.name()} ${command.usage()}`,
      optionDescription: (option: Option) => option.description,
    } satisfies Partial<Help>);
}

function addCommand(program: Command, { name, summary, argument, options, examples }: CommandSpec, lang: UiLang): Command {
  const words = CLI_STRINGS[lang];
  const command = program.command(name).description(summary[lang]).allowExcessArguments(false);
  command.usage(`${words.options}${argument ? ` ${termOf(argument, lang)}` : ""}`);
  // The summary is of all of them, and stands beside the last.
  const terms = argument ? termOf(argument, lang).split(/ (?=[<[])/u) : [];
  for (const [index, term] of terms.entries()) command.argument(term, index === terms.length - 1 ? argument?.summary[lang] : undefined);
  for (const option of [...options, ...SHARED]) command.addOption(optionFor(option, lang));
  if (examples) command.addHelpText("after", `\n${words.examples}\n${examples.map((line) => `  ${line}`).join("\n")}`);
  return command;
}

/** « chemins » for “paths”: the brackets and dots are for the one who reads the arguments. */
const termOf = ({ term, french }: NonNullable<CommandSpec["argument"]>, lang: UiLang): string => (lang === "fr" ? (french ?? term) : term);

function optionFor({ flags, summary, choices, many }: OptionSpec, lang: UiLang): Option {
  const { values } = CLI_STRINGS[lang];
  // « --config <fichier> »: what stands in brackets is for the one who reads.
  const shown = flags.replace(/<(\w+)>/u, (term, value: string) => (values[value] ? `<${values[value]}>` : term));
  const option = new Option(shown, choices ? `${summary[lang]} (${choices.join(", ")})` : summary[lang]);
  const name = flags.split(" ")[0] ?? flags;
  const accept = (value: string): string => {
    if (choices && !choices.includes(value))
      throw userError("invalid-choice", { option: name, value, choices, near: nearest(value, choices) });
    return value;
  };
  if (many) return option.argParser<string[]>((value, previous) => [...(previous ?? []), accept(value)]);
  return choices ? option.argParser(accept) : option;
}

const isCommanderError = (error: unknown): error is CommanderError =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("commander.");

/** Commander's English sentence as one of ours; what it quotes is all that is taken from it. */
function translated({ code, message }: CommanderError): UserError {
  const named = /'([^']*)'/u.exec(message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^,?)]+)/u.exec(message)?.[1];
  switch (code) {
    case "commander.unknownOption":
      return userError("unknown-option", { option: named, near });
    case "commander.unknownCommand":
      return userError("unknown-command", { command: named, near });
    case "commander.optionMissingArgument":
      return userError("missing-value", { option: named.split(" ")[0] ?? named });
    case "commander.missingArgument":
      return userError("missing-argument", { argument: named });
    case "commander.excessArguments":
      return userError("extra-argument", { command: named });
    default:
      return userError("usage", { detail: message.replace(/^error: /u, "") });
  }
}

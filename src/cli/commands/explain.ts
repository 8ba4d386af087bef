import type { Check, Example, RepositoryCheck, RepositoryExample } from "#check";
import { defaultConfig } from "#config/config";
import { nearest } from "#config/nearest";
import { userError } from "#config/user-error";
import { checkExample } from "#drift/example";
import { engineWith } from "#engine";
import { LANGS, type Lang } from "#posting";
import { categoryWord, severityWord } from "#rendering/strings";
import { runRepository } from "#run/repository";
import type { UiLang } from "#ui-lang";
import { allChecks } from "../../../checks/index.ts";
import { pairUp } from "../../pairing/pairing.ts";
import type { Call, CommandSpec } from "../command.ts";
import type { ExitCode } from "../exit-code.ts";
import { ruleIds } from "../rule-ids.ts";
import { colorsFor } from "../style.ts";

/** `parite explain RULE`: what a rule asks, why, what to do, and worked cases. */
export const explainCommand: CommandSpec = {
  name: "explain",
  summary: { en: "explain a rule", fr: "explique une règle" },
  argument: { term: "<rule>", french: "<règle>", summary: { en: "the id of a rule", fr: "l’identifiant d’une règle" } },
  options: [],
  examples: ["parite explain missing-item"],
  run,
};

type Colors = ReturnType<typeof colorsFor>;

async function run({ args: [rule = ""], options, lang, io }: Call): Promise<ExitCode> {
  const check = allChecks.find(({ id }) => id === rule);
  if (!check) throw userError("unknown-rule", { rule, near: nearest(rule, ruleIds) });
  const colors = colorsFor(io.stdout, io.env, options.color === false);
  const words = WORDS[lang];
  const cases =
    check.scope === "repository"
      ? check.examples.map((example) => filesCase(check, example, lang))
      : check.examples.map((example) => pairCase(check, example, lang, colors));
  const parts = [
    `${colors.bold(check.id)}  ${severityWord[check.severity][lang]} · ${categoryWord[check.category][lang]}`,
    check.summary[lang],
    `${colors.bold(words.why)}\n${check.why[lang]}`,
    `${colors.bold(words.fix)}\n${check.fix[lang]}`,
    ...cases.map((each, i) => `${colors.bold(`${words.example} ${i + 1}`)}${each}`),
  ];
  io.stdout.write(`${parts.join("\n\n")}\n`);
  return 0;
}

function pairCase(check: Check, example: Example, lang: UiLang, { dim }: Colors): string {
  const config = { ...defaultConfig, ...example.config };
  const outcome = checkExample(example, engineWith(config, "example"));
  const messages = outcome.ok ? outcome.report.findings.filter(({ rule }) => rule === check.id).map(({ message }) => message[lang]) : [];
  const was = LANGS.flatMap((side) => {
    const text = example.before?.[side];
    return text === undefined ? [] : [`  ${WORDS[lang].before}`, boxed(side, text, dim), `  ${WORDS[lang].after}`];
  });
  return [
    titleOf(example.label?.[lang]),
    ...was,
    boxed("en", example.en, dim),
    boxed("fr", example.fr, dim),
    ...found(messages, lang),
  ].join("\n");
}

function filesCase(check: RepositoryCheck, { label, files, segments }: RepositoryExample, lang: UiLang): string {
  const candidates = files.map(({ path, lang: side, key, by }) => ({ path, lang: side, ...(by === "translationKey" && { key }) }));
  const { findings } = runRepository(
    [check],
    { ...pairUp(candidates, defaultConfig.pairs.patterns), ...(segments && { segments }) },
    () => undefined,
  );
  const paths = files.map(({ path, key, by }) => `  ${path}${by === "translationKey" ? `  (translationKey: ${key})` : ""}`);
  return [
    titleOf(label?.[lang]),
    ...paths,
    ...(segments ?? []).flatMap(({ key, en, fr }) => [`  ${key}`, `    en │ ${en}`, `    fr │ ${fr}`]),
    ...found(
      findings.map(({ message }) => message[lang]),
      lang,
    ),
  ].join("\n");
}

const titleOf = (label: string | undefined) => (label === undefined ? "" : `  ${label}`);

const boxed = (side: Lang, text: string, dim: (text: string) => string): string =>
  text
    .replace(/\n$/u, "")
    .split("\n")
    .map((line, i) => `  ${dim(i === 0 ? `${side} │` : "   │")} ${line}`.trimEnd())
    .join("\n");

const found = (messages: readonly string[], lang: UiLang): readonly string[] =>
  messages.length > 0 ? messages.map((message) => `  → ${message}`) : [`  ${WORDS[lang].nothing}`];

const WORDS = {
  en: { why: "Why", fix: "What to do", example: "Example", nothing: "→ no finding", before: "before:", after: "after:" },
  fr: { why: "Pourquoi", fix: "À faire", example: "Exemple", nothing: "→ aucun constat", before: "avant\u00A0:", after: "après\u00A0:" },
} as const;

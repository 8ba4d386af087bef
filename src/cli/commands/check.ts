import { resolve } from "node:path";
import { settingsFor } from "#config/by-path";
import { refusal, userError } from "#config/user-error";
import { runRepository } from "#run/repository";
import { combine } from "#run/totals";
import { repositoryChecks } from "../../../checks/index.ts";
import { formats } from "../../../reports/index.ts";
import { checkPairs } from "../check-pairs.ts";
import { checkers, THREADS_OPTION, threadsFor } from "../check-threads.ts";
import { type Collected, collect, shown } from "../collect.ts";
import { type Call, CONFIG_OPTION, type CommandSpec, INFO_OPTION, optionList, optionText, SUMMARY_OPTION } from "../command.ts";
import { type LoadedConfig, loadConfig } from "../config-file.ts";
import { type ExitCode, exitCode, FAIL_ON, type FailOn } from "../exit-code.ts";
import { engineId } from "../history/cache.ts";
import { nowOf } from "../now.ts";
import { planOutputs, refuseOverSources, writeReports } from "../outputs.ts";
import { progressOf } from "../progress.ts";
import { acceptancesOf } from "../push/accepted.ts";
import { rebased } from "../rebased.ts";
import { glossaryFromOutside, leftOut, notKept, speakerOf } from "../remarks.ts";
import { CACHE_OPTION, cached } from "../report-cache.ts";
import { ruleIds } from "../rule-ids.ts";
import { rulesOf } from "../rules-of.ts";
import { pairOfSides } from "../sides.ts";

/** `parite check`: files in, reports out. */
export const checkCommand: CommandSpec = {
  name: "check",
  summary: { en: "check pairs of postings", fr: "vérifie des paires d’offres" },
  argument: {
    term: "[paths...]",
    french: "[chemins...]",
    summary: { en: "folders, files or globs (default: this folder)", fr: "dossiers, fichiers ou motifs (par défaut\u00A0: ce dossier)" },
  },
  options: [
    { flags: "--en <file>", summary: { en: "the English file of one pair", fr: "le fichier anglais d’une paire" } },
    { flags: "--fr <file>", summary: { en: "the French file of one pair", fr: "le fichier français d’une paire" } },
    {
      flags: "--format <format>",
      summary: { en: "format of the report; may be repeated", fr: "format du rapport; peut être répétée" },
      choices: formats.map(({ id }) => id),
      many: true,
    },
    {
      flags: "--output <file>",
      summary: {
        en: "file of the report; the first goes with the first --format, and so on (-: the terminal)",
        fr: "fichier du rapport; le premier va avec le premier --format, et ainsi de suite (-\u00A0: le terminal)",
      },
      many: true,
    },
    {
      flags: "--fail-on <severity>",
      summary: {
        en: "exit with 1 from this severity on; default error",
        fr: "se termine avec le code 1 à partir de cette gravité; par défaut error",
      },
      choices: FAIL_ON,
    },
    {
      flags: "--only <rule>",
      summary: { en: "run this rule only; may be repeated", fr: "n’applique que cette règle; peut être répétée" },
      many: true,
    },
    SUMMARY_OPTION,
    INFO_OPTION,
    CONFIG_OPTION,
    {
      flags: "--baseline <file>",
      summary: { en: "known findings: only new ones are reported", fr: "constats connus\u00A0: seuls les nouveaux sont signalés" },
    },
    {
      flags: "--project <url>",
      summary: {
        en: "address of a project: what is accepted there counts for nothing; its token stands in PARITE_TOKEN",
        fr: "adresse d’un projet\u00A0: ce qui y est accepté ne compte pas; son jeton se trouve dans PARITE_TOKEN",
      },
    },
    {
      flags: "--update-baseline",
      summary: { en: "write the findings of this run to the baseline", fr: "écrit les constats de cette exécution dans la référence" },
    },
    {
      flags: "--allow-empty",
      summary: {
        en: "exit with 0 where there is nothing to check, as for a hook that is given any file",
        fr: "se termine avec le code 0 s’il n’y a rien à vérifier, comme pour un crochet qui reçoit n’importe quel fichier",
      },
    },
    THREADS_OPTION,
    CACHE_OPTION,
    { flags: "--quiet", summary: { en: "no remarks and no progress bar", fr: "sans remarques ni barre de progression" } },
  ],
  examples: [
    "parite check content",
    "parite check --en jobs/en/analyst.md --fr jobs/fr/analyste.md",
    "parite check content --format pretty --output - --format sarif --output parite.sarif",
    "parite check content --baseline parite-baseline.json",
    "parite check content --project https://parite.example/api/v1/projects/careers",
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { options, io } = call;
  const only = rulesOf(optionList(options, "only"));
  const outputs = planOutputs(optionList(options, "format"), optionList(options, "output"), formats);
  const baseline = optionText(options, "baseline");
  if (options.updateBaseline === true && baseline === undefined) throw userError("no-baseline", {});
  const cwd = io.cwd();
  const concerned = [...call.args, ...["en", "fr"].flatMap((side) => optionText(options, side) ?? [])];
  const loaded = await loadConfig(cwd, optionText(options, "config"), concerned, ruleIds);
  const lang = call.langGiven ? call.lang : (loaded.lang ?? call.lang);
  const quiet = options.quiet === true;
  const noColor = options.color === false;
  const speaker = speakerOf(io, lang, { quiet, noColor });
  if (loaded.glossaryOutside !== undefined) speaker.remark(glossaryFromOutside(loaded.glossaryOutside));
  const sides = pairOfSides(optionText(options, "en"), optionText(options, "fr"), call.args);
  const mayBeEmpty = options.allowEmpty === true;
  const { pairing, refusals } = sides ? await sides.collected(loaded.config, cwd) : await collected(call.args, loaded, cwd, mayBeEmpty);
  const sources = [...pairing.pairs.flatMap(({ en, fr }) => [en, fr]), ...pairing.files.map(({ path }) => path)];
  await refuseOverSources(outputs, sources, cwd);

  const project = optionText(options, "project");
  const reading = acceptancesOf(project, io.env.PARITE_TOKEN);
  const rooted = (paths: readonly string[]) => paths.map((path) => shown(resolve(cwd, path), loaded.root));
  const progress = progressOf(pairing.pairs.length, lang, io, quiet);
  const pool = checkers(threadsFor(pairing.pairs.length, optionText(options, "threads")));
  const cacheFolder = optionText(options, "cache");
  const cache = cacheFolder === undefined ? undefined : cached(pool, resolve(cwd, cacheFolder), await engineId());
  const checked = await checkPairs(pairing.pairs, {
    cwd,
    only,
    checkers: cache ?? pool,
    keepTexts: project !== undefined || outputs.some(({ report }) => report.needsTexts),
    configFor: (paths) => settingsFor(loaded.config, rooted(paths)),
    tick: progress.tick,
  }).finally(pool.close);
  progress.stop();
  const repository = runRepository(
    repositoryChecks.filter(({ id }) => only === undefined || only.includes(id)),
    { ...pairing, segments: checked.segments },
    (rule, paths) => settingsFor(loaded.config, rooted(paths)).rules[rule],
  );
  const { silence, refusals: notRead } = await reading;
  const found = silence({ reports: checked.reports, repository: repository.findings }, checked.texts, nowOf(io.env));
  const left = baseline === undefined ? found : await rebased(found, { path: baseline, call, only, speaker });
  const unread = [
    ...notRead,
    ...refusals,
    ...checked.refusals,
    ...pairing.noLanguage.map((path) => refusal("no-language", { path }, { path })),
  ];
  const results = combine({ ...left, refusals: unread, rules: repository.rules });

  const [single] = results.reports;
  const input = sides && single && unread.length === 0 ? single : results;
  const unwritten = await writeReports(input, outputs, {
    lang,
    noColor,
    texts: checked.texts,
    docs: loaded.docs,
    summary: options.summary === true,
    info: options.info === true,
    io,
  });
  const isPrinted = outputs.some(({ report, file }) => report.id === "pretty" && file === undefined);
  for (const { message } of [...(isPrinted ? [] : unread), ...unwritten]) speaker.error(message);
  if (cacheFolder !== undefined && cache?.hasKept() === false) speaker.remark(notKept(cacheFolder));
  if (pairing.ignored.length > 0) speaker.remark(leftOut(pairing.ignored.length));
  return exitCode(results.totals.counts, [...unread, ...unwritten], failOnOf(call));
}

const failOnOf = ({ options }: Call): FailOn => FAIL_ON.find((each) => each === optionText(options, "failOn")) ?? "error";

async function collected(paths: readonly string[], { config, root }: LoadedConfig, cwd: string, mayBeEmpty: boolean): Promise<Collected> {
  const found = await collect(paths, { config, cwd, root });
  const { pairing, refusals } = found;
  if (!mayBeEmpty && refusals.length === 0 && pairing.files.length + pairing.noLanguage.length === 0) {
    const files = pairing.ignored.length;
    throw files === 0 ? userError("no-files", { paths }) : userError("no-postings", { paths, files });
  }
  return found;
}

import { resolve } from "node:path";
import { settingsFor } from "#config/by-path";
import { userError } from "#config/user-error";
import { runRepository } from "#run/repository";
import { combine } from "#run/totals";
import { repositoryChecks } from "../../../checks/index.ts";
import { formats } from "../../../reports/index.ts";
import { shown } from "../collect.ts";
import { type Call, CONFIG_OPTION, type CommandSpec, optionList, optionText, SUMMARY_OPTION } from "../command.ts";
import { loadConfig } from "../config-file.ts";
import { driftPairs } from "../drift-pairs.ts";
import { type ExitCode, exitCode, FAIL_ON } from "../exit-code.ts";
import { twoRevisions } from "../git/two-revisions.ts";
import { planOutputs, refuseOverSources, writeReports } from "../outputs.ts";
import { progressOf } from "../progress.ts";
import { glossaryFromOutside, speakerOf } from "../remarks.ts";
import { ruleIds } from "../rule-ids.ts";
import { twoStates } from "../two-states.ts";

/** `parite drift BEFORE AFTER`: what the edits between two states ask of the other language. */
export const driftCommand: CommandSpec = {
  name: "drift",
  summary: { en: "see what edits ask of the other language", fr: "montre ce que des modifications demandent à l’autre langue" },
  argument: {
    term: "[states...]",
    french: "[états...]",
    summary: {
      en: "two folders, before and after; or the same file before and after, its partner beside it; with --base, what to look at",
      fr: "deux dossiers, avant et après; ou un même fichier avant et après, son vis-à-vis à côté; avec --base, ce qu’il faut examiner",
    },
  },
  options: [
    {
      flags: "--base <revision>",
      summary: {
        en: "compare with where this Git revision and the head parted",
        fr: "compare avec l’endroit où cette révision Git et la branche examinée ont divergé",
      },
    },
    {
      flags: "--head <revision>",
      summary: {
        en: "with --base: the head (default: the files as they are, committed or not)",
        fr: "avec --base\u00A0: la révision à examiner (par défaut\u00A0: les fichiers tels quels, validés ou non)",
      },
    },
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
    SUMMARY_OPTION,
    CONFIG_OPTION,
    { flags: "--quiet", summary: { en: "no remarks and no progress bar", fr: "sans remarques ni barre de progression" } },
  ],
  examples: [
    "parite drift published content",
    "parite drift --base origin/main content",
    "parite drift old/content/en/analyst.md content/en/analyst.md --format markdown",
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { args, options, io } = call;
  const [base, head] = [optionText(options, "base"), optionText(options, "head")];
  if (base === undefined && head !== undefined) throw userError("head-without-base", {});
  const [before, after] = args;
  if (base === undefined && (before === undefined || after === undefined || args.length > 2)) throw userError("two-states", {});
  const outputs = planOutputs(optionList(options, "format"), optionList(options, "output"), formats);
  const cwd = io.cwd();
  const loaded = await loadConfig(cwd, optionText(options, "config"), base === undefined ? args.slice(1) : args, ruleIds);
  const lang = call.langGiven ? call.lang : (loaded.lang ?? call.lang);
  const [quiet, noColor] = [options.quiet === true, options.color === false];
  const revisions = base === undefined ? undefined : await twoRevisions({ ...loaded, base, head, paths: args, cwd });
  const states = revisions ?? (await twoStates(before ?? "", after ?? "", loaded.config, cwd));
  const sources = states.pairs.flatMap(({ paths }) => [paths.en, paths.fr]);
  await refuseOverSources(outputs, [...(revisions ? [] : args), ...sources], cwd);
  const rooted = (paths: readonly string[]) => paths.map((path) => shown(resolve(cwd, path), loaded.root));
  const progress = progressOf(states.pairs.length, lang, io, quiet);
  const drifted = await driftPairs(states.pairs, {
    keepTexts: outputs.some(({ report }) => report.needsTexts),
    configFor: (paths) => settingsFor(loaded.config, rooted(paths)),
    tick: progress.tick,
  });
  progress.stop();
  revisions?.close();
  const repository = runRepository(
    repositoryChecks.filter(({ id }) => id === "unpaired"),
    { files: states.alone, pairs: [] },
    (rule, paths) => settingsFor(loaded.config, rooted(paths)).rules[rule],
  );
  const refusals = [...states.refusals, ...drifted.refusals];
  const results = combine({ reports: drifted.reports, repository: repository.findings, refusals, rules: repository.rules });
  const isPrinted = outputs.some(({ report, file }) => report.id === "pretty" && file === undefined);
  const nothing = refusals.length === 0 ? revisions?.nothing : undefined;
  // On the terminal the sentence is the report; one that found no pair would say that there is none.
  if (nothing && isPrinted) io.stdout.write(`${nothing[lang]}\n`);
  const wanted = nothing && isPrinted ? outputs.filter(({ report, file }) => report.id !== "pretty" || file !== undefined) : outputs;
  const unwritten = await writeReports(results, wanted, {
    lang,
    noColor,
    texts: drifted.texts,
    docs: loaded.docs,
    summary: options.summary === true,
    info: true,
    io,
  });
  const speaker = speakerOf(io, lang, { quiet, noColor });
  if (loaded.glossaryOutside !== undefined) speaker.remark(glossaryFromOutside(loaded.glossaryOutside));
  for (const remark of [...(revisions?.remarks ?? []), ...(nothing && !isPrinted ? [nothing] : [])]) speaker.remark(remark);
  for (const { message } of [...(isPrinted ? [] : refusals), ...unwritten]) speaker.error(message);
  return exitCode(
    results.totals.counts,
    [...refusals, ...unwritten],
    FAIL_ON.find((each) => each === optionText(options, "failOn")) ?? "error",
  );
}

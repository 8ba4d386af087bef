import { resolve } from "node:path";
import { settingsFor } from "#config/by-path";
import { userError } from "#config/user-error";
import { SEVERITIES } from "#finding";
import type { History, HistoryFilter } from "#history";
import { LANGS } from "#posting";
import { historyFormats } from "../../../reports/history/index.ts";
import { shown } from "../collect.ts";
import { type Call, CONFIG_OPTION, type CommandSpec, optionText, SUMMARY_OPTION } from "../command.ts";
import { loadConfig } from "../config-file.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { readHistory } from "../history/read-history.ts";
import { threads } from "../history/threads.ts";
import { nowOf } from "../now.ts";
import { formatById, writeText } from "../outputs.ts";
import { type Progress, progressOf } from "../progress.ts";
import { glossaryFromOutside, speakerOf } from "../remarks.ts";
import { ruleIds } from "../rule-ids.ts";
import { hasColor } from "../style.ts";

/** `parite history`: what is out of step, since when and by which commit. */
export const historyCommand: CommandSpec = {
  name: "history",
  summary: {
    en: "say since when and by which commit blocks are out of step",
    fr: "dit depuis quand et depuis quel commit des blocs sont en décalage",
  },
  argument: {
    term: "[paths...]",
    french: "[chemins...]",
    summary: { en: "folders, files or globs (default: this folder)", fr: "dossiers, fichiers ou motifs (par défaut\u00A0: ce dossier)" },
  },
  options: [
    {
      flags: "--format <format>",
      summary: { en: "format of the report", fr: "format du rapport" },
      choices: historyFormats.map(({ id }) => id),
    },
    { flags: "--output <file>", summary: { en: "file of the report", fr: "fichier du rapport" } },
    {
      flags: "--since <date>",
      summary: {
        en: "only gaps that were opened, or closed, since this day (2026-01-31)",
        fr: "seulement les écarts ouverts ou comblés depuis ce jour (2026-01-31)",
      },
    },
    {
      flags: "--side <side>",
      summary: {
        en: "only gaps in which this language is to be updated",
        fr: "seulement les écarts où cette langue est à mettre à jour",
      },
      choices: LANGS,
    },
    {
      flags: "--min-age <days>",
      summary: { en: "only gaps of this age or older", fr: "seulement les écarts d’au moins cet âge, en jours" },
    },
    {
      flags: "--severity <severity>",
      summary: {
        en: "only gaps of this severity or graver; info: edits that are only worth a look too",
        fr: "seulement les écarts de cette gravité ou plus graves; info\u00A0: aussi les modifications qui méritent un simple coup d’œil",
      },
      choices: SEVERITIES,
    },
    SUMMARY_OPTION,
    {
      flags: "--score",
      summary: {
        en: "with the score over time: each state is checked, once",
        fr: "avec la note au fil du temps\u00A0: chaque état est vérifié, une seule fois",
      },
    },
    { flags: "--no-authors", summary: { en: "without who made each commit", fr: "sans le nom des auteurs des commits" } },
    CONFIG_OPTION,
    { flags: "--quiet", summary: { en: "no remarks and no progress bar", fr: "sans remarques ni barre de progression" } },
  ],
  examples: [
    "parite history content",
    "parite history content --since 2026-01-01 --format html --output history.html",
    "parite history content --summary --side fr --min-age 30",
    "parite history content --summary --format csv --output pairs.csv --no-authors",
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { args, options, io } = call;
  const cwd = io.cwd();
  const filter = filterOf(options);
  const loaded = await loadConfig(cwd, optionText(options, "config"), args, ruleIds);
  const lang = call.langGiven ? call.lang : (loaded.lang ?? call.lang);
  const [quiet, noColor] = [options.quiet === true, options.color === false];
  let progress: Progress | undefined;
  const pool = threads();
  let found: History;
  try {
    found = await readHistory({
      paths: args,
      cwd,
      root: loaded.root,
      config: loaded.config,
      asOf: nowOf(io.env),
      filter,
      forges: loaded.forges,
      withAuthors: options.authors !== false,
      configFor: (paths) =>
        settingsFor(
          loaded.config,
          paths.map((path) => shown(resolve(cwd, path), loaded.root)),
        ),
      replay: pool.replay,
      score: options.score === true ? pool.score : undefined,
      start: (pairs) => {
        progress = progressOf(pairs, lang, io, quiet);
      },
      tick: () => progress?.tick(),
    });
  } finally {
    progress?.stop();
    await pool.close();
  }
  const format = formatById(historyFormats, optionText(options, "format"));
  const file = optionText(options, "output");
  const unwritten = await writeText(file === "-" ? undefined : file, io, (toFile) =>
    format.renderHistory(found, {
      lang,
      summary: options.summary === true,
      color: !toFile && hasColor(io.stdout, io.env, noColor),
      ...(io.stdout.columns !== undefined && { width: io.stdout.columns }),
    }),
  );
  const speaker = speakerOf(io, lang, { quiet, noColor });
  if (loaded.glossaryOutside !== undefined) speaker.remark(glossaryFromOutside(loaded.glossaryOutside));
  if (format.id !== "pretty" || file !== undefined) for (const { message } of found.notes) speaker.remark(message);
  for (const { message } of [...found.refusals, ...unwritten]) speaker.error(message);
  return exitCode({ error: 0, warning: 0, info: 0 }, [...found.refusals, ...unwritten], "never");
}

function filterOf(options: Call["options"]): HistoryFilter {
  const since = dayOf(optionText(options, "since"));
  const minAge = daysOf(optionText(options, "minAge"));
  const side = LANGS.find((each) => each === optionText(options, "side"));
  const severity = SEVERITIES.find((each) => each === optionText(options, "severity"));
  return {
    ...(since !== undefined && { since }),
    ...(side && { side }),
    ...(minAge !== undefined && { minAge }),
    ...(severity && { severity }),
  };
}

function daysOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,6}$/u.test(value)) throw userError("invalid-days", { option: "--min-age", value });
  return Number(value);
}

function dayOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay || new Date(value).toISOString().slice(0, 10) !== value) throw userError("invalid-date", { option: "--since", value });
  return value;
}

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { hashOf } from "#analysis";
import { settingsFor } from "#config/by-path";
import type { Config } from "#config/config";
import { sentConfig } from "#config/sent-config";
import { refusal, userError } from "#config/user-error";
import type { Sides } from "#posting";
import { renamedKeys } from "#projects/renamed";
import { runRepository } from "#run/repository";
import { combine } from "#run/totals";
import { repositoryChecks } from "../../../checks/index.ts";
import { checkPairs } from "../check-pairs.ts";
import { checkers, threadsFor } from "../check-threads.ts";
import { collect, shown } from "../collect.ts";
import { type Call, CONFIG_OPTION, type CommandSpec, optionText } from "../command.ts";
import { loadConfig } from "../config-file.ts";
import { type ExitCode, exitCode, FAIL_ON } from "../exit-code.ts";
import { nowOf } from "../now.ts";
import { progressOf } from "../progress.ts";
import { acceptancesOf } from "../push/accepted.ts";
import { clientOf, type ProjectClient } from "../push/client.ts";
import { notStored } from "../push/not-stored.ts";
import { type PastVersion, pastVersions } from "../push/past-versions.ts";
import { sendAll, type WholeVersion } from "../push/send-all.ts";
import { targetOf } from "../push/target.ts";
import { pushedLine, speakerOf } from "../remarks.ts";
import { ruleIds } from "../rule-ids.ts";

/** `parite push`: the pairs go to a project, which keeps them. */
export const pushCommand: CommandSpec = {
  name: "push",
  summary: { en: "check pairs and store them in a project", fr: "vérifie des paires et les enregistre dans un projet" },
  argument: {
    term: "[paths...]",
    french: "[chemins...]",
    summary: { en: "folders, files or globs (default: this folder)", fr: "dossiers, fichiers ou motifs (par défaut\u00A0: ce dossier)" },
  },
  options: [
    {
      flags: "--project <url>",
      summary: {
        en: "address of the project; its token stands in PARITE_TOKEN",
        fr: "adresse du projet; son jeton se trouve dans PARITE_TOKEN",
      },
    },
    {
      flags: "--branch <name>",
      summary: { en: "a branch instead of the project’s own line", fr: "une branche plutôt que la lignée du projet" },
    },
    {
      flags: "--history",
      summary: {
        en: "with the versions that git has, so that gaps have their true age",
        fr: "avec les versions que git possède, pour que les écarts aient leur âge véritable",
      },
    },
    {
      flags: "--complete",
      summary: { en: "these are all pairs: others are gone", fr: "ce sont toutes les paires\u00A0: les autres sont retirées" },
    },
    {
      flags: "--fail-on <severity>",
      summary: {
        en: "exit with 1 from this severity on; default error",
        fr: "se termine avec le code 1 à partir de cette gravité; par défaut error",
      },
      choices: FAIL_ON,
    },
    CONFIG_OPTION,
    { flags: "--quiet", summary: { en: "no remarks and no progress bar", fr: "sans remarques ni barre de progression" } },
  ],
  examples: [
    "parite push content --project https://parite.example/api/v1/projects/careers",
    "parite push content --project https://parite.example/api/v1/projects/careers --history --complete",
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { args, options, io } = call;
  const target = targetOf(optionText(options, "project"), io.env.PARITE_TOKEN);
  const cwd = io.cwd();
  const { config, root, lang: own } = await loadConfig(cwd, optionText(options, "config"), args, ruleIds);
  const lang = call.langGiven ? call.lang : (own ?? call.lang);
  const quiet = options.quiet === true;
  const speaker = speakerOf(io, lang, { quiet, noColor: options.color === false });
  const { pairing, refusals } = await collect(args, { config, cwd, root });
  if (refusals.length === 0 && pairing.files.length + pairing.noLanguage.length === 0)
    throw pairing.ignored.length === 0
      ? userError("no-files", { paths: args })
      : userError("no-postings", { paths: args, files: pairing.ignored.length });
  const rooted = (paths: readonly string[]) => paths.map((path) => shown(resolve(cwd, path), root));
  const configFor = (paths: readonly string[]): Config => settingsFor(config, rooted(paths));
  const client = await clientOf(target);
  const past =
    options.history === true
      ? await pastVersions({ config, cwd, root, paths: args }, configFor)
      : new Map<string, readonly PastVersion[]>();

  const progress = progressOf(pairing.pairs.length, lang, io, quiet);
  const pool = checkers(threadsFor(pairing.pairs.length, undefined));
  const checked = await checkPairs(pairing.pairs, {
    cwd,
    only: undefined,
    checkers: pool,
    keepTexts: true,
    configFor,
    tick: progress.tick,
  }).finally(pool.close);
  progress.stop();
  const read = pairing.pairs.flatMap((pair) => {
    const texts = Object.hasOwn(checked.texts, pair.key) ? checked.texts[pair.key] : undefined;
    return texts ? [{ ...pair, texts }] : [];
  });
  const branch = optionText(options, "branch") ?? "";
  const formerly = branch === "" ? await renamed(client, read, past, cwd) : new Map<string, string>();
  const versions = read.flatMap(({ key, en, fr, texts }) => {
    const settings = sentConfig(configFor([en, fr]));
    const whole = (sent: { readonly en: string; readonly fr: string }, more: Pick<WholeVersion, "at" | "label">): WholeVersion => ({
      key,
      en: { path: en, text: sent.en },
      fr: { path: fr, text: sent.fr },
      ...more,
      ...(formerly.has(key) && { formerly: formerly.get(key) as string }),
      ...(settings && { config: settings }),
    });
    const before = past.get(key) ?? [];
    return [...before.map(({ texts: then, at, commit }) => whole(then, { at, label: commit })), whole(texts, {})];
  });
  // A pair that could not be read is not gone.
  const isWhole = refusals.length === 0 && read.length === pairing.pairs.length;
  const answers = await sendAll(client, versions, {
    branch,
    complete: options.complete === true && isWhole,
  });
  speaker.remark(pushedLine(answers));
  // After the versions: what they edited is known there by now.
  const { silence, refusals: notRead } = await acceptancesOf(optionText(options, "project"), io.env.PARITE_TOKEN);

  const repository = runRepository(
    repositoryChecks,
    { ...pairing, segments: checked.segments },
    (rule, paths) => settingsFor(config, rooted(paths)).rules[rule],
  );
  const unread = [
    ...refusals,
    ...checked.refusals,
    ...pairing.noLanguage.map((path) => refusal("no-language", { path }, { path })),
    ...notStored(answers),
    ...notRead,
  ];
  for (const { message } of unread) speaker.error(message);
  const found = silence({ reports: checked.reports, repository: repository.findings }, checked.texts, nowOf(io.env));
  const { totals } = combine({ ...found, refusals: unread, rules: repository.rules });
  const failOn = FAIL_ON.find((each) => each === optionText(options, "failOn")) ?? "error";
  return exitCode(totals.counts, unread, failOn);
}

/** The keys that pairs had in the project before their files, or their key, got other names. */
async function renamed(
  client: ProjectClient,
  read: readonly { readonly key: string; readonly texts: Sides<string> }[],
  past: ReadonlyMap<string, readonly PastVersion[]>,
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
  const local = read.map(({ key, texts }) => ({
    key,
    texts,
    earlier: new Set((past.get(key) ?? []).flatMap(({ texts: then }) => [hashOf(then.en), hashOf(then.fr)])),
  }));
  const isHere = ({ en, fr }: Sides<string | null>) => [en, fr].some((path) => path !== null && existsSync(resolve(cwd, path)));
  return renamedKeys(await client.pairs(), local, isHere);
}

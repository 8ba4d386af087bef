import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { error, info, notice, setFailed, setOutput, summary, warning } from "@actions/core";
import { UserError, userError } from "#config/user-error";
import type { Sides } from "#posting";
import json from "../../reports/json.ts";
import sarif from "../../reports/sarif.ts";
import { exitCode } from "../cli/exit-code.ts";
import { nowOf } from "../cli/now.ts";
import { writeWhole } from "../cli/write-whole.ts";
import { annotationsOf } from "../review/annotations.ts";
import { blobLink } from "../review/comment/blob-link.ts";
import { commentOf, freshCounts, isSettled, SUMMARY, verdictOfChange } from "../review/comment/comment.ts";
import { sayWith } from "../review/comment/in-langs.ts";
import type { CommentInput } from "../review/comment/input.ts";
import { annotate } from "./annotate.ts";
import { type Compared, compareRevisions } from "./compare.ts";
import { type Occasion, readOccasion } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { postComment } from "./post-comment.ts";
import { actionProject } from "./project.ts";
import { changedLines, type Revisions, revisionsOf } from "./revisions.ts";
import { ACTION_STRINGS } from "./strings.ts";

/** The part of `process` that the Action uses. */
export interface ActionProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** One run of the Action. Never throws: the one handler of what went wrong. */
export async function runAction(runner: ActionProcess): Promise<void> {
  let lang: Inputs["lang"] = "both";
  try {
    const inputs = readInputs();
    lang = inputs.lang;
    await report(runner, inputs);
  } catch (thrown) {
    const known =
      thrown instanceof UserError ? thrown : userError("unexpected", { reason: thrown instanceof Error ? thrown.message : String(thrown) });
    setOutput("verdict", "fail");
    setFailed(inWords(known.sentence, lang));
  }
}

const inWords = (words: Sides<string>, lang: Inputs["lang"]): string => sayWith(lang, (each) => words[each]);

async function report({ env, cwd }: ActionProcess, inputs: Inputs): Promise<void> {
  const occasion = await readOccasion(env);
  const revisions = await revisionsOf(cwd(), occasion.pull);
  const project = await actionProject(inputs, env.PARITE_TOKEN, (words) => inWords(words, inputs.lang));
  const found = await compareRevisions(revisions, inputs, project.acceptances, nowOf(env));
  const unsent = occasion.pushed === undefined ? [] : await project.push(found, occasion.pushed);
  const compared = { ...found, refusals: [...found.refusals, ...unsent] };
  // Of no file, so that no annotation says it.
  for (const { message } of [...project.acceptances.refusals, ...unsent]) error(inWords(message, inputs.lang));
  const comment = commentInput(compared, occasion, revisions, inputs);
  const { lang } = inputs;
  const counts = freshCounts(comment);
  await writeOutputs(env.RUNNER_TEMP || tmpdir(), compared, verdictOfChange(comment), counts.error);
  const left = annotate(annotationsOf(comment, await changedLines(revisions, compared.paths), lang));
  if (left > 0) notice(inWords(ACTION_STRINGS.unannotated(left), lang));
  const body = commentOf(comment);
  if (compared.touched.length === 0 && isSettled(comment)) info(inWords(ACTION_STRINGS.noPair, lang));
  if (env.GITHUB_STEP_SUMMARY) await summary.addRaw(commentOf(comment, SUMMARY)).write();
  if (occasion.pull && inputs.comment) {
    const { marker } = comment.settings;
    const problem = await postComment(occasion, occasion.pull, inputs.token, { marker, body, create: !isSettled(comment) });
    if (problem) warning(inWords(problem, lang));
  }
  const code = exitCode(counts, compared.refusals, inputs.failOn);
  if (code === 1) setFailed(inWords(ACTION_STRINGS.failed(counts.error, counts.warning), lang));
  if (code === 2) setFailed(inWords(ACTION_STRINGS.unchecked(compared.refusals.length), lang));
}

function commentInput(
  { touched, repository, refusals, left, texts, settingsEdited }: Compared,
  occasion: Occasion,
  { base, head }: Revisions,
  { lang, paths, config }: Inputs,
): CommentInput {
  const { server, repository: name, run, workflow } = occasion;
  const link = name === "" ? () => null : blobLink({ server, repository: name, base: base ?? head, head });
  // Two steps over different folders of one pull request each keep their own comment.
  const marker = ["action", workflow, config ?? "", ...paths].join(":").replace(/\s+/gu, "-");
  return { touched, repository, refusals, left, texts, settingsEdited, settings: { lang, marker, link, more: run } };
}

async function writeOutputs(folder: string, { now, docs }: Compared, verdict: string, errors: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [jsonPath, sarifPath] = [join(folder, "parite.json"), join(folder, "parite.sarif")];
  await writeWhole(jsonPath, json.render(now, { lang: "en" }));
  await writeWhole(sarifPath, sarif.render(now, { lang: "en", ...(docs !== undefined && { docs }) }));
  setOutput("verdict", verdict);
  setOutput("errors", String(errors));
  setOutput("report-path", jsonPath);
  setOutput("sarif-path", sarifPath);
}

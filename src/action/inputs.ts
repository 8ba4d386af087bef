import { getInput, getMultilineInput } from "@actions/core";
import { nearest } from "#config/nearest";
import { userError } from "#config/user-error";
import { FAIL_ON, type FailOn } from "../cli/exit-code.ts";
import { COMMENT_LANGS, type CommentLang } from "../review/comment/input.ts";

/** What `action.yml` takes. */
export interface Inputs {
  /** Folders, files or globs; none: the whole repository. */
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  /** Address of a project: what is accepted there is not new, and on a push the pairs go there. Its token stands in `PARITE_TOKEN`. */
  readonly project: string | undefined;
  readonly failOn: FailOn;
  readonly lang: CommentLang;
  /** Every pair, not only those that the change touches. */
  readonly all: boolean;
  readonly comment: boolean;
  readonly token: string;
}

/** Reads the inputs of the step. @throws UserError for a value that is none of the choices. */
export function readInputs(): Inputs {
  return {
    paths: getMultilineInput("paths"),
    config: getInput("config") || undefined,
    baseline: getInput("baseline") || undefined,
    project: getInput("project") || undefined,
    failOn: choice("fail-on", FAIL_ON, "error"),
    lang: choice("lang", COMMENT_LANGS, "both"),
    all: choice("all", ["true", "false"], "false") === "true",
    comment: choice("comment", ["true", "false"], "true") === "true",
    token: getInput("token"),
  };
}

function choice<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
  const value = getInput(name) || otherwise;
  const found = choices.find((each) => each === value);
  if (found === undefined) throw userError("invalid-choice", { option: name, value, choices, near: nearest(value, choices) });
  return found;
}

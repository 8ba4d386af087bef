import type { Sides } from "#posting";
import { counted } from "#rendering/strings";
import { UI_LANGS, type UiLang } from "#ui-lang";
import { annotationsOf } from "../../review/annotations.ts";
import { type CommentInput, type CommentLang, commentOf, freshCounts, isSettled, verdictOfChange } from "../../review/comment/comment.ts";
import { type ApiAnnotation, forApi } from "./annotations.ts";
import type { PullChanges } from "./changes.ts";
import type { Conclusion } from "./check-run.ts";
import { type Trouble, troubleWords } from "./outcome.ts";
import { MARKER } from "./sticky-comment.ts";

/** What is said of a pull request, and where. */
export interface PullReport {
  readonly comment: string;
  /** Whether a pull request without a comment gets one. */
  readonly isWorthComment: boolean;
  readonly annotations: readonly ApiAnnotation[];
  conclude(troubles: readonly Trouble[]): Conclusion;
}

/** Where a pull request’s files can be seen. */
export interface Addresses {
  /** Of the repository, without a slash at its end. */
  readonly web: string;
  readonly base: string;
  readonly head: string;
  /** The check run, whose annotations hold what the comment leaves out. */
  readonly run: string | null;
}

/** Puts changes into words. */
export function pullReportOf(changes: PullChanges, lang: CommentLang, addresses: Addresses): PullReport {
  const input: CommentInput = {
    touched: changes.touched,
    repository: changes.repository,
    refusals: changes.refusals,
    left: changes.left,
    texts: changes.texts,
    settingsEdited: changes.settingsEdited,
    settings: { lang, marker: MARKER, link: (path, lines, at) => linkTo(addresses, path, lines, at), more: addresses.run },
  };
  const comment = commentOf(input);
  const isAbout = changes.touched.length + changes.repository.length + changes.refusals.length > 0;
  return {
    comment,
    isWorthComment: !isSettled(input),
    annotations: forApi(annotationsOf(input, changes.lines, lang)),
    conclude: (troubles) => ({
      conclusion: conclusionOf(input, troubles),
      title: isAbout ? titleOf(input, lang) : said(lang, NOTHING),
      summary: [...troubles.map((trouble) => said(lang, troubleWords(trouble), "\n\n")), comment].join("\n\n"),
    }),
  };
}

/** A check run that says only why nothing was checked. */
export function concludeWith(trouble: Trouble, conclusion: Conclusion["conclusion"]): Conclusion {
  return { conclusion, title: said("both", NOT_CHECKED), summary: said("both", troubleWords(trouble), "\n\n") };
}

const NOTHING: Sides<string> = { en: "No posting is touched", fr: "Aucune offre n’est touchée" };
const NOT_CHECKED: Sides<string> = { en: "Not checked", fr: "Non vérifié" };
const SETTLED: Sides<string> = { en: "Nothing new", fr: "Rien de nouveau" };

const said = (lang: CommentLang, words: Sides<string>, between = " · ") =>
  UI_LANGS.filter((each) => lang === "both" || lang === each)
    .map((each) => words[each])
    .join(between);

function conclusionOf(input: CommentInput, troubles: readonly Trouble[]): Conclusion["conclusion"] {
  if (verdictOfChange(input) === "fail") return "failure";
  // What was not looked at cannot be called right.
  return troubles.some((trouble) => trouble === "too-many-postings") ? "neutral" : "success";
}

function titleOf(input: CommentInput, lang: CommentLang): string {
  if (isSettled(input)) return said(lang, SETTLED);
  const counts = { ...freshCounts(input), refusal: input.refusals?.length ?? 0 };
  const facts = (each: UiLang) =>
    (["error", "warning", "info", "refusal"] as const).flatMap((noun) => (counts[noun] > 0 ? [counted(counts[noun], noun, each)] : []));
  if (facts("en").length === 0) return said(lang, SETTLED);
  return said(lang, { en: `New: ${facts("en").join(", ")}`, fr: `Nouveau\u00A0: ${facts("fr").join(", ")}` });
}

function linkTo(
  { web, base, head }: Addresses,
  path: string,
  lines: { readonly from: number; readonly to: number } | null,
  at: "base" | "head",
): string {
  const file = path.split("/").map(encodeURIComponent).join("/");
  // Markdown is shown without its lines unless it is asked for as it is.
  const place = lines ? `?plain=1#L${lines.from}${lines.to > lines.from ? `-L${lines.to}` : ""}` : "";
  return `${web}/blob/${at === "base" ? base : head}/${file}${place}`;
}

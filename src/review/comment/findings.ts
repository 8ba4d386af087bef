import { type Finding, type Refusal, type Report, type RepositoryFinding, SEVERITIES, type Severity } from "#finding";
import type { Lang, Sides } from "#posting";
import { clipped, markdownCode as code, markdownText as text } from "#rendering/markdown-text";
import { gravestFirst } from "#rendering/ranked";
import { LABELS, severitySign, severityWord } from "#rendering/strings";
import type { PairChange } from "../compare.ts";
import { diffText, driftChangeOf, removalOf, suggestionBlock } from "./edit.ts";
import { langsOf, say, sayWith } from "./in-langs.ts";
import type { CommentInput } from "./input.ts";
import { isCounted } from "./leads.ts";
import { fileLink, placesOf, safeAddress } from "./links.ts";
import { missingText } from "./missing.ts";
import { COMMENT_STRINGS } from "./strings.ts";

/** Characters of one message; no single text may fill the comment. */
const LONGEST = 1_500;

/**
 * The gravest new findings but those that are only counted, each a piece of Markdown, at most so many: what could not be read, then by pair, the pair with the gravest first, then what
 * is of the repository. A pair with many remarks keeps no error of another from its place.
 */
export function findingParts(input: CommentInput, most: number): readonly string[] {
  const { repository = [], refusals = [] } = input;
  const touched = input.touched.map((pair) => ({ ...pair, fresh: pair.fresh.filter((finding) => !isCounted(finding)) }));
  const graded = [
    ...refusals.map((refusal) => ({ of: refusal, gravity: 0 })),
    ...[...touched.flatMap(({ fresh }) => fresh), ...repository].map((finding) => ({
      of: finding,
      gravity: SEVERITIES.indexOf(finding.severity),
    })),
  ];
  const chosen = new Set<object>(
    graded
      .toSorted((a, b) => a.gravity - b.gravity)
      .slice(0, most)
      .map(({ of }) => of),
  );
  const isChosen = (each: object) => chosen.has(each);
  const pairs = touched.map((pair) => ({ ...pair, fresh: pair.fresh.filter(isChosen) })).filter(({ fresh }) => fresh.length > 0);
  return [
    ...refusals.filter(isChosen).map((refusal) => refusalPart(refusal, input)),
    ...pairs.toSorted((a, b) => gravity(a) - gravity(b)).flatMap((pair) => pairParts(pair, input)),
    ...repositoryParts(
      LABELS.unpaired,
      repository.filter((finding) => isChosen(finding) && finding.rule === "unpaired"),
      input,
    ),
    ...repositoryParts(
      LABELS.repository,
      repository.filter((finding) => isChosen(finding) && finding.rule !== "unpaired"),
      input,
    ),
  ];
}

const gravity = ({ fresh }: PairChange): number => Math.min(...fresh.map(({ severity }) => SEVERITIES.indexOf(severity)));

function pairParts({ key, after, before, fresh, changes }: PairChange, input: CommentInput): readonly string[] {
  const result = after ?? before;
  if (!result) return [];
  return gravestFirst(fresh).map((finding, i) => {
    const lines = [
      ...(i === 0 ? [`#### ${code(clipped(key, 200))}\n`] : []),
      item(finding.severity, finding.rule, finding.message, placesOf(result, finding, input.settings), input),
      ...details(finding, result, changes ?? result.changes ?? [], input),
    ];
    return lines.join("\n");
  });
}

/** A lead, with the pair that it is of. */
export function leadItem(finding: Finding, pair: PairChange, input: CommentInput): string {
  const result = pair.after ?? pair.before;
  const places = result ? placesOf(result, finding, input.settings) : "";
  return item(
    finding.severity,
    finding.rule,
    finding.message,
    [code(clipped(pair.key, 200)), ...(places === "" ? [] : [places])].join(" · "),
    input,
  );
}

function details(
  finding: Finding,
  { pair }: Report,
  changes: NonNullable<PairChange["changes"]>,
  { texts, settings }: CommentInput,
): readonly string[] {
  const sides = texts?.[pair.key];
  const change = driftChangeOf(finding, changes);
  if (change) return ["", `  > ${say(settings.lang, COMMENT_STRINGS.follow)} ${diffText(change.diff)}`];
  const removal = finding.rule === "drift" ? undefined : removalOf(finding, changes);
  if (removal?.before) return ["", `  > ${removedWords(removal.side, removal.before.start.line, pair, settings)}`];
  const { suggestion } = finding;
  const block = suggestion && sides && suggestionBlock(suggestion, sides[suggestion.side]);
  if (block) return ["", `  ${say(settings.lang, COMMENT_STRINGS.suggested)}`, "", block];
  const missing = missingText(finding, sides);
  return missing === undefined ? [] : ["", `  > ${text(missing)}`];
}

/** Where it stood before the change, which is where it would be put back. */
function removedWords(side: Lang, line: number, pair: Report["pair"], settings: CommentInput["settings"]): string {
  const { path } = pair[side];
  const address = path === undefined ? null : settings.link(path, { from: line, to: line }, "base");
  return sayWith(settings.lang, (lang) => {
    const place = COMMENT_STRINGS.line[lang](line);
    return COMMENT_STRINGS.removed[lang](side, address === null ? place : `[${place}](${safeAddress(address)})`);
  });
}

/** Under a heading of their own: they are of no pair. */
function repositoryParts(heading: Sides<string>, findings: readonly RepositoryFinding[], input: CommentInput): readonly string[] {
  return findings.map((finding, i) => `${i === 0 ? `#### ${say(input.settings.lang, heading)}\n\n` : ""}${repositoryPart(finding, input)}`);
}

function repositoryPart({ severity, rule, message, paths }: RepositoryFinding, input: CommentInput): string {
  const places = paths.slice(0, 5).map((path) => fileLink(path, null, "head", input.settings));
  return item(severity, rule, message, places.join(" · "), input);
}

function refusalPart({ code: id, path, message }: Refusal, input: CommentInput): string {
  return item("error", id, message, path === undefined ? "" : fileLink(path, null, "head", input.settings), input);
}

/** One line; with both languages the second follows in the same item. */
function item(severity: Severity, rule: string, message: Sides<string>, places: string, { settings: { lang } }: CommentInput): string {
  const [first = "", second] = langsOf(lang).map((each) => text(clipped(message[each], LONGEST)));
  const line = `- ${severitySign[severity]} **${say(lang, severityWord[severity])}** ${code(rule)} — ${first}${places === "" ? "" : ` — ${places}`}`;
  return second === undefined ? line : `${line}\\\n  ${second}`;
}

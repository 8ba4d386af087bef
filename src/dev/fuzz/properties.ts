import { analyse } from "#analysis";
import { checkDrift } from "#drift/drift";
import { engineWith } from "#engine";
import type { Finding, Report } from "#finding";
import { fixPair } from "#fix/fix";
import { applied, replacementsOf } from "#fix/replacements";
import { checkPair } from "#parity";
import { LANGS, type Pair, type Sides } from "#posting";
import { formats } from "../../../reports/index.ts";
import type { MadePair } from "./made.ts";
import { mirrorFaults } from "./mirrored.ts";
import { placeFaults } from "./places.ts";

/** What a pair shows that must never be, a sentence each; none is the answer that is wanted. */
export function faultsOf(made: MadePair): readonly string[] {
  try {
    return [...faults(made)];
  } catch (error) {
    return [`throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function* faults({ en, fr, config, chance }: MadePair): Generator<string> {
  const engine = engineWith(config, "pair");
  const texts = { en, fr };
  const outcome = checkPair(sourcesOf(texts), engine);
  if (chance.is(0.25) && JSON.stringify(checkPair(sourcesOf(texts), engine)) !== JSON.stringify(outcome))
    yield "the same pair gave other bytes";
  if (!outcome.ok) return;
  const { report } = outcome;
  for (const { rule, message } of report.findings) if (rule === "check-crashed") yield message.en;
  yield* placeFaults(report, texts);
  if (chance.is(0.05)) for (const format of formats) format.render(report, { lang: chance.of(LANGS), texts: { pair: texts } });
  if (chance.is(0.1)) yield* mirrorFaults(chance);
  if (chance.is(0.5)) return;
  const mendable = report.findings.filter(({ suggestion, data }) => suggestion !== undefined || Array.isArray(data.edits));
  if (mendable.length === 0) return;
  const analysis = analyse(sourcesOf(texts), engine);
  if (!analysis.ok) return;
  if (chance.is(0.6)) yield* suggestionFaults(chance.of(mendable), report, analysis.analysis.pair, engine);
  else yield* fixFaults(texts, report, engine);
}

const sourcesOf = ({ en, fr }: Sides<string>) => ({ en: { text: en }, fr: { text: fr } });

/** A suggestion that is applied removes its finding, breaks no file and opens nothing. */
function* suggestionFaults(finding: Finding, report: Report, pair: Pair, engine: ReturnType<typeof engineWith>): Generator<string> {
  const edits = replacementsOf({ findings: [finding] }, pair, undefined);
  if (edits.en.length + edits.fr.length === 0) return;
  const texts = { en: applied(pair.en.text, edits.en), fr: applied(pair.fr.text, edits.fr) };
  const name = `the suggestion of ${finding.rule} (${JSON.stringify(edits)})`;
  const outcome = checkPair(sourcesOf(texts), engine);
  if (!outcome.ok) return yield `${name} makes a text that is refused`;
  yield* otherNotes(name, report, outcome.report);
  // A list of edits may hold fewer than there are places: at most 200, and none where a line ends.
  const isWhole = typeof finding.data.count !== "number" || finding.data.count === edits.en.length + edits.fr.length;
  if (isWhole && outcome.report.findings.some(({ fingerprint }) => fingerprint === finding.fingerprint)) yield `${name} leaves its finding`;
  const drift = checkDrift({ before: sourcesOf({ en: pair.en.text, fr: pair.fr.text }), after: sourcesOf(texts) }, engine);
  if (!drift.ok) return yield `${name} cannot be compared`;
  for (const { effect, severity, old, new: now } of drift.report.changes ?? [])
    if (effect === "opens" && severity !== "info") yield `${name} opens a gap: ${JSON.stringify([old, now])}`;
}

/** The same of all that `fix` does at once; what it did it does not do again. */
function* fixFaults(texts: Sides<string>, report: Report, engine: ReturnType<typeof engineWith>): Generator<string> {
  const once = fixPair(sourcesOf(texts), engine);
  if (!once.ok) return yield "fix refuses what check reads";
  const after = { en: once.sides.en.after, fr: once.sides.fr.after };
  const outcome = checkPair(sourcesOf(after), engine);
  if (!outcome.ok) return yield "fix makes a text that is refused";
  yield* otherNotes("fix", report, outcome.report);
  for (const severity of ["error", "warning"] as const)
    if (outcome.report.counts[severity] > report.counts[severity]) yield `fix makes a new ${severity}`;
  const again = fixPair(sourcesOf(after), engine);
  if (again.ok && LANGS.some((lang) => again.sides[lang].after !== after[lang])) yield "fix, done again, does something else";
}

/** A tool writes signs and moves nothing: the same notes on the file. */
function* otherNotes(name: string, before: Report, after: Report): Generator<string> {
  const codes = ({ notes }: Report) => notes.map(({ code }) => code).join();
  if (codes(before) !== codes(after)) yield `${name} makes other notes: “${codes(before)}”, “${codes(after)}”`;
}

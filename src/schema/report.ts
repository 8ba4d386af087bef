import { z } from "zod";
import { CATEGORIES, EFFECTS, type Json, SEVERITIES, SILENCE_ENDS, SILENCE_SOURCES } from "#finding";
import { BLOCK_KINDS, LANGS } from "#posting";

/** A side of the pair. */
export const lang = z.enum(LANGS).meta({ description: "A side of the pair." });

/** The same for both sides. */
export const sides = <T extends z.ZodType>(value: T) => z.object({ en: value, fr: value });

/** A sentence in both official languages. */
export const bilingualSchema = sides(z.string()).meta({ id: "Bilingual", description: "The same sentence in English and in French." });

const pointSchema = z
  .object({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
  .meta({ id: "Point", description: "A unist point: line and column from 1, offset from 0, in UTF-16 code units." });

const positionSchema = z
  .object({ start: pointSchema, end: pointSchema })
  .meta({ id: "Position", description: "A unist position: from start up to, not including, end." });

/** How grave something is. */
export const severitySchema = z.enum(SEVERITIES).meta({
  id: "Severity",
  description: "error: a reader of one language gets other facts or less. warning: a reviser would fix it. info: worth a look.",
});

const categorySchema = z
  .enum(CATEGORIES)
  .meta({ id: "Category", description: "W3C ITS 2.0 localization quality issue type: https://www.w3.org/TR/its20/#lqissue-typevalues" });

const countsSchema = z
  .object({ error: z.int().min(0), warning: z.int().min(0), info: z.int().min(0) })
  .meta({ id: "Counts", description: "How many findings of each severity." });

const verdictSchema = z
  .enum(["pass", "warn", "fail"])
  .meta({ id: "Verdict", description: "From the worst finding: none or info, warning, error." });

/** The program and its version. */
export const toolSchema = z
  .object({ name: z.literal("parite"), version: z.string() })
  .meta({ id: "Tool", description: "The program that made the report." });

/** 0 to 100. */
export const scoreSchema = z.number().min(0).max(100);
const kind = z.enum(["match", "only-en", "only-fr"]);
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{16}$/u)
  .meta({ description: "Stable: independent of line numbers and of edits elsewhere." });
/** Named, unlike z.json(): documents of OpenAPI can then refer to it where it holds itself. */
const jsonSchema: z.ZodType<Json> = z
  .lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(jsonSchema), z.record(z.string(), jsonSchema)]))
  .meta({ id: "Json", description: "Any JSON value." });
const data = z.record(z.string(), jsonSchema).meta({ description: "The facts behind the message, for tools." });

const insertionPointSchema = z
  .object({ ...pointSchema.shape, side: lang })
  .meta({ id: "InsertionPoint", description: "Where text that is missing on a side would go: an empty range before this point." });

const suggestionSchema = z
  .object({ side: lang, range: positionSchema, text: z.string() })
  .meta({ id: "Suggestion", description: "A replacement that a machine can be sure of." });

const silenceFields = {
  source: z.enum(SILENCE_SOURCES).meta({
    description: "comment: beside the text. baseline: in the file of known findings. acceptance: in a project.",
  }),
  reason: z.string().meta({ description: "Empty where nobody gave one." }),
  by: z.string().exactOptional().meta({ description: "Who said so; absent where only the file’s own history tells." }),
  at: z.string().exactOptional().meta({ description: "When, ISO 8601." }),
  until: z.string().exactOptional().meta({ description: "The last day, ISO 8601; absent where it holds until somebody takes it away." }),
};

const silenceSchema = z
  .object(silenceFields)
  .meta({ id: "SilencedBy", description: "Somebody’s word that a finding is all right: it is shown, and counts for nothing." });

const wasAccepted = z
  .object({
    ...silenceFields,
    why: z.enum(SILENCE_ENDS).meta({ description: "date: its last day went by. edit: a block is another. reopened: it was taken back." }),
    ended: z
      .string()
      .exactOptional()
      .meta({ description: "Until when it held, ISO 8601; absent where an edit ended it that has no date." }),
  })
  .meta({ id: "PastSilence", description: "Somebody had accepted the finding, and that holds no more." });

const findingSchema = z
  .object({
    fingerprint,
    rule: z.string(),
    severity: severitySchema,
    category: categorySchema,
    confidence: z.number().min(0).max(1).meta({ description: "Probability that a bilingual reviser agrees." }),
    lacking: lang.exactOptional().meta({ description: "The side with less, or with the fault; absent if neither." }),
    section: z.int().min(0).meta({ description: "Index into sections." }),
    en: positionSchema.nullable(),
    fr: positionSchema.nullable(),
    insertAt: insertionPointSchema.exactOptional(),
    message: bilingualSchema,
    data,
    suggestion: suggestionSchema.exactOptional(),
    wasAccepted: wasAccepted.exactOptional(),
  })
  .meta({ id: "Finding", description: "One fault of a pair." });

const silencedFindingSchema = z.object({ ...findingSchema.shape, silence: silenceSchema }).meta({
  id: "SilencedFinding",
  description: "A finding that somebody silenced: as it would have been reported, and who, why, until when.",
});

const alignmentSchema = z
  .object({
    kind,
    block: z.enum(BLOCK_KINDS),
    en: z.array(positionSchema),
    fr: z.array(positionSchema),
    similarity: z.number().min(0).max(1).exactOptional(),
    moved: z.boolean().exactOptional(),
    section: z.int().min(0).meta({ description: "Index into sections." }),
  })
  .meta({ id: "AlignmentEntry", description: "What faces what; together the entries cover every block of both sides exactly once." });

const sectionSideSchema = z
  .object({ heading: z.string(), depth: z.int().min(0).max(6), position: positionSchema })
  .meta({ id: "SectionSide", description: "One side of a section; the heading is empty before the first one." });

const sectionSchema = z
  .object({ kind, en: sectionSideSchema.nullable(), fr: sectionSideSchema.nullable(), score: scoreSchema })
  .meta({ id: "SectionEntry", description: "A section of the pair." });

/** A remark about the input. */
export const noteSchema = z
  .object({ code: z.string(), side: lang.exactOptional(), message: bilingualSchema })
  .meta({ id: "Note", description: "About the input; not a fault of the pair." });

/** What a report may say of a rule, as `RuleFacts` in `#finding` has it. */
export const ruleFactsSchema = z
  .object({
    summary: bilingualSchema,
    why: bilingualSchema,
    fix: bilingualSchema,
    category: categorySchema,
    severity: severitySchema,
  })
  .meta({ id: "RuleFacts", description: "What a report may say of a rule without knowing it." });

const rulesSchema = z.record(z.string(), ruleFactsSchema).meta({ description: "The rules that occur in the findings, by id." });

const sideFactsSchema = z
  .object({ path: z.string().exactOptional(), sha256: z.string().regex(/^[0-9a-f]{64}$/u) })
  .meta({ id: "SideFacts", description: "One side as it was checked." });

/** What an edit took out and put in. */
export const diffSchema = z
  .array(z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() }))
  .meta({ description: "The words from old to new." });

const changeSchema = z
  .object({
    side: lang,
    effect: z.enum(EFFECTS).meta({
      description:
        "opens: the other side needs an update. closes: this side has caught up. cosmetic: form alone. neutral: of no concern to the other side.",
    }),
    block: z.enum(BLOCK_KINDS),
    section: z.int().min(0).meta({ description: "Index into sections." }),
    before: positionSchema.nullable().meta({ description: "Place in the text before; null for what was added." }),
    after: positionSchema.nullable().meta({ description: "Place in the text after; null for what was removed." }),
    other: positionSchema
      .nullable()
      .meta({ description: "Place of the block of the other side that faces it, in that side’s text after." }),
    old: z.string().nullable(),
    new: z.string().nullable(),
    facing: z.string().nullable().meta({ description: "Words of the other side’s block." }),
    facingMarkdown: z.string().exactOptional().meta({
      description:
        "The Markdown of the other side’s block, where the edit left the words as they are: a link that leads elsewhere. Then old and new are Markdown too.",
    }),
    diff: diffSchema,
    severity: severitySchema.exactOptional().meta({
      description:
        "How grave what is told of the change is: a gap that it opens, or, as info, a place worth a look. With effect neutral: both sides were edited, and nothing shows that they came to say the same. Absent where nothing is told.",
    }),
    sameGapAs: z.int().min(0).exactOptional().meta({
      description:
        "Index of the change of the other side, before or after this one, that tells the same: both were edited, to different values, or one edited a block that the other took out.",
    }),
  })
  .meta({ id: "Change", description: "A block of one side that was edited since an earlier state of the pair." });

/** The report of one pair, as `Report` in `#finding` has it. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    pair: z.object({ key: z.string(), en: sideFactsSchema, fr: sideFactsSchema }),
    verdict: verdictSchema,
    score: scoreSchema,
    counts: countsSchema,
    alignment: z.array(alignmentSchema),
    findings: z.array(findingSchema),
    silenced: z
      .array(silencedFindingSchema)
      .exactOptional()
      .meta({ description: "Findings that somebody silenced; they count for nothing. Absent where there are none." }),
    sections: z.array(sectionSchema),
    notes: z.array(noteSchema),
    rules: rulesSchema,
    changes: z
      .array(changeSchema)
      .exactOptional()
      .meta({ description: "Where the pair was compared with an earlier state: every edit since; the findings are those of drift." }),
  })
  .meta({ id: "Result", description: "The report of one pair." });

/** Why a pair could not be checked, as `Refusal` in `#finding` has it. */
export const refusalSchema = z
  .object({ code: z.string(), side: lang.exactOptional(), path: z.string().exactOptional(), message: bilingualSchema })
  .meta({ id: "Refusal", description: "Why a file or a pair could not be checked." });

const repositoryFindingSchema = z
  .object({
    fingerprint,
    rule: z.string(),
    severity: severitySchema,
    category: categorySchema,
    lacking: lang.exactOptional(),
    paths: z.array(z.string()),
    message: bilingualSchema,
    data,
    wasAccepted: wasAccepted.exactOptional(),
  })
  .meta({ id: "RepositoryFinding", description: "A fault of the repository and not of one pair." });

const silencedRepositorySchema = z
  .object({ ...repositoryFindingSchema.shape, silence: silenceSchema })
  .meta({ id: "SilencedRepositoryFinding", description: "A fault of the repository that somebody silenced." });

/** The report of several pairs, as `ReportSet` in `#finding` has it. */
const reportSetSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    totals: z.object({
      pairs: z.int().min(0),
      verdicts: z.object({ pass: z.int().min(0), warn: z.int().min(0), fail: z.int().min(0) }),
      counts: countsSchema,
      score: scoreSchema.nullable().meta({ description: "The mean of the pairs’ scores; null where no pair was compared." }),
    }),
    reports: z.array(reportSchema),
    unpaired: z.array(repositoryFindingSchema),
    repository: z.array(repositoryFindingSchema),
    silenced: z
      .array(silencedRepositorySchema)
      .exactOptional()
      .meta({ description: "Faults of the repository that somebody silenced; those of a pair stand in its report." }),
    refusals: z.array(refusalSchema),
    rules: rulesSchema,
  })
  .meta({ id: "Results", description: "The report of several pairs." });

/** Either: what `--format json` writes. */
export const anyReportSchema = z.union([reportSchema, reportSetSchema]);

import { z } from "zod";
import { SEVERITIES } from "#finding";
import { AGES, PAIR_STATES } from "#history";
import { BLOCK_KINDS, LANGS } from "#posting";
import { schemaText } from "#schema/files";
import { type JsonSchema, jsonSchemaOf } from "#schema/json-schema";
import { diffSchema, lang, noteSchema, refusalSchema, scoreSchema, severitySchema, sides, toolSchema } from "#schema/report";

const count = z.int().min(0);
const day = z.iso.date();

const momentSchema = z
  .object({
    commit: z.string().nullable().meta({ description: "Full name; null for work that is not committed yet." }),
    date: z.string().meta({ description: "Author date, ISO 8601." }),
    author: z.string().exactOptional().meta({ description: "Absent where authors were left out." }),
    subject: z.string(),
  })
  .meta({ id: "Moment", description: "A commit." });

const gapSchema = z
  .object({
    pair: z.string(),
    paths: sides(z.string()),
    leads: z.enum(LANGS).meta({ description: "The side that was edited first; the other one is to be updated." }),
    block: z.enum(BLOCK_KINDS),
    severity: severitySchema.exactOptional(),
    since: momentSchema,
    also: z.array(momentSchema).meta({ description: "Later commits that edited the block on the side that leads, oldest first." }),
    days: count.meta({ description: "Whole days since it opened." }),
    old: z.string().nullable(),
    new: z.string().nullable(),
    diff: diffSchema,
    update: z
      .object({ path: z.string(), line: z.int().min(1).nullable(), text: z.string().nullable() })
      .meta({ description: "The block to update; its line, or the one before which it would go." }),
  })
  .meta({ id: "Gap", description: "A block that is out of step: one side was edited, and the other has not followed." });

const closedGapSchema = z
  .object({
    pair: z.string(),
    leads: lang,
    block: z.enum(BLOCK_KINDS),
    since: momentSchema,
    by: momentSchema,
    days: count,
    withdrawn: z.boolean().meta({ description: "The side that led took its edit back." }),
  })
  .meta({ id: "ClosedGap", description: "A gap that was closed again." });

const pairStatusSchema = z
  .object({
    pair: z.string(),
    paths: sides(z.string()),
    revisions: count,
    state: z.enum(PAIR_STATES).meta({
      description:
        "level: nothing is open. unknown: no commit holds both sides, or they could not be read. By all gaps, whatever the filter.",
    }),
    open: sides(count).meta({ description: "Open gaps, by the side that leads." }),
    oldest: z.object({ since: momentSchema, days: count }).nullable(),
    edited: sides(momentSchema.nullable()).meta({ description: "The last commit after which a side had other words." }),
    score: scoreSchema
      .nullable()
      .exactOptional()
      .meta({ description: "With --score: that of the texts as they are; null where they could not be read." }),
  })
  .meta({ id: "PairStanding", description: "How one pair stands." });

/** What `parite history --format json` writes, as `History` in `#history` has it. */
export const historySchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    asOf: z.string().meta({ description: "When ages were counted, ISO 8601." }),
    totals: z.object({
      pairs: count,
      revisions: count,
      open: count,
      byAge: z.object(
        Object.fromEntries(AGES.map((age) => [age, sides(count)])) as Record<(typeof AGES)[number], ReturnType<typeof sides<typeof count>>>,
      ),
      closed: count,
      leads: sides(count).meta({ description: "Gaps that were opened by each side, closed ones included." }),
      medianDays: z.number().min(0).nullable().meta({ description: "Half of the catch-ups took at most so many days." }),
    }),
    filter: z
      .object({
        since: day.exactOptional(),
        side: lang.exactOptional(),
        minAge: count.exactOptional(),
        severity: z.enum(SEVERITIES).exactOptional(),
      })
      .exactOptional()
      .meta({ description: "What was asked for; absent where nothing was left out." }),
    forge: z
      .object({ kind: z.enum(["github", "gitlab"]), address: z.string(), head: z.string(), prefix: z.string() })
      .exactOptional()
      .meta({ description: "Where commits and files are shown on the web." }),
    pairs: z.array(pairStatusSchema),
    gaps: z.array(gapSchema).meta({ description: "Open gaps, oldest first." }),
    looks: z.array(gapSchema).exactOptional().meta({ description: "Edits of one side, or of both, that are worth a look and no more." }),
    closed: z.array(closedGapSchema),
    course: z.array(z.object({ day, en: count, fr: count })).meta({ description: "Days on which the number of open gaps changed." }),
    scores: z
      .array(z.object({ day, score: scoreSchema, pairs: count }))
      .exactOptional()
      .meta({ description: "With --score: days on which the mean score of all pairs changed." }),
    notes: z.array(noteSchema),
    refusals: z.array(refusalSchema),
  })
  .meta({ id: "History", description: "What the history of some pairs says of their parity." });

/** The schema of what `parite history --format json` writes. */
export function historyJsonSchema(): JsonSchema {
  return jsonSchemaOf(historySchema, {
    title: "Parité history",
    description:
      "What is out of step in some pairs, since when and by which commit. Fields may be added; one is dropped or changed only with a new schemaVersion.",
  });
}

/** The published schema as a file; apart from those that the service publishes, whose bundle it would weigh on. */
export function historySchemaFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [{ path: "src/schema/history.schema.json", text: schemaText(historyJsonSchema()) }];
}

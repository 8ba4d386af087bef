import { z } from "zod";
import { SEVERITIES } from "#finding";
import { LANGS } from "#posting";
import { bilingualSchema, severitySchema } from "#schema/report";
import { inWords } from "#schema/words";

/** A project. */
export const projectSchema = z
  .object({
    slug: z.string(),
    name: bilingualSchema,
    texts: z.enum(["kept", "none"]),
    keepDays: z.int(),
    createdAt: z.string(),
    public: z.boolean().meta(inWords("Whether everybody may read its pages.", "Si tout le monde peut en lire les pages.")),
  })
  .meta({ id: "Project", ...inWords("A project.", "Un projet.") });

/** A project that was just made: its first token is shown once. */
export const createdProjectSchema = z.object({ project: projectSchema, token: z.string() }).meta({
  id: "CreatedProject",
  ...inWords(
    "The project, and a token of its administrator, shown once.",
    "Le projet et un jeton d’administration, montré une seule fois.",
  ),
});

const countsSchema = z.object({ error: z.int(), warning: z.int(), info: z.int() });

/** What a pair came to. */
export const pairSchema = z
  .object({
    key: z.string(),
    branch: z.string(),
    paths: z.object({ en: z.string().nullable(), fr: z.string().nullable() }),
    hashes: z.object({ en: z.string(), fr: z.string() }),
    version: z.int(),
    verdict: z.enum(["pass", "warn", "fail"]),
    score: z.number(),
    counts: countsSchema,
    at: z.string(),
    goneAt: z.string().nullable(),
  })
  .meta({ id: "ProjectPair", ...inWords("A pair as its last version left it.", "Une paire telle que sa dernière version l’a laissée.") });

const acceptanceSchema = z.object({
  id: z.int(),
  thread: z.int(),
  rule: z.string(),
  fingerprint: z.string(),
  blocks: z.object({ en: z.string().nullable(), fr: z.string().nullable() }),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  until: z.string().exactOptional(),
  reopened: z.string().exactOptional(),
  edited: z.string().exactOptional(),
});

const standingSchema = z
  .union([
    z.object({
      accepted: z.literal(true),
      source: z.enum(["comment", "acceptance"]),
      reason: z.string(),
      by: z.string().nullable(),
      until: z.string().nullable(),
    }),
    z.object({
      accepted: z.literal(false),
      reason: z.string(),
      by: z.string(),
      until: z.string(),
      why: z.enum(["reopened", "date", "edit"]),
    }),
  ])
  .meta(inWords("Whether it is accepted, or was accepted until …", "S’il est accepté, ou l’a été jusqu’au …"));

/** A finding and its gap. */
const pairGapSchema = z
  .object({
    fingerprint: z.string(),
    thread: z.int().nullable().meta(inWords("null: only this branch has it.", "null\u00A0: seule cette branche l’a.")),
    rule: z.string(),
    severity: severitySchema,
    lacking: z.enum(LANGS).exactOptional(),
    first: z.string().nullable(),
    since: z.string().nullable(),
    standing: standingSchema.nullable(),
  })
  .meta({
    id: "PairGap",
    ...inWords("A finding of a pair, and the gap that it is.", "Un constat d’une paire, et l’écart qu’il constitue."),
  });

/** What became of a version that was handed in. */
export const pushedSchema = z
  .object({ status: z.enum(["stored", "unchanged", "older"]), pair: pairSchema, gaps: z.array(pairGapSchema) })
  .meta({ id: "Pushed", ...inWords("What became of a version.", "Ce qu’il est advenu d’une version.") });

/** A pair with its report and its versions. */
export const pairDetailSchema = z
  .object({
    pair: pairSchema,
    gaps: z.array(pairGapSchema),
    report: z
      .unknown()
      .meta(inWords("The newest report; null where no texts are kept.", "Le rapport le plus récent; null si aucun texte n’est conservé.")),
    versions: z.array(
      z.object({
        version: z.int(),
        hashes: z.object({ en: z.string(), fr: z.string() }),
        verdict: z.enum(["pass", "warn", "fail"]),
        score: z.number(),
        counts: countsSchema,
        at: z.string(),
        label: z.string().nullable(),
      }),
    ),
  })
  .meta({
    id: "ProjectPairDetail",
    ...inWords("A pair, its gaps, its report and its versions.", "Une paire, ses écarts, son rapport et ses versions."),
  });

/** A project with its figures. */
export const projectDetailSchema = z
  .object({
    project: projectSchema,
    pairs: z.int(),
    verdicts: z.object({ pass: z.int(), warn: z.int(), fail: z.int() }),
    counts: countsSchema,
    score: z.number(),
    trend: z.array(
      z.object({
        day: z.string(),
        pairs: z.int(),
        passing: z.int(),
        failing: z.int(),
        errors: z.int(),
        warnings: z.int(),
        infos: z.int(),
        score: z.number(),
      }),
    ),
  })
  .meta({ id: "ProjectDetail", ...inWords("A project, its totals and its trend.", "Un projet, ses totaux et sa tendance.") });

/** An open gap of a project. */
export const gapSchema = z
  .object({
    pair: z.string(),
    thread: z.int(),
    fingerprint: z.string(),
    rule: z.string(),
    severity: z.enum(SEVERITIES),
    lacking: z.enum(LANGS).exactOptional(),
    first: z.string(),
    since: z.string(),
  })
  .meta({ id: "Gap", ...inWords("An open gap.", "Un écart ouvert.") });

/** An acceptance of a project. */
export const projectAcceptanceSchema = z
  .object({ pair: z.string(), acceptance: acceptanceSchema })
  .meta({ id: "Acceptance", ...inWords("What somebody accepted.", "Ce que quelqu’un a accepté.") });

/** A line of what is accepted, as a check elsewhere reads it; every time and hash as it was stored. */
export const acceptedGapSchema = z
  .object({
    pair: z.string(),
    id: z.int(),
    rule: z.string(),
    fingerprints: z.array(z.string()).meta(inWords("Every one that the gap had.", "Toutes celles que l’écart a eues.")),
    blocks: z
      .object({ en: z.string().nullable(), fr: z.string().nullable() })
      .meta(inWords("SHA-256 of both blocks; null where a side has none.", "SHA-256 des deux blocs; null si un côté n’en a pas.")),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
    until: z.string().exactOptional(),
    reopened: z.string().exactOptional(),
    edited: z.string().exactOptional(),
  })
  .meta({
    id: "AcceptedGap",
    ...inWords(
      'An acceptance by its hashes, a line of NDJSON; the last line is {"end": true}.',
      'Une acceptation par ses empreintes, une ligne de NDJSON; la dernière ligne est {"end": true}.',
    ),
  });

/** A repository that feeds a project. */
export const installationLinkSchema = z.object({ installation: z.int(), repository: z.int(), linkedAt: z.string() }).meta({
  id: "InstallationLink",
  ...inWords("A repository that the GitHub App reads for the project.", "Un dépôt que l’application GitHub lit pour le projet."),
});

/** A token, without what it is. */
export const tokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(["read", "write", "admin"]),
    createdAt: z.string(),
    endsOn: z.string().nullable(),
    revokedAt: z.string().nullable(),
    usedOn: z.string().nullable(),
  })
  .meta({ id: "Token", ...inWords("A token, without the token itself.", "Un jeton, sans le jeton lui-même.") });

/** A token that was just made. */
export const createdTokenSchema = z
  .object({ entry: tokenSchema, token: z.string() })
  .meta({ id: "CreatedToken", ...inWords("The token, shown once.", "Le jeton, montré une seule fois.") });

/** An invitation that was just made. */
export const createdInvitationSchema = z
  .object({
    entry: tokenSchema,
    address: bilingualSchema.meta(
      inWords("Where whoever is invited accepts, shown once.", "Où accepter l’invitation; montré une seule fois."),
    ),
  })
  .meta({ id: "CreatedInvitation", ...inWords("The invitation, shown once.", "L’invitation, montrée une seule fois.") });

/** A line of the log of who did what. */
export const auditSchema = z
  .object({ at: z.string(), by: z.string(), action: z.string(), subject: z.string() })
  .meta({ id: "AuditLine", ...inWords("Who did what, without a word of a text.", "Qui a fait quoi, sans un mot d’un texte.") });

/** What the queue could not store. */
export const failureSchema = z
  .object({ id: z.string(), key: z.string(), branch: z.string(), reason: z.string(), failedAt: z.string() })
  .meta({ id: "Failure", ...inWords("A pair that the queue could not store.", "Une paire que la file d’attente n’a pas pu enregistrer.") });

/** A project that was put back. */
export const importedSchema = z
  .object({ rows: z.int() })
  .meta({ id: "Imported", ...inWords("How many rows were put back.", "Le nombre de lignes reprises.") });

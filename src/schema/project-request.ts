import { z } from "zod";
import { inWords } from "#schema/words";

/** Longest key of a pair, path, or name of a branch. */
const NAME = 1_000;

const HASH = /^[0-9a-f]{64}$/u;

/** What names a project in addresses. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/u)
  .meta({
    ...inWords("Lower-case letters, digits and hyphens.", "Des minuscules, des chiffres et des traits d’union."),
    example: "careers",
  });

/** A day. */
const daySchema = z.iso.date().meta(inWords("A day (2026-12-31).", "Un jour (2026-12-31)."));

/** Days that versions are kept. */
export const keepDaysSchema = z.int().min(1).max(3_650);

/** What is asked for with a new project. */
export const newProjectSchema = z
  .strictObject({
    slug: slugSchema,
    name: z
      .strictObject({ en: z.string().min(1).max(200), fr: z.string().min(1).max(200) })
      .meta(inWords("Its name in both languages.", "Son nom dans les deux langues.")),
    texts: z
      .enum(["kept", "none"])
      .exactOptional()
      .meta(inWords("none: hashes and places only.", "none\u00A0: empreintes et emplacements seulement.")),
    keepDays: keepDaysSchema
      .exactOptional()
      .meta(inWords("Days that versions are kept; default 730.", "Jours de conservation des versions; par défaut 730.")),
  })
  .meta({ id: "NewProject", ...inWords("A project to create.", "Un projet à créer.") });

/** What is changed of a project; what is absent stays. */
export const changedProjectSchema = newProjectSchema
  .pick({ name: true, keepDays: true })
  .partial()
  .extend({
    public: z.boolean().exactOptional().meta(inWords("Whether everybody may read its pages.", "Si tout le monde peut en lire les pages.")),
  })
  .meta({ id: "ChangedProject", ...inWords("What to change of a project.", "Ce qu’il faut changer d’un projet.") });

const sideSchema = z
  .strictObject({
    text: z.string().exactOptional().meta(inWords("The posting in Markdown.", "L’offre d’emploi en Markdown.")),
    sha256: z
      .string()
      .regex(HASH)
      .exactOptional()
      .meta(inWords("Instead of a text that the project has.", "Au lieu d’un texte que le projet possède déjà.")),
    path: z.string().max(NAME).exactOptional().meta(inWords("The file’s name.", "Le nom du fichier.")),
  })
  .meta({ id: "PushedSide", ...inWords("One side of a version.", "Un côté d’une version.") });

/** A key that is a segment of an address; `.` and `..` are none. */
export const keySchema = z
  .string()
  .min(1)
  .max(NAME)
  .regex(/^(?!\.{1,2}$)/u)
  .meta(inWords("What names the pair.", "Ce qui désigne la paire."));

/** A branch; none is the project’s own line. */
export const branchSchema = z
  .string()
  .max(NAME)
  .meta(inWords("A branch; default: the project’s own line.", "Une branche; par défaut, la lignée du projet."));

const version = {
  en: sideSchema,
  fr: sideSchema,
  at: z.iso
    .datetime({ offset: true })
    .exactOptional()
    .meta(inWords("When it was made; default: now.", "Quand elle a été faite; par défaut, maintenant.")),
  formerly: keySchema
    .exactOptional()
    .meta(
      inWords(
        "The key that the pair had, where it was renamed: its gaps go on under the new one.",
        "La clé qu’avait la paire, si elle a été renommée\u00A0: ses écarts se poursuivent sous la nouvelle.",
      ),
    ),
  label: z.string().max(200).exactOptional().meta(inWords("The commit.", "Le commit.")),
  config: z.unknown().optional().meta(inWords("Settings, as for /api/v1/check.", "Réglages, comme pour /api/v1/check.")),
};

/** A version of a pair. */
export const pushSchema = z
  .strictObject(version)
  .meta({ id: "PushedVersion", ...inWords("A version of a pair.", "Une version d’une paire.") });

/** A line of many. */
export const pushLineSchema = z
  .strictObject({ key: keySchema, ...version })
  .meta({ id: "PushedLine", ...inWords("A version of a pair, a line of NDJSON.", "Une version d’une paire, une ligne de NDJSON.") });

/** What is accepted. */
export const acceptRequestSchema = z
  .strictObject({
    pair: keySchema,
    thread: z.int().min(1),
    fingerprint: z.string().max(64),
    reason: z.string().trim().min(1).max(1_000),
    until: daySchema.exactOptional(),
  })
  .meta({
    id: "AcceptRequest",
    ...inWords("A gap as it was looked at, and why it is accepted.", "Un écart tel qu’il a été vu, et pourquoi il est accepté."),
  });

/** What is taken back. */
export const reopenRequestSchema = z
  .strictObject({ pair: keySchema, id: z.int().min(1) })
  .meta({ id: "ReopenRequest", ...inWords("An acceptance to take back.", "Une acceptation à retirer.") });

/** A repository that feeds a project. */
export const newLinkSchema = z.strictObject({ installation: z.int().min(1), repository: z.int().min(1) }).meta({
  id: "NewInstallationLink",
  ...inWords(
    "A repository of an installation of the GitHub App, by GitHub’s numbers.",
    "Un dépôt d’une installation de l’application GitHub, par les numéros de GitHub.",
  ),
});

/** A token that is asked for. */
export const newTokenSchema = z
  .strictObject({ name: z.string().min(1).max(200), role: z.enum(["read", "write", "admin"]), endsOn: daySchema.exactOptional() })
  .meta({ id: "NewToken", ...inWords("A token to make.", "Un jeton à créer.") });

/** Hashes that somebody asks about, and those that the project lacks. */
export const hashesSchema = z
  .strictObject({ hashes: z.array(z.string().regex(HASH)).max(2_000) })
  .meta({ id: "Hashes", ...inWords("SHA-256 of texts.", "SHA-256 de textes.") });

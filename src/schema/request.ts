import { z } from "zod";
import { configSchema } from "#config/schema";
import { describedBy } from "#schema/json-schema";
import { UI_LANGS } from "#ui-lang";

/** Longest path or key that a caller may name. */
const NAME = 1_000;

const path = z
  .string()
  .max(NAME)
  .exactOptional()
  .meta({ description: "The file’s name, for the report.", "x-fr": "Le nom du fichier, pour le rapport." });

const sourceSchema = z
  .strictObject({
    text: z.string().meta({ description: "The posting in Markdown.", "x-fr": "L’offre d’emploi en Markdown." }),
    path,
  })
  .meta({ id: "Source", description: "One side of the pair.", "x-fr": "Un côté de la paire." });

const key = z
  .string()
  .min(1)
  .max(NAME)
  .exactOptional()
  .meta({ description: "What names the pair in the report.", "x-fr": "Ce qui désigne la paire dans le rapport." });

const settings = {
  description: "Settings, as in parite.config.json, but for those by path.",
  "x-fr": "Réglages, comme dans parite.config.json, sauf ceux par chemin.",
};

/** Settings for one pair. Those by path are left out: a glob of a stranger can take a regular expression for ever. */
const pairConfigSchema = configSchema.omit({ overrides: true }).meta({ id: "Config", ...settings });

/** The body of `POST /api/v1/check` as JSON. */
export const checkRequestSchema = z
  .strictObject({ en: sourceSchema, fr: sourceSchema, key, config: describedBy(pairConfigSchema, settings) })
  .meta({ id: "CheckRequest", description: "A pair of postings to compare.", "x-fr": "Une paire d’offres à comparer." });

const file = (description: string, fr: string) => z.string().meta({ format: "binary", description, "x-fr": fr });

/** The body of `POST /api/v1/check` as a form with files, for documents: forms are turned into the JSON body before they are read. */
export const checkFormSchema = z
  .strictObject({
    en: file("The English file, in UTF-8.", "Le fichier anglais, en UTF-8."),
    fr: file("The French file, in UTF-8.", "Le fichier français, en UTF-8."),
    key,
    config: z.string().exactOptional().meta({ description: "Settings, as JSON.", "x-fr": "Réglages, en JSON." }),
  })
  .meta({ id: "CheckForm", description: "The same pair as two uploaded files.", "x-fr": "La même paire, en deux fichiers téléversés." });

/** The language of words in an answer. `optional`, as the writer of the API's document does not know zod's exact one. */
export const langQuerySchema = z.object({
  lang: z.enum(UI_LANGS).optional().meta({
    description: "Language of the answer; default: by Accept-Language.",
    "x-fr": "Langue de la réponse; par défaut, selon Accept-Language.",
  }),
});

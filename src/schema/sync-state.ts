import { z } from "zod";

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .meta({ description: "SHA-256, in hexadecimal digits.", "x-fr": "SHA-256, en chiffres hexadécimaux." });

/** Longest text of a side, in UTF-16 code units; more than the limits of any configuration that the service takes. */
const LONGEST = 4_000_000;

const sideStateSchema = z
  .strictObject({
    path: z.string().max(1_000).exactOptional(),
    sha256: hash,
    blocks: z
      .array(
        z.strictObject({
          hash,
          text: z.string().max(LONGEST).meta({
            description: "The block as it stands in the file, up to the next one.",
            "x-fr": "Le bloc tel qu’il figure dans le fichier, jusqu’au suivant.",
          }),
        }),
      )
      .max(100_000)
      .meta({
        description: "In the order of the file; their texts together are the file.",
        "x-fr": "Dans l’ordre du fichier; leurs textes réunis forment le fichier.",
      }),
  })
  .meta({
    id: "SideState",
    description: "One side as it was when both agreed.",
    "x-fr": "Un côté tel qu’il était quand les deux concordaient.",
  });

/** The state in which both sides of a pair were last known to agree, as `syncState` makes it. */
export const syncStateSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    key: z.string().max(1_000).exactOptional(),
    en: sideStateSchema,
    fr: sideStateSchema,
    aligned: z
      .array(z.strictObject({ en: z.array(z.int().min(0)), fr: z.array(z.int().min(0)) }))
      .max(200_000)
      .meta({
        description: "What faces what: indexes into the blocks of each side.",
        "x-fr": "Ce qui correspond à quoi, par le rang des blocs de chaque côté.",
      }),
  })
  .meta({
    id: "SyncState",
    description: "The state in which both sides of a pair were last known to agree.",
    "x-fr": "L’état où les deux côtés d’une paire concordaient, à ce que l’on sait, pour la dernière fois.",
  });

/** A state that was validated. */
export type SyncState = z.infer<typeof syncStateSchema>;

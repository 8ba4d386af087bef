import { z } from "zod";

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .meta({ description: "SHA-256, in hexadecimal digits." });

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
          text: z.string().max(LONGEST).meta({ description: "The block as it stands in the file, up to the next one." }),
        }),
      )
      .max(100_000)
      .meta({ description: "In the order of the file; their texts together are the file." }),
  })
  .meta({ id: "SideState", description: "One side as it was when both agreed." });

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
      .meta({ description: "What faces what: indexes into the blocks of each side." }),
  })
  .meta({ id: "SyncState", description: "The state in which both sides of a pair were last known to agree." });

/** A state that was validated. */
export type SyncState = z.infer<typeof syncStateSchema>;

import { z } from "zod";
import { describedBy } from "#schema/json-schema";
import { checkRequestSchema } from "#schema/request";
import { syncStateSchema } from "#schema/sync-state";

const { en, fr, key, config } = checkRequestSchema.shape;

const statesSchema = z
  .strictObject({ en, fr })
  .meta({ id: "PairTexts", description: "Both sides of a pair at one time.", "x-fr": "Les deux côtés d’une paire à un moment donné." });

const storedState = describedBy(syncStateSchema, {
  description: "Instead of “before”: the stored state in which both sides agreed.",
  "x-fr": "Au lieu de «\u00A0before\u00A0»\u00A0: l’état enregistré dans lequel les deux côtés concordaient.",
});

/** The body of `POST /api/v1/drift`: a pair now, and either its texts before or its stored state. */
export const driftRequestSchema = z
  .strictObject({ before: statesSchema.exactOptional(), state: storedState, after: statesSchema, key, config })
  .meta({
    id: "DriftRequest",
    description: "A pair before and after its edits. Give “before” or “state”, not both.",
    "x-fr": "Une paire avant et après ses modifications. Donnez «\u00A0before\u00A0» ou «\u00A0state\u00A0», mais pas les deux.",
  });

/** The body of `POST /api/v1/state`. */
export const stateRequestSchema = z
  .strictObject({ en, fr, key })
  .meta({ id: "StateRequest", description: "A pair that agrees.", "x-fr": "Une paire qui concorde." });

import { z } from "zod";
import { branchSchema, keySchema } from "#schema/project-request";

const slug = z.string().max(64).meta({ description: "The project.", "x-fr": "Le projet.", example: "careers" });

/** The project of an address. */
export const projectParams = z.object({ p: slug });

/** The pair of an address. */
export const pairParams = z.object({ p: slug, key: keySchema });

/** The branch of an address. */
export const branchQuery = z.object({ branch: branchSchema.optional() });

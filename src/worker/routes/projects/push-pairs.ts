import { z } from "zod";
import { referTo } from "#schema/json-schema";
import { pushLineSchema } from "#schema/project-request";
import { defineRoute } from "../../http/define-route.ts";
import { aDocument, problems, titled } from "../../http/documented.ts";
import { ndjson } from "../../http/ndjson.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { branchQuery, projectParams } from "../../projects/params.ts";
import { MOST_AT_ONCE, pushMany } from "../../projects/push-many.ts";

/** Stores many pairs, a line each. */
export const pushPairsRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/pairs",
    ...titled(
      { en: "Store many pairs", fr: "Enregistrer de nombreuses paires" },
      {
        en: `NDJSON in, NDJSON out: a version a line, and a line on each, sent while the rest still comes. A line that cannot be read is named and the others are stored. After ${MOST_AT_ONCE} lines the queue does the work. With “complete”, pairs that no line names are gone.`,
        fr: `Du NDJSON à l’aller et au retour\u00A0: une version par ligne, et une ligne sur chacune, envoyée pendant que le reste arrive. Une ligne illisible est nommée et les autres sont enregistrées. Après ${MOST_AT_ONCE} lignes, la file d’attente prend le relais. Avec «\u00A0complete\u00A0», les paires qu’aucune ligne ne nomme sont retirées.`,
      },
    ),
    middleware: [withRole("write")],
    request: {
      params: projectParams,
      query: branchQuery.extend({
        complete: z.enum(["true", "false"]).optional().meta({
          description: "true: pairs that no line names are gone.",
          "x-fr": "true\u00A0: les paires qu’aucune ligne ne nomme sont retirées.",
        }),
      }),
      body: { required: true, content: { "application/x-ndjson": { schema: referTo(pushLineSchema) } } },
    },
    responses: {
      200: aDocument("application/x-ndjson", {
        en: "A line on each, and a last one with the sums.",
        fr: "Une ligne sur chacune, et une dernière avec les totaux.",
      }),
      ...problems("invalid-parameter", "forbidden", "not-found", "unsupported-media-type", "unavailable"),
    },
  },
  (c) => {
    const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
    if (type !== "application/x-ndjson" || !c.req.raw.body) return problem(c, "unsupported-media-type", LINES);
    const { branch = "", complete } = c.req.valid("query");
    const queue = c.env.PROJECT_JOBS;
    return ndjson(
      pushMany(accessOf(c), c.req.raw.body, {
        branch,
        complete: complete === "true",
        ...(queue && { send: (job) => queue.send(job) }),
      }),
    );
  },
);

/** What the route of many lines reads. */
const LINES = {
  messages: {
    en: "Send lines of JSON, and “Content-Type: application/x-ndjson”.",
    fr: "Envoyez des lignes de JSON, avec «\u00A0Content-Type: application/x-ndjson\u00A0».",
  },
};

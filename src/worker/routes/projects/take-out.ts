import type { z } from "zod";
import { importedSchema } from "#schema/project";
import { putBack, takenOutOf } from "#service/take-out";
import { defineRoute } from "../../http/define-route.ts";
import { aDocument, inJson, problems, someJson, titled } from "../../http/documented.ts";
import { ndjson } from "../../http/ndjson.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, logged, withRole } from "../../projects/access.ts";
import { bodyLines } from "../../projects/lines.ts";
import { projectParams } from "../../projects/params.ts";

/** Takes a whole project out. */
export const exportRoute = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/export",
    ...titled(
      { en: "Take a project out", fr: "Exporter un projet" },
      {
        en: "One file of NDJSON that any service takes back; tokens are not in it.",
        fr: "Un seul fichier NDJSON que tout service reprend; il ne contient pas les jetons.",
      },
    ),
    middleware: [withRole("admin")],
    request: { params: projectParams },
    responses: {
      200: aDocument("application/x-ndjson", { en: "The project.", fr: "Le projet." }),
      ...problems("forbidden", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    await logged(c, "export", project.slug);
    return ndjson(takenOutOf(store, project));
  },
);

/** Puts a project back. */
export const importRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/import",
    ...titled(
      { en: "Put a project back", fr: "Importer un projet" },
      {
        en: "Takes the file of an export into a project that holds nothing yet.",
        fr: "Reprend le fichier d’une exportation dans un projet qui ne contient encore rien.",
      },
    ),
    middleware: [withRole("admin")],
    request: { params: projectParams, body: { required: true, content: { "application/x-ndjson": someJson } } },
    responses: {
      200: inJson(importedSchema, { en: "It is back.", fr: "Il est de retour." }),
      ...problems("invalid-request", "forbidden", "not-found", "not-empty", "unsupported-media-type", "unavailable"),
    },
  },
  async (c) => {
    if (!c.req.raw.body) return problem(c, "unsupported-media-type");
    const { project, store } = accessOf(c);
    const outcome = await putBack(store, project, bodyLines(c.req.raw.body));
    if (outcome.status === "not-empty") return problem(c, "not-empty");
    if (outcome.status === "invalid") return problem(c, "invalid-request", { errors: [{ pointer: "", message: wrongLine(outcome.line) }] });
    await logged(c, "import", project.slug);
    return c.json({ rows: outcome.rows } satisfies z.infer<typeof importedSchema>, 200, { "Cache-Control": "no-store" });
  },
);

const wrongLine = (line: number) => ({
  en: `Line ${line} is not a line of an export. Nothing was put back; take the file out again.`,
  fr: `La ligne ${line} n’est pas celle d’une exportation. Rien n’a été repris; refaites l’exportation.`,
});

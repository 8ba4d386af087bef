import { hashesSchema } from "#schema/project-request";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { inJson, jsonRequest, problemsWithJson, titled } from "../../http/documented.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { projectParams } from "../../projects/params.ts";

/** Which texts need not be sent. */
export const textsRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/texts/missing",
    ...titled({ en: "Ask which texts to send", fr: "Demander quels textes envoyer" }),
    middleware: [withRole("write"), jsonBody],
    request: { params: projectParams, body: jsonRequest(hashesSchema) },
    responses: {
      200: inJson(hashesSchema, { en: "Those that the project lacks.", fr: "Celles qui manquent au projet." }),
      ...problemsWithJson("forbidden", "not-found"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { hashes } = c.req.valid("json");
    const held = await store.hasTexts(project.id, hashes);
    return c.json({ hashes: hashes.filter((hash) => !held.has(hash)) }, 200, { "Cache-Control": "no-store" });
  },
);

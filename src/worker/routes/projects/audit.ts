import { auditSchema } from "#schema/project";
import { defineRoute } from "../../http/define-route.ts";
import { listInJson, problems, titled } from "../../http/documented.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { projectParams } from "../../projects/params.ts";

/** Who did what in a project. */
export const auditRoute = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/audit",
    ...titled(
      { en: "See who did what", fr: "Voir qui a fait quoi" },
      { en: "The newest 500 lines.", fr: "Les 500 lignes les plus récentes." },
    ),
    middleware: [withRole("admin")],
    request: { params: projectParams },
    responses: {
      200: listInJson(auditSchema, { en: "The log, without a word of a text.", fr: "Le journal, sans un mot d’un texte." }),
      ...problems("forbidden", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const lines = (await store.audit(project.id)).map(({ at, by, action, subject }) => ({ at, by, action, subject }));
    return c.json(lines, 200, { "Cache-Control": "no-store" });
  },
);

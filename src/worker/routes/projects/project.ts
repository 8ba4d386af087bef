import { projectDetailSchema } from "#schema/project";
import { projectView, totalsOf } from "#service/views";
import { defineRoute } from "../../http/define-route.ts";
import { described, inJson, problems, titled } from "../../http/documented.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { projectParams } from "../../projects/params.ts";

/** A project, its totals and its trend. */
export const projectRoute = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}",
    ...titled({ en: "See a project", fr: "Voir un projet" }),
    middleware: [withRole("read")],
    request: { params: projectParams },
    responses: {
      200: inJson(projectDetailSchema, { en: "The project.", fr: "Le projet." }),
      ...problems("not-found", "forbidden", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const [heads, trend] = await Promise.all([store.pairs(project.id, ""), store.trend(project.id)]);
    const days = trend.map((day) => ({ ...day }));
    return c.json({ project: projectView(project), ...totalsOf(heads), trend: days }, 200, { "Cache-Control": "no-store" });
  },
);

/** Deletes a project. */
export const deleteProject = defineRoute(
  {
    method: "delete",
    path: "/api/v1/projects/{p}",
    ...titled({ en: "Delete a project", fr: "Supprimer un projet" }, { en: "Nothing of it is left.", fr: "Il n’en reste rien." }),
    middleware: [withRole("admin")],
    request: { params: projectParams },
    responses: {
      204: described({ en: "It is deleted.", fr: "Il est supprimé." }),
      ...problems("not-found", "forbidden", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    await store.deleteProject(project.id);
    return c.body(null, 204);
  },
);

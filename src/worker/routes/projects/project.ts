import { projectDetailSchema, projectSchema } from "#schema/project";
import { changedProjectSchema } from "#schema/project-request";
import { pairsNow } from "#service/recount";
import { projectView, totalsOf } from "#service/views";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { described, inJson, jsonRequest, problems, problemsWithJson, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, logged, withRole } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
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
    const [heads, trend] = [await pairsNow(store, project, "", io.now()), await store.trend(project.id)];
    const days = trend.map((day) => ({ ...day }));
    return c.json({ project: projectView(project), ...totalsOf(heads), trend: days }, 200, { "Cache-Control": "no-store" });
  },
);

/** Changes what may change of a project. */
export const changeProjectRoute = defineRoute(
  {
    method: "patch",
    path: "/api/v1/projects/{p}",
    ...titled(
      { en: "Change the settings of a project", fr: "Modifier les paramètres d’un projet" },
      { en: "What is absent stays as it is.", fr: "Ce qui est absent reste tel quel." },
    ),
    middleware: [withRole("admin"), jsonBody],
    request: { params: projectParams, body: jsonRequest(changedProjectSchema) },
    responses: {
      200: inJson(projectSchema, { en: "The project as it is now.", fr: "Le projet tel qu’il est maintenant." }),
      ...problemsWithJson("forbidden", "not-found"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { name = project.name, keepDays = project.keepDays, public: isPublic = project.isPublic } = c.req.valid("json");
    const changed = await store.change(project.id, { name, keepDays, isPublic });
    if (!changed) return problem(c, "not-found");
    await logged(c, "settings", project.slug);
    return c.json(projectView(changed), 200, { "Cache-Control": "no-store" });
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

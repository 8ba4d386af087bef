import { z } from "zod";
import { installationLinkSchema } from "#schema/project";
import { newLinkSchema } from "#schema/project-request";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { described, jsonRequest, listInJson, problems, problemsWithJson, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, isServiceSecret, logged, storeOf, withRole } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
import { projectParams } from "../../projects/params.ts";

/** Links a repository, for who runs the service: a link reads it, and GitHub’s numbers are no secret. */
export const linkRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/installations",
    ...titled(
      { en: "Link a repository of the GitHub App", fr: "Relier un dépôt de l’application GitHub" },
      {
        en: "Needs the service’s SETUP_SECRET as a bearer token, since the App then reads the repository for the project. On each push to its default branch, its pairs go to the project; what is accepted there is not new in its pull requests.",
        fr: "Demande le SETUP_SECRET du service comme jeton «\u00A0Bearer\u00A0», puisque l’application lit alors le dépôt pour le projet. À chaque envoi vers sa branche par défaut, ses paires vont au projet; ce qui y est accepté n’est pas nouveau dans ses demandes de tirage.",
      },
    ),
    middleware: [jsonBody],
    request: { params: projectParams, body: jsonRequest(newLinkSchema) },
    responses: { 204: described({ en: "It is linked.", fr: "Il est relié." }), ...problemsWithJson("not-found") },
  },
  async (c) => {
    if (!(await isServiceSecret(c))) return problem(c, "not-found");
    const { p } = c.req.valid("param");
    const store = storeOf(c, p);
    const project = await store.projectOf(p);
    if (!project) return problem(c, "not-found");
    await store.link(project.id, { ...c.req.valid("json"), linkedAt: io.now() });
    return c.body(null, 204);
  },
);

/** The repositories that feed a project. */
export const linkList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/installations",
    ...titled({ en: "List the linked repositories", fr: "Lister les dépôts reliés" }),
    middleware: [withRole("admin")],
    request: { params: projectParams },
    responses: {
      200: listInJson(installationLinkSchema, { en: "Every link.", fr: "Tous les liens." }),
      ...problems("forbidden", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    return c.json([...(await store.links(project.id))], 200, { "Cache-Control": "no-store" });
  },
);

/** Ends a link. */
export const unlinkRoute = defineRoute(
  {
    method: "delete",
    path: "/api/v1/projects/{p}/installations/{id}",
    ...titled({ en: "Unlink a repository", fr: "Délier un dépôt" }, { en: "By the repository’s number.", fr: "Par le numéro du dépôt." }),
    middleware: [withRole("admin")],
    request: { params: projectParams.extend({ id: z.string().max(64) }) },
    responses: { 204: described({ en: "It is unlinked.", fr: "Il est délié." }), ...problems("forbidden", "not-found", "unavailable") },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const repository = Number(c.req.valid("param").id);
    if (!Number.isSafeInteger(repository) || !(await store.unlink(project.id, repository))) return problem(c, "not-found");
    await logged(c, "unlink", String(repository));
    return c.body(null, 204);
  },
);

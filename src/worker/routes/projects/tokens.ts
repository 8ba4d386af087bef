import { z } from "zod";
import { createdTokenSchema, tokenSchema } from "#schema/project";
import { newTokenSchema } from "#schema/project-request";
import { newToken } from "#service/tokens";
import { isDayToCome } from "#service/views";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { described, inJson, jsonRequest, listInJson, problems, problemsWithJson, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, logged, withRole } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
import { NOT_TO_COME } from "../../projects/not-to-come.ts";
import { projectParams } from "../../projects/params.ts";

/** The tokens of a project. */
export const tokenList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/tokens",
    ...titled({ en: "List the tokens of a project", fr: "Lister les jetons d’un projet" }),
    middleware: [withRole("admin")],
    request: { params: projectParams },
    responses: {
      200: listInJson(tokenSchema, { en: "Every token, without what it is.", fr: "Tous les jetons, sans leur valeur." }),
      ...problems("forbidden", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    return c.json([...(await store.tokens(project.id))], 200, { "Cache-Control": "no-store" });
  },
);

/** Makes a token. */
export const tokenRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/tokens",
    ...titled(
      { en: "Make a token", fr: "Créer un jeton" },
      {
        en: "read sees, write also pushes and accepts, admin also makes tokens, takes the project out and deletes it.",
        fr: "read consulte; write envoie et accepte aussi; admin crée aussi des jetons, exporte le projet et le supprime.",
      },
    ),
    middleware: [withRole("admin"), jsonBody],
    request: { params: projectParams, body: jsonRequest(newTokenSchema) },
    responses: {
      201: inJson(createdTokenSchema, { en: "The token, shown once.", fr: "Le jeton, montré une seule fois." }),
      ...problemsWithJson("forbidden", "not-found"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const asked = c.req.valid("json");
    if (asked.endsOn !== undefined && !isDayToCome(asked.endsOn, io.now()))
      return problem(c, "invalid-request", { errors: [{ pointer: "/endsOn", message: NOT_TO_COME }] });
    const made = await newToken(store, project, asked, io);
    await logged(c, "token", made.entry.id);
    return c.json(made, 201, { "Cache-Control": "no-store" });
  },
);

/** Ends a token. */
export const revokeRoute = defineRoute(
  {
    method: "delete",
    path: "/api/v1/projects/{p}/tokens/{id}",
    ...titled({ en: "Revoke a token", fr: "Révoquer un jeton" }),
    middleware: [withRole("admin")],
    request: { params: projectParams.extend({ id: z.string().max(64) }) },
    responses: {
      204: described({ en: "It holds no more.", fr: "Il ne vaut plus." }),
      ...problems("forbidden", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { id } = c.req.valid("param");
    if (!(await store.revokeToken(project.id, id, io.now()))) return problem(c, "not-found");
    await logged(c, "revoke", id);
    return c.body(null, 204);
  },
);

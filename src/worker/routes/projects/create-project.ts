import { createdProjectSchema } from "#schema/project";
import { newProjectSchema } from "#schema/project-request";
import { newToken } from "#service/tokens";
import { projectView } from "#service/views";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { inJson, jsonRequest, problemsWithJson, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { isServiceSecret, storeOf } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
import { KEEP_DAYS } from "../../projects/keep-days.ts";

/** Creates a project, for who holds the secret of the service. */
export const createProject = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects",
    ...titled(
      { en: "Create a project", fr: "Créer un projet" },
      {
        en: "Needs the service’s SETUP_SECRET as a bearer token. Answers with a token of an administrator of the project, which is shown once.",
        fr: "Demande le SETUP_SECRET du service comme jeton «\u00A0Bearer\u00A0». Répond par un jeton d’administration du projet, montré une seule fois.",
      },
    ),
    middleware: [jsonBody],
    request: { body: jsonRequest(newProjectSchema) },
    responses: {
      201: inJson(createdProjectSchema, { en: "The project and its first token.", fr: "Le projet et son premier jeton." }),
      ...problemsWithJson("not-found", "name-taken"),
    },
  },
  async (c) => {
    if (!(await isServiceSecret(c))) return problem(c, "not-found");
    const { slug, name, texts = "kept", keepDays = KEEP_DAYS } = c.req.valid("json");
    const store = storeOf(c, slug);
    const project = await store.createProject({ slug, name, texts, keepDays, createdAt: io.now(), isPublic: false });
    if (project === "taken") return problem(c, "name-taken");
    const { token } = await newToken(store, project, { name: "setup", role: "admin" }, io);
    return c.json({ project: projectView(project), token }, 201, { "Cache-Control": "no-store" });
  },
);

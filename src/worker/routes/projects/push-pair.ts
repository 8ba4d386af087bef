import { pushedSchema } from "#schema/project";
import { pushSchema } from "#schema/project-request";
import { pushPair } from "#service/push";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { inJson, jsonRequest, problemsWithJson, titled } from "../../http/documented.ts";
import { problem, refusalsAsProblem } from "../../http/problem.ts";
import { handOver } from "../../notify/hand-over.ts";
import { accessOf, logged, withRole } from "../../projects/access.ts";
import { pushedOf } from "../../projects/intake.ts";
import { io } from "../../projects/io.ts";
import { branchQuery, pairParams } from "../../projects/params.ts";
import { pushedAnswer } from "../../projects/pushed-answer.ts";

/** Stores a version of a pair. */
export const pushPairRoute = defineRoute(
  {
    method: "put",
    path: "/api/v1/projects/{p}/pairs/{key}",
    ...titled(
      { en: "Store a version of a pair", fr: "Enregistrer une version d’une paire" },
      {
        en: "Checks the pair and keeps it. The same texts again add nothing; a version that is older than the last one neither.",
        fr: "Vérifie la paire et la conserve. Les mêmes textes envoyés de nouveau n’ajoutent rien; une version plus ancienne que la dernière non plus.",
      },
    ),
    middleware: [withRole("write"), jsonBody],
    request: { params: pairParams, query: branchQuery, body: jsonRequest(pushSchema) },
    responses: {
      200: inJson(pushedSchema, { en: "What became of it.", fr: "Ce qu’il en est advenu." }),
      ...problemsWithJson("invalid-config", "invalid-parameter", "forbidden", "not-found", "conflict", "refused"),
    },
  },
  async (c) => {
    const { key } = c.req.valid("param");
    const { branch = "" } = c.req.valid("query");
    const access = accessOf(c);
    const pushed = await pushedOf(access, { key, branch }, c.req.valid("json"));
    if (!pushed.ok) return problem(c, pushed.code, pushed);
    const outcome = await pushPair(access.store, access.project, pushed.value, io);
    if (outcome.status === "refused") return problem(c, "refused", refusalsAsProblem(outcome.refusals));
    if (!("head" in outcome)) return problem(c, "conflict");
    if (outcome.status === "stored") {
      await handOver(access.store, access.project, c.env.PROJECT_JOBS);
      await logged(c, "pushed", ["1", branch].join(" ").trimEnd());
    }
    return c.json(pushedAnswer(outcome), 200, { "Cache-Control": "no-store" });
  },
);

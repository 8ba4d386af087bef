import { z } from "zod";
import { failureSchema } from "#schema/project";
import { defineRoute } from "../../http/define-route.ts";
import { described, listInJson, problems, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { failedPairOf } from "../../projects/pair-job.ts";
import { projectParams } from "../../projects/params.ts";
import { waitFor } from "../../projects/wait-for.ts";

/** What the queue could not store. */
export const failureList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/failures",
    ...titled({ en: "List what failed for good", fr: "Lister ce qui a échoué pour de bon" }),
    middleware: [withRole("read")],
    request: { params: projectParams },
    responses: {
      200: listInJson(failureSchema, {
        en: "Pairs that the queue could not store.",
        fr: "Les paires que la file d’attente n’a pas pu enregistrer.",
      }),
      ...problems("not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const failures = (await store.failures(project.id)).map(({ id, job, reason, failedAt }) => {
      const { key = "", branch = "" } = failedPairOf(job) ?? {};
      return { id, key, branch, reason, failedAt };
    });
    return c.json(failures, 200, { "Cache-Control": "no-store" });
  },
);

/** Sends one again. */
export const failureRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/failures/{id}",
    ...titled({ en: "Send again what failed", fr: "Renvoyer ce qui a échoué" }),
    middleware: [withRole("write")],
    request: { params: projectParams.extend({ id: z.string().max(64) }) },
    responses: {
      202: described({ en: "It waits in the queue.", fr: "La file d’attente l’a repris." }),
      ...problems("forbidden", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const queue = c.env.PROJECT_JOBS;
    if (!queue) return problem(c, "unavailable", { headers: { "Retry-After": "60" } });
    const failure = await store.takeFailure(project.id, c.req.valid("param").id);
    const job = failure && failedPairOf(failure.job);
    if (!job) return problem(c, "not-found");
    try {
      await waitFor(store, project, job, (each) => queue.send(each));
    } catch {
      await store.addFailure(project.id, failure);
      return problem(c, "unavailable", { headers: { "Retry-After": "5" } });
    }
    return c.body(null, 202);
  },
);

import { pairDetailSchema, pairSchema } from "#schema/project";
import { countedNow, pairsNow } from "#service/recount";
import { reportNow } from "#service/report-now";
import { gapsOf, pairView } from "#service/views";
import { defineRoute } from "../../http/define-route.ts";
import { inJson, listInJson, problems, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
import { branchQuery, pairParams, projectParams } from "../../projects/params.ts";

/** The pairs of a project. */
export const pairList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/pairs",
    ...titled({ en: "List the pairs of a project", fr: "Lister les paires d’un projet" }),
    middleware: [withRole("read")],
    request: { params: projectParams, query: branchQuery },
    responses: {
      200: listInJson(pairSchema, { en: "Every pair, by key.", fr: "Toutes les paires, par clé." }),
      ...problems("invalid-parameter", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const heads = await pairsNow(store, project, c.req.valid("query").branch ?? "", io.now());
    return c.json(heads.map(pairView), 200, { "Cache-Control": "no-store" });
  },
);

/** One pair. */
export const pairRoute = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/pairs/{key}",
    ...titled({ en: "See a pair of a project", fr: "Voir une paire d’un projet" }),
    middleware: [withRole("read")],
    request: { params: pairParams, query: branchQuery },
    responses: {
      200: inJson(pairDetailSchema, { en: "The pair.", fr: "La paire." }),
      ...problems("invalid-parameter", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { head, kept, open, acceptances } = await store.pairState(
      project.id,
      c.req.valid("query").branch ?? "",
      c.req.valid("param").key,
    );
    if (!head || !kept) return problem(c, "not-found");
    const now = io.now();
    const versions = head.branch === "" ? await store.versions(project.id, head.id) : [];
    return c.json(
      {
        pair: pairView({ ...head, ...countedNow(head, { kept, open, acceptances }, now).figures }),
        gaps: [...gapsOf(kept, open, acceptances, now)],
        report: reportNow(kept, acceptances, now) ?? null,
        versions: versions.map(({ hashes, counts, steps: _, ...version }) => ({
          ...version,
          hashes: { ...hashes },
          counts: { ...counts },
        })),
      },
      200,
      { "Cache-Control": "no-store" },
    );
  },
);

import { gapSchema } from "#schema/project";
import { defineRoute } from "../../http/define-route.ts";
import { listInJson, problems, titled } from "../../http/documented.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { projectParams } from "../../projects/params.ts";

/** The open gaps of a project. */
export const gapList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/gaps",
    ...titled({ en: "List the open gaps of a project", fr: "Lister les écarts ouverts d’un projet" }),
    middleware: [withRole("read")],
    request: { params: projectParams },
    responses: {
      200: listInJson(gapSchema, {
        en: "Every open gap, the oldest first.",
        fr: "Tous les écarts ouverts, du plus ancien au plus récent.",
      }),
      ...problems("not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const [heads, threads] = await Promise.all([store.pairs(project.id, ""), store.openThreads(project.id)]);
    const here = new Map(heads.flatMap(({ id, key, goneAt }) => (goneAt === null ? [[id, key] as const] : [])));
    const gaps = threads.flatMap(({ pair, thread: { id, closed: _, ...thread } }) => {
      const key = here.get(pair);
      return key === undefined ? [] : [{ pair: key, thread: id, ...thread }];
    });
    return c.json(gaps, 200, { "Cache-Control": "no-store" });
  },
);

import { utcDay } from "#projects/acceptance";
import { gapSchema } from "#schema/project";
import { defineRoute } from "../../http/define-route.ts";
import { listInJson, problems, titled } from "../../http/documented.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
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
        en: "Every open gap, leads included, the oldest first. What is accepted, on a page or by a comment in the text, is no open gap and is not here: see the acceptances, and the gaps of a pair.",
        fr: "Tous les écarts ouverts, pistes comprises, du plus ancien au plus récent. Ce qui est accepté, sur une page ou par un commentaire dans le texte, n’est pas un écart ouvert et n’y figure pas\u00A0: voir les acceptations et les écarts d’une paire.",
      }),
      ...problems("not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { gaps } = await store.workList(project.id, utcDay(io.now()));
    const open = gaps
      .flatMap(({ key, thread: { id, closed: _, silenced: __, ...thread }, isAccepted }) =>
        isAccepted ? [] : [{ pair: key, thread: id, ...thread }],
      )
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
    return c.json(open, 200, { "Cache-Control": "no-store" });
  },
);

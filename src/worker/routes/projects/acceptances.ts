import { projectAcceptanceSchema } from "#schema/project";
import { acceptRequestSchema, reopenRequestSchema } from "#schema/project-request";
import { acceptGaps, reopenGaps } from "#service/accept";
import { isDayToCome } from "#service/views";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { described, jsonRequest, listInJson, problems, problemsWithJson, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, logged, withRole } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
import { NOT_TO_COME } from "../../projects/not-to-come.ts";
import { projectParams } from "../../projects/params.ts";

/** What is accepted in a project. */
export const acceptanceList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/acceptances",
    ...titled({ en: "List what is accepted", fr: "Lister ce qui est accepté" }),
    middleware: [withRole("read")],
    request: { params: projectParams },
    responses: {
      200: listInJson(projectAcceptanceSchema, {
        en: "Every acceptance, those that hold no more included.",
        fr: "Toutes les acceptations, y compris celles qui ne valent plus.",
      }),
      ...problems("not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const [heads, all] = await Promise.all([store.pairs(project.id, ""), store.acceptances(project.id)]);
    const keys = new Map(heads.map(({ id, key }) => [id, key]));
    const list = all.map(({ pair, acceptance: { blocks, ...rest } }) => ({
      pair: keys.get(pair) ?? "",
      acceptance: { ...rest, blocks: { ...blocks } },
    }));
    return c.json(list, 200, { "Cache-Control": "no-store" });
  },
);

/** Accepts a gap. */
export const acceptRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/acceptances",
    ...titled(
      { en: "Accept a gap", fr: "Accepter un écart" },
      {
        en: "As it was looked at: where its finding is another one by now, the answer is 409 and names the new one. It holds until its date, or until either block changes.",
        fr: "Tel qu’il a été vu\u00A0: si son constat n’est plus le même, la réponse est 409 et nomme le nouveau. Elle vaut jusqu’à sa date, ou jusqu’à ce que l’un des blocs change.",
      },
    ),
    middleware: [withRole("write"), jsonBody],
    request: { params: projectParams, body: jsonRequest(acceptRequestSchema) },
    responses: {
      204: described({ en: "It is accepted.", fr: "C’est accepté." }),
      ...problemsWithJson("forbidden", "not-found", "conflict"),
    },
  },
  async (c) => {
    const { project, store, token } = accessOf(c);
    const asked = c.req.valid("json");
    if (asked.until !== undefined && !isDayToCome(asked.until, io.now()))
      return problem(c, "invalid-request", { errors: [{ pointer: "/until", message: NOT_TO_COME }] });
    const { thread, fingerprint, ...rest } = asked;
    const outcome = await acceptGaps(store, project, { ...rest, gaps: [{ thread, fingerprint }], by: token.name }, io);
    if (outcome.status === "no-pair") return problem(c, "not-found");
    if (outcome.status === "changed") return problem(c, "conflict", { messages: changed(outcome.changed[0]?.now?.fingerprint) });
    await logged(c, "accept", `${asked.pair} ${thread}`);
    return c.body(null, 204);
  },
);

/** Takes an acceptance back. */
export const reopenRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/acceptances/reopen",
    ...titled({ en: "Take an acceptance back", fr: "Retirer une acceptation" }),
    middleware: [withRole("write"), jsonBody],
    request: { params: projectParams, body: jsonRequest(reopenRequestSchema) },
    responses: {
      204: described({ en: "The gap is open again.", fr: "L’écart est rouvert." }),
      ...problemsWithJson("forbidden", "not-found", "conflict"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { pair, id } = c.req.valid("json");
    const { status } = await reopenGaps(store, project, { pair, ids: [id] }, io);
    if (status !== "reopened") return problem(c, status === "no-pair" ? "not-found" : "conflict");
    await logged(c, "reopen", `${pair} ${id}`);
    return c.body(null, 204);
  },
);

const changed = (fingerprint: string | undefined) =>
  fingerprint === undefined
    ? { en: "The gap is closed by now. There is nothing to accept.", fr: "L’écart est déjà comblé. Il n’y a rien à accepter." }
    : {
        en: `The gap has another finding by now (${fingerprint}). Look at it, then accept it if it is still right.`,
        fr: `L’écart a maintenant un autre constat (${fingerprint}). Consultez-le, puis acceptez-le s’il convient toujours.`,
      };

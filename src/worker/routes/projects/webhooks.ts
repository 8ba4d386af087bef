import { z } from "zod";
import { createdWebhookSchema, deliverySchema, newWebhookSchema, webhookSchema } from "#schema/project-notices";
import { webhookView } from "#service/webhook-view";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { described, inJson, jsonRequest, listInJson, problems, problemsWithJson, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { WEBHOOK_WRONG } from "../../notify/wrong.ts";
import { accessOf, logged, withRole } from "../../projects/access.ts";
import { projectParams } from "../../projects/params.ts";
import { newWebhook, sendAgain, testWebhook } from "../../projects/webhooks.ts";

const params = projectParams.extend({ id: z.string().max(64) });
const NO_STORE = { "Cache-Control": "no-store" };
const queued = described({ en: "It waits in the queue.", fr: "La file d’attente l’a pris." });
const common = problems("forbidden", "not-found", "unavailable");

/** The webhooks of a project. */
export const webhookList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/webhooks",
    ...titled({ en: "List the webhooks of a project", fr: "Lister les webhooks d’un projet" }),
    middleware: [withRole("admin")],
    request: { params: projectParams },
    responses: {
      200: listInJson(webhookSchema, {
        en: "Every webhook, of its address the host alone.",
        fr: "Tous les webhooks; de leur adresse, l’hôte seul.",
      }),
      ...common,
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    return c.json((await store.webhooks(project.id)).map(webhookView), 200, NO_STORE);
  },
);

/** Makes a webhook. */
export const webhookRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/webhooks",
    ...titled(
      { en: "Make a webhook", fr: "Créer un webhook" },
      {
        en: "Messages are signed as Standard Webhooks has it (webhook-id, webhook-timestamp, webhook-signature), hold no word of a text, and are tried eleven times in an hour and a half.",
        fr: "Les messages sont signés selon Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature), ne contiennent aucun mot des textes et sont envoyés jusqu’à onze fois en une heure et demie.",
      },
    ),
    middleware: [withRole("admin"), jsonBody],
    request: { params: projectParams, body: jsonRequest(newWebhookSchema) },
    responses: {
      201: inJson(createdWebhookSchema, {
        en: "The webhook; its secret is shown once.",
        fr: "Le webhook; son secret est montré une seule fois.",
      }),
      ...problemsWithJson("forbidden", "not-found", "conflict"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const made = await newWebhook(c, store, project, c.req.valid("json"));
    if (made === "address") return problem(c, "invalid-request", { errors: [{ pointer: "/address", message: WEBHOOK_WRONG.address }] });
    if (made === "too-many") return problem(c, "conflict", { messages: WEBHOOK_WRONG["too-many"] });
    await logged(c, "webhook", made.id);
    return c.json({ webhook: webhookView(made), secret: made.secret }, 201, NO_STORE);
  },
);

/** Takes a webhook away. */
export const webhookEndRoute = defineRoute(
  {
    method: "delete",
    path: "/api/v1/projects/{p}/webhooks/{id}",
    ...titled({ en: "Delete a webhook", fr: "Supprimer un webhook" }),
    middleware: [withRole("admin")],
    request: { params },
    responses: { 204: described({ en: "It is deleted, with its messages.", fr: "Il est supprimé, avec ses messages." }), ...common },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { id } = c.req.valid("param");
    if (!(await store.deleteWebhook(project.id, id))) return problem(c, "not-found");
    await logged(c, "webhook-end", id);
    return c.body(null, 204);
  },
);

/** Tries a webhook. */
export const webhookTestRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/webhooks/{id}/test",
    ...titled({ en: "Send a test to a webhook", fr: "Envoyer un essai à un webhook" }),
    middleware: [withRole("admin")],
    request: { params },
    responses: { 202: queued, ...common },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    return (await testWebhook(c, store, project, c.req.valid("param").id)) ? c.body(null, 202) : problem(c, "not-found");
  },
);

/** The messages of a project. */
export const deliveryList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/deliveries",
    ...titled({ en: "List the last messages to webhooks", fr: "Lister les derniers messages aux webhooks" }),
    middleware: [withRole("admin")],
    request: { params: projectParams },
    responses: {
      200: listInJson(deliverySchema, {
        en: "The last hundred, the newest first.",
        fr: "Les cent derniers, du plus récent au plus ancien.",
      }),
      ...common,
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const all = (await store.deliveries(project.id)).map(({ news, ...rest }) => ({ ...rest, kind: news.kind }));
    return c.json(all, 200, NO_STORE);
  },
);

/** Sends a message again. */
export const deliveryRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/deliveries/{id}",
    ...titled({ en: "Send a message again", fr: "Renvoyer un message" }),
    middleware: [withRole("admin")],
    request: { params: projectParams.extend({ id: z.string().max(100) }) },
    responses: { 202: queued, ...common },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    return (await sendAgain(c, store, project, c.req.valid("param").id)) ? c.body(null, 202) : problem(c, "not-found");
  },
);

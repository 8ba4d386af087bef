import { z } from "zod";
import { addressSchema, createdAddressSchema, newAddressSchema } from "#schema/project-notices";
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
import { readerAddress } from "../../projects/secret-address.ts";

const KINDS = ["feeds", "badges"] as const;

/** The tokens of addresses of a project. */
export const addressList = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/addresses",
    ...titled({ en: "List the addresses of feeds and badges", fr: "Lister les adresses des fils et des insignes" }),
    middleware: [withRole("admin")],
    request: { params: projectParams },
    responses: {
      200: listInJson(addressSchema, { en: "Every one, without its token.", fr: "Toutes, sans leur jeton." }),
      ...problems("forbidden", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const lists = await Promise.all(KINDS.map(async (of) => (await store.tokens(project.id, of)).map((entry) => ({ ...entry, of }))));
    return c.json(lists.flat(), 200, { "Cache-Control": "no-store" });
  },
);

/** Makes an address of a feed or a badge. */
export const addressRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/addresses",
    ...titled(
      { en: "Make an address of a feed or a badge", fr: "Créer une adresse de fil ou d’insigne" },
      {
        en: "For a project that is private: the address has a token that opens nothing else. A project that is public needs none.",
        fr: "Pour un projet privé\u00A0: l’adresse a un jeton qui n’ouvre rien d’autre. Un projet public n’en a pas besoin.",
      },
    ),
    middleware: [withRole("admin"), jsonBody],
    request: { params: projectParams, body: jsonRequest(newAddressSchema) },
    responses: {
      201: inJson(createdAddressSchema, { en: "The address, shown once.", fr: "L’adresse, montrée une seule fois." }),
      ...problemsWithJson("forbidden", "not-found"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { of, ...asked } = c.req.valid("json");
    if (asked.endsOn !== undefined && !isDayToCome(asked.endsOn, io.now()))
      return problem(c, "invalid-request", { errors: [{ pointer: "/endsOn", message: NOT_TO_COME }] });
    const { entry, token } = await newToken(store, project, { ...asked, role: "read" }, io, of);
    await logged(c, of, entry.id);
    return c.json({ entry: { ...entry, of }, address: readerAddress(c, project.slug, of, token) }, 201, { "Cache-Control": "no-store" });
  },
);

/** Ends an address. */
export const addressEndRoute = defineRoute(
  {
    method: "delete",
    path: "/api/v1/projects/{p}/addresses/{id}",
    ...titled({ en: "Revoke an address", fr: "Révoquer une adresse" }),
    middleware: [withRole("admin")],
    request: { params: projectParams.extend({ id: z.string().max(64) }) },
    responses: {
      204: described({ en: "It holds no more.", fr: "Elle ne vaut plus." }),
      ...problems("forbidden", "not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const { id } = c.req.valid("param");
    const ended = await Promise.all(KINDS.map((of) => store.revokeToken(project.id, id, io.now(), of)));
    if (!ended.includes(true)) return problem(c, "not-found");
    await logged(c, "revoke", id);
    return c.body(null, 204);
  },
);

import { createdInvitationSchema } from "#schema/project";
import { newTokenSchema } from "#schema/project-request";
import { newToken } from "#service/tokens";
import { isDayToCome } from "#service/views";
import { jsonBody } from "../../http/body.ts";
import { defineRoute } from "../../http/define-route.ts";
import { inJson, jsonRequest, problemsWithJson, titled } from "../../http/documented.ts";
import { problem } from "../../http/problem.ts";
import { accessOf, logged, withRole } from "../../projects/access.ts";
import { io } from "../../projects/io.ts";
import { NOT_TO_COME } from "../../projects/not-to-come.ts";
import { projectParams } from "../../projects/params.ts";
import { invitationAddress } from "../../projects/secret-address.ts";

/** Invites a person. */
export const invitationRoute = defineRoute(
  {
    method: "post",
    path: "/api/v1/projects/{p}/invitations",
    ...titled(
      { en: "Invite a person", fr: "Inviter une personne" },
      {
        en: "Whoever opens the address and signs in becomes a member of the project, with this role; it works once.",
        fr: "Quiconque ouvre l’adresse et se connecte devient membre du projet, avec ce rôle; elle ne sert qu’une fois.",
      },
    ),
    middleware: [withRole("admin"), jsonBody],
    request: { params: projectParams, body: jsonRequest(newTokenSchema) },
    responses: {
      201: inJson(createdInvitationSchema, { en: "The invitation, shown once.", fr: "L’invitation, montrée une seule fois." }),
      ...problemsWithJson("forbidden", "not-found"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const asked = c.req.valid("json");
    if (asked.endsOn !== undefined && !isDayToCome(asked.endsOn, io.now()))
      return problem(c, "invalid-request", { errors: [{ pointer: "/endsOn", message: NOT_TO_COME }] });
    const { entry, token } = await newToken(store, project, asked, io, "invitations");
    await logged(c, "invite", entry.id);
    return c.json({ entry, address: invitationAddress(c, token) }, 201, { "Cache-Control": "no-store" });
  },
);

import { receive } from "../github/receive.ts";
import { defineRoute } from "../http/define-route.ts";
import { described, someJson, titled } from "../http/documented.ts";

/** What GitHub calls. It answers at once; the queue does the work. */
export const githubWebhook = defineRoute(
  {
    method: "post",
    path: "/github/webhook",
    ...titled({ en: "Deliveries of the GitHub App", fr: "Livraisons de l’application GitHub" }),
    // No schema validates it: it is read as bytes, for its signature is of them, and by the few fields that are needed.
    request: { body: { content: { "application/json": someJson } } },
    responses: {
      202: described({ en: "Taken, or nothing to do.", fr: "Reçu, ou rien à faire." }),
      400: described({ en: "It is no delivery.", fr: "Ce n’est pas une livraison." }),
      401: described({ en: "The signature is absent or wrong.", fr: "La signature manque ou ne correspond pas." }),
      408: described({ en: "The delivery did not come.", fr: "La livraison n’est pas arrivée." }),
      413: described({ en: "The delivery is too large.", fr: "La livraison est trop volumineuse." }),
      503: described({
        en: "The App is not set up, or the queue did not take it.",
        fr: "L’application n’est pas configurée, ou la file d’attente n’a rien reçu.",
      }),
    },
  },
  async (c) => {
    const { status, outcome } = await receive(c.req.raw, c.env);
    return c.json({ outcome }, status, { "Cache-Control": "no-store" });
  },
);

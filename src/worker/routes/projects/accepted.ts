import { acceptedGapsOf } from "#service/accepted";
import { defineRoute } from "../../http/define-route.ts";
import { aDocument, problems, titled } from "../../http/documented.ts";
import { ndjson } from "../../http/ndjson.ts";
import { accessOf, withRole } from "../../projects/access.ts";
import { projectParams } from "../../projects/params.ts";

/** What is accepted, for a check elsewhere. */
export const acceptedRoute = defineRoute(
  {
    method: "get",
    path: "/api/v1/projects/{p}/accepted",
    ...titled(
      { en: "Read what is accepted, for a check", fr: "Lire ce qui est accepté, pour une vérification" },
      {
        en: 'What “parite check --project” reads: each acceptance with the SHA-256 of both blocks and the fingerprints of its gap, and no text. One line each (AcceptedGap), sent while the rest is read; the last line is {"end": true}, without which the answer was cut off.',
        fr: 'Ce que lit «\u00A0parite check --project\u00A0»\u00A0: chaque acceptation avec le SHA-256 des deux blocs et les empreintes de son écart, sans texte. Une ligne pour chacune (AcceptedGap), envoyée pendant que le reste est lu; la dernière est {"end": true}, sans laquelle la réponse a été coupée.',
      },
    ),
    middleware: [withRole("read")],
    request: { params: projectParams },
    responses: {
      200: aDocument("application/x-ndjson", { en: "Every acceptance.", fr: "Toutes les acceptations." }),
      ...problems("not-found", "unavailable"),
    },
  },
  async (c) => {
    const { project, store } = accessOf(c);
    const parts = acceptedGapsOf(store, project);
    // A store that does not answer is told by the status.
    const first = await parts.next();
    return ndjson(lines());

    async function* lines(): AsyncIterable<object> {
      for (let part = first; !part.done; part = await parts.next()) yield* part.value;
      yield { end: true };
    }
  },
);

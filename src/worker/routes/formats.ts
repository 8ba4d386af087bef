import { formatSchema } from "#schema/catalogue";
import { formats } from "../../../reports/index.ts";
import { defineRoute } from "../http/define-route.ts";
import { listInJson, titled } from "../http/documented.ts";

/** Lists the formats. */
export const formatList = defineRoute(
  {
    method: "get",
    path: "/api/v1/formats",
    ...titled({ en: "List the formats", fr: "Lister les formats" }),
    responses: {
      200: listInJson(formatSchema, { en: "Every format that a report can be had in.", fr: "Tous les formats offerts pour un rapport." }),
    },
  },
  (c) =>
    c.json(
      formats.map(({ id, extension, mediaType, summary }) => ({ id, extension, mediaType, summary })),
      200,
    ),
);

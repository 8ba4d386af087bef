import { expect, test } from "vitest";
import { formats } from "../../../reports/index.ts";
import { ask } from "../../../tests/worker/requests.ts";

test("every format, with what it is for", async () => {
  const listed = await (await ask("/api/v1/formats")).json();
  expect(listed).toEqual(formats.map(({ id, extension, mediaType, summary }) => ({ id, extension, mediaType, summary })));
});

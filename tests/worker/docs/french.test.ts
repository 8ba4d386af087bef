import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { app } from "../../../src/worker/app.tsx";

type Node = { readonly [key: string]: unknown };

/** Where a description has no French beside it: `x-fr` is the sentence, or holds one of the same name. */
function lacking(node: unknown, path: string): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  // A parameter has its words in its schema too, and there the French.
  const { "x-fr": french = (node as { schema?: Node }).schema?.["x-fr"], ...rest } = node as Node;
  const own = ["summary", "description"].flatMap((part) => {
    if (typeof rest[part] !== "string" || rest[part] === "") return [];
    const words = typeof french === "string" ? french : (french as Node | undefined)?.[part];
    return typeof words === "string" && words !== "" ? [] : [`${path}: ${rest[part]}`];
  });
  return [...own, ...Object.entries(rest).flatMap(([key, value]) => lacking(value, `${path}/${key}`))];
}

test("every summary and description of the API has its French", async () => {
  const document = (await (await app.request("/openapi.json", {}, env as never)).json()) as Node;
  expect(Object.keys((document.components as { schemas: Node }).schemas).length).toBeGreaterThan(50);
  expect(lacking(document, "")).toEqual([]);
});

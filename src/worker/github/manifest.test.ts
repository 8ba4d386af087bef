import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "./manifest.json" with { type: "json" };

test.each(["README.md", "README.fr.md"])("the link in %s registers the App of the manifest", (name) => {
  const readme = readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
  const link = new URL(/https:\/\/github\.com\/settings\/apps\/new\?[^\s)]+/u.exec(readme)?.[0] ?? "");
  const given = link.searchParams;
  expect(given.get("webhook_url")).toBe(manifest.hook_attributes.url);
  expect(given.getAll("events[]")).toEqual(manifest.default_events);
  for (const [permission, level] of Object.entries(manifest.default_permissions)) expect(given.get(permission)).toBe(level);
});

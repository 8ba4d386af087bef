import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { Repository } from "../git/repository.ts";
import { type CachedState, engineId, openCache } from "./cache.ts";

const folder = mkdtempSync(join(tmpdir(), "parite-cache-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("another engine does not take what one found", async () => {
  const bundle = join(folder, "parite.js");
  const engine = (code: string) => {
    writeFileSync(bundle, code);
    return engineId(pathToFileURL(bundle).href);
  };
  const one = await engine("one");
  const repository: Repository = { cwd: folder, prefix: "", gitDir: folder, isShallow: false };
  const entry: CachedState = { state: { at: { en: "a", fr: "b" }, open: [], closed: [] } };
  const cache = await openCache<CachedState>(repository, "history", one);
  cache.set("name", entry);
  await cache.save();
  expect((await openCache<CachedState>(repository, "history", await engine("one"))).get("name")).toEqual(entry);
  expect((await openCache<CachedState>(repository, "history", await engine("two"))).get("name")).toBeUndefined();
});

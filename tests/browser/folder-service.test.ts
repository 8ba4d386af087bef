import { strToU8, zipSync } from "fflate";
import type { Route } from "playwright-core";
import { expect, test } from "vitest";
import { finished, rows, told } from "./folder-results.ts";
import { manyPairs } from "./many-pairs.ts";
import { open, page, useBrowser, violations } from "./session.ts";

useBrowser();

const API = "**/api/v1/check*";

async function choose(count: number): Promise<void> {
  const files = Object.fromEntries(Object.entries(manyPairs(count)).map(([path, text]) => [path, strToU8(text)]));
  await page.locator("#folder-files").setInputFiles({ name: "p.zip", mimeType: "application/zip", buffer: Buffer.from(zipSync(files)) });
}

const standing = async (word: string) => (await rows()).filter(([, verdict]) => verdict === word).length;
const rest = () => page.locator("[data-folder=rest]");

test.each([
  ["en", "/en/folder", "Waiting", "Cancelled. What was compared stays; pairs left: 6."],
  ["fr", "/fr/dossier", "En attente", "Annulé. Ce qui a été comparé reste; paires à vérifier\u00A0: 6."],
])("cancelled: what was done stays, and the rest can be checked again: %s", async (_, path, waiting, said) => {
  await open(path, { bypassCSP: true });
  const held: Route[] = [];
  const isOfTwo = ({ key }: { readonly key: string }) => /-[01]$/u.test(key);
  await page.route(API, (route) => (isOfTwo(route.request().postDataJSON()) ? route.continue() : void held.push(route)));
  await choose(8);
  await expect.poll(() => held.length).toBe(3);
  await expect.poll(() => standing(waiting)).toBe(6);
  expect(
    await page.locator(".folder-run progress").evaluate((bar) => (bar instanceof HTMLProgressElement ? [bar.value, bar.max] : [])),
  ).toEqual([2, 8]);
  expect(await violations()).toEqual([]);
  await page.locator("[data-folder=cancel]").press("Enter");
  await expect.poll(told).toBe(said);
  expect(await standing(waiting)).toBe(6);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("folder-results");
  await page.unroute(API);
  await rest().press("Enter");
  await finished();
  expect(await standing(waiting)).toBe(0);
  expect(await rest().isVisible()).toBe(false);
});

test("the service gone midway: what was compared stays, the rest is asked for again", async () => {
  await open("/en/folder");
  const isOfFour = ({ key }: { readonly key: string }) => /-[0-3]$/u.test(key);
  await page.route(API, (route) => (isOfFour(route.request().postDataJSON()) ? route.continue() : route.abort()));
  await choose(8);
  await expect.poll(told).toMatch(/^The service did not answer for every pair\. What was compared stays; pairs left: \d\.$/u);
  const done = (await rows()).filter(([, , score]) => score !== "");
  expect(done.length).toBeGreaterThan(0);
  expect(await page.locator("tbody .left", { hasText: "the service did not answer" }).count()).toBeGreaterThan(0);
  await page.unroute(API);
  await rest().click();
  await finished();
  expect((await rows()).filter(([, , score]) => score !== "")).toHaveLength(8);
});

test("asked to wait, it waits as long as it is told, and goes on by itself", async () => {
  await open("/en/folder");
  await page.clock.install();
  let refused = 0;
  await page.route(API, (route) =>
    refused < 3 ? route.fulfill({ status: 429, headers: { "Retry-After": "40" }, body: `${++refused}` }) : route.continue(),
  );
  await choose(4);
  await expect.poll(told).toBe("The service asks to wait 40 seconds. It then goes on by itself.");
  await expect.poll(() => refused).toBe(3);
  await page.clock.runFor(39_000);
  expect(await standing("Waiting")).toBe(4);
  await page.clock.runFor(2_000);
  // What draws the table is a timer too.
  await page.clock.resume();
  await finished();
  expect(await standing("Waiting")).toBe(0);
});

test("a pair on which the service fails is said, and the others are compared", async () => {
  await open("/en/folder");
  let tries = 0;
  await page.route(API, (route) => {
    if (!/-1$/u.test(route.request().postDataJSON().key)) return route.continue();
    tries++;
    return route.fulfill({ status: 503, body: "no" });
  });
  await choose(4);
  await expect.poll(told).toContain("pairs left: 1.");
  expect((await rows()).filter(([, , score]) => score !== "")).toHaveLength(3);
  expect(await standing("Not checked")).toBe(1);
  expect(tries).toBe(3);
  await page.unroute(API);
  await rest().click();
  await finished();
});

import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { finished, rows, told } from "./folder-results.ts";
import { manyPairs } from "./many-pairs.ts";
import { EN, FR, open, page, useBrowser, violations } from "./session.ts";

useBrowser();

const PAIR = { "en/a.md": strToU8(EN), "fr/a.md": strToU8(FR) };

async function choose(files: Zippable, name = "postings.zip"): Promise<void> {
  await page.locator("#folder-files").setInputFiles({ name, mimeType: "application/zip", buffer: Buffer.from(zipSync(files)) });
}

const chooseFile = (name: string, text: string | Buffer) =>
  page.locator("#folder-files").setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });

const faults = () => page.locator(".folder-faults li").allTextContents();

describe.each([
  [
    "en",
    "/en/folder",
    ["leads out of its folder", "leads out of its folder"],
    [
      "is not a text file",
      "over 262,144 bytes",
      "packed more than 100 to 1",
      "not UTF-8 text (line 1)",
      "damaged, or a password protects it",
    ],
    "has no French version",
  ],
  [
    "fr",
    "/fr/dossier",
    ["mène hors de son dossier", "mène hors de son dossier"],
    [
      "n’est pas un fichier texte",
      "dépasse 262\u00A0144 octets",
      "à plus de 100 pour 1",
      "n’est pas du texte UTF-8 (ligne 1)",
      "un mot de passe le protège",
    ],
    "n’a pas de version française",
  ],
] as const)("bad files in an archive: %s", (_, path, outside, inside, alone) => {
  test("each is said in a sentence, and the good pair is compared", async () => {
    await open(path, { bypassCSP: true });
    let state = 1;
    const noise = Uint8Array.from({ length: 400_000 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 97 + ((state >> 16) % 26);
    });
    const bad = {
      "1-binary": strToU8("\0\u0001"),
      "2-large": noise,
      "3-bomb": new Uint8Array(5_000_000).fill(97),
      "4-latin": Uint8Array.from([0x23, 0x20, 0xe9]),
      "5-broken": strToU8("words ".repeat(200)),
    };
    const sides = Object.entries(bad).flatMap(([name, bytes]) => [
      [`en/${name}.md`, bytes],
      [`fr/${name}.md`, strToU8("# Un titre\n")],
    ]);
    const zip = zipSync({
      ...PAIR,
      ...Object.fromEntries(sides),
      "../out.md": strToU8("# Out\n"),
      "/etc/a.md": strToU8("# Out\n"),
      "en/alone.md": strToU8(EN),
    });
    const at = Buffer.from(zip).indexOf("en/5-broken.md") + "en/5-broken.md".length;
    zip.fill(0xff, at, at + 8);
    await page.locator("#folder-files").setInputFiles({ name: "bad.zip", mimeType: "application/zip", buffer: Buffer.from(zip) });
    await finished();
    const said = await faults();
    expect(said).toHaveLength(outside.length);
    for (const [i, words] of outside.entries()) expect(said[i]).toContain(words);
    const why = await page.locator('tr[data-verdict="refused"] .left').allTextContents();
    expect(why).toHaveLength(inside.length);
    for (const [i, words] of inside.entries()) expect(why[i]).toContain(words);
    expect(await page.locator(".folder-unpaired li").textContent()).toContain(alone);
    expect((await rows()).filter(([, , score]) => score !== "")).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });
});

test("what holds no pair says why, and takes nothing away", async () => {
  await open("/en/folder");
  await choose(PAIR);
  await finished();
  const before = await rows();
  await chooseFile("broken.zip", "no archive at all");
  await expect.poll(faults).toEqual([expect.stringContaining("“broken.zip” is no .zip file")]);
  await chooseFile("picture.png", "png");
  await expect.poll(faults).toEqual([expect.anything(), expect.stringContaining("No Markdown file was found")]);
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`en/${i}.md`, strToU8("# A\n")]));
  await choose(many);
  await expect.poll(async () => (await faults()).at(-1)).toContain("There are over 2,000 postings");
  expect(await rows()).toEqual(before);
  expect(await page.locator(".folder-unpaired").isVisible()).toBe(false);
});

test.each([
  ["/en/folder", "The settings cannot be used, so what was dropped was not checked. Below is why.", "About all pairs together"],
  [
    "/fr/dossier",
    "Les réglages sont inutilisables\u00A0: ce que vous avez déposé n’a pas été vérifié. La raison figure ci-dessous.",
    "Sur l’ensemble des paires",
  ],
])("settings that cannot be read are the reason, not a lack of pairs: %s", async (path, why, about) => {
  await open(path);
  await choose({ ...PAIR, "parite.config.json": strToU8('{ "rules": ') });
  await expect.poll(told).toBe(why);
  expect(await faults()).toEqual([expect.stringContaining("parite.config.json")]);
  expect(await page.locator(".folder-repository summary").textContent()).toContain(about);
  await choose({ ...PAIR, "parite.config.json": strToU8("{}") });
  await finished();
  expect(await rows()).toHaveLength(1);
});

test("two English files are no pair; the French one that follows makes one", async () => {
  await open("/en/folder");
  await chooseFile("posting.en.md", EN);
  await expect.poll(told).toBe("No pair was found. Below is what stands in the way.");
  await chooseFile("other.en.md", EN);
  await expect.poll(() => page.locator(".folder-unpaired li").count()).toBe(2);
  await chooseFile("posting.fr.md", FR);
  await finished();
  expect((await rows()).map(([name]) => name)).toEqual(["posting"]);
  expect(await page.locator(".folder-unpaired li").count()).toBe(1);
});

test("the same folder twice is compared once; a file that changed, again", async () => {
  await open("/en/folder");
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/check")) asked++;
  });
  await choose(PAIR);
  await finished();
  await choose(PAIR);
  await expect.poll(told).toBe("There is nothing new to compare.");
  expect(asked).toBe(1);
  const before = await rows();
  await choose({ ...PAIR, "fr/a.md": strToU8(FR.replace("4 mars", "3 mars")) });
  await expect.poll(rows).not.toEqual(before);
  await finished();
  expect(asked).toBe(2);
});

test("a file that cannot be read any more is said, and its neighbours are compared", async () => {
  await open("/en/folder");
  await page.evaluate(() => {
    const { slice } = File.prototype;
    File.prototype.slice = function (this: File, ...range) {
      if (this.name === "gone.fr.md") throw new DOMException("changed", "NotReadableError");
      return slice.apply(this, range);
    };
  });
  const named = (name: string, text: string) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });
  await page
    .locator("#folder-files")
    .setInputFiles([named("gone.en.md", EN), named("gone.fr.md", FR), named("here.en.md", EN), named("here.fr.md", FR)]);
  await finished();
  expect(await page.locator(".left").first().textContent()).toContain("“gone.fr.md” could not be read");
  expect((await rows()).map(([, verdict]) => verdict)).toEqual(["Not checked", "Not in parity"]);
});

test("names and texts of strangers are never markup", async () => {
  await open("/en/folder");
  const name = "<img src=x onerror=alert(1)>";
  const stranger = `---\ntranslationKey: "${name}"\n---\n# ${name}\n`;
  await choose({
    "en/a.md": strToU8(stranger),
    "fr/b.md": strToU8(stranger),
    [`en/${name}.md`]: strToU8("# A\n"),
    [`../${name}.md`]: strToU8("# A\n"),
  });
  await finished();
  expect((await rows()).map(([key]) => key)).toEqual([name]);
  expect(await page.locator(".folder-unpaired li").textContent()).toContain(name);
  expect(await faults()).toEqual([expect.stringContaining(name)]);
  expect(await page.locator("main img").count()).toBe(0);
});

test("few pairs are asked for at a time", async () => {
  await open("/en/folder");
  let [now, most] = [0, 0];
  const isCheck = (url: string) => url.includes("/api/v1/check");
  page.on("request", (request) => {
    if (isCheck(request.url())) most = Math.max(most, ++now);
  });
  page.on("requestfinished", (request) => isCheck(request.url()) && now--);
  await choose(Object.fromEntries(Object.entries(manyPairs(9)).map(([path, text]) => [path, strToU8(text)])));
  await finished();
  expect(await rows()).toHaveLength(9);
  // The browser tells of an end a little later than the page.
  expect(most).toBeLessThan(9);
});

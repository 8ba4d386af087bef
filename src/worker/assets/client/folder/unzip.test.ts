import { strFromU8, strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { MOST_BYTES } from "#folder/limits";
import { unzip } from "./unzip.ts";

const LARGEST = 262_144;

/** What came of an archive: its end, and each file with why it was stopped. */
async function unpacked(bytes: Uint8Array, wants: (name: string) => boolean = () => true, held = 0) {
  const files: [name: string, text: string, why?: string][] = [];
  const end = await unzip(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
    largest: LARGEST,
    held,
    wants,
    took: (name, content, why) => void files.push(why ? [name, String(content.length), why] : [name, strFromU8(content)]),
  });
  return { end, files };
}

/** Bytes that do not pack, the same at each run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 16;
  });
}

test("files come as they were packed, stored or deflated, over the border of pieces", async () => {
  const long = "Une ligne, puis une autre.\n".repeat(2_000);
  const zip = zipSync({
    "en/a.md": strToU8("# A\n"),
    "fr/é.md": [strToU8(long), { level: 0 }],
    "fr/b.md": strToU8(long),
    "empty.md": new Uint8Array(),
  });
  expect(await unpacked(zip)).toEqual({
    end: undefined,
    files: [
      ["en/a.md", "# A\n"],
      ["fr/é.md", long],
      ["fr/b.md", long],
      ["empty.md", ""],
    ],
  });
});

test("files whose size stands behind them, as programs write that pack while they read", async () => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => void pieces.push(piece));
  for (const name of ["en/a.md", "fr/a.md"]) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(`# ${name}\n`.repeat(900)), true);
  }
  zip.end();
  const { end, files } = await unpacked(new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer()));
  expect([end, files]).toEqual([undefined, ["en/a.md", "fr/a.md"].map((name) => [name, `# ${name}\n`.repeat(900)])]);
});

test("what is not wanted is passed over", async () => {
  const zip = zipSync({ "a.png": noise(300_000), "a.md": strToU8("# A\n"), "folder/": new Uint8Array() });
  const asked: string[] = [];
  const { files, end } = await unpacked(zip, (name) => {
    asked.push(name);
    return name.endsWith(".md");
  });
  expect([end, files, asked]).toEqual([undefined, [["a.md", "# A\n"]], ["a.png", "a.md"]]);
});

test("a name without the sign of UTF-8 is read as UTF-8 where it is", async () => {
  const zip = zipSync({ "fr/é.md": strToU8("# A\n") });
  // Bit 11 of the flags, in the local header.
  zip[7] = (zip[7] ?? 0) & ~8;
  expect((await unpacked(zip)).files[0]?.[0]).toBe("fr/é.md");
});

describe("what would take the browser’s memory is stopped", () => {
  test("a file of nothing but one letter", async () => {
    const zip = zipSync({ "bomb.md": new Uint8Array(50_000_000).fill(97), "after.md": strToU8("# A\n") });
    const { end, files } = await unpacked(zip);
    expect(end).toBeUndefined();
    expect(files.map(([name, , why]) => [name, why])).toEqual([
      ["bomb.md", "ratio"],
      ["after.md", undefined],
    ]);
  });

  test("a file over the limit gives one byte more than may be", async () => {
    const { files } = await unpacked(zipSync({ "big.md": noise(LARGEST * 2), "after.md": strToU8("# A\n") }));
    expect(files).toEqual([
      ["big.md", String(LARGEST + 1), "entry"],
      ["after.md", "# A\n"],
    ]);
  });

  test("all files together", async () => {
    const zip = zipSync({ "a.md": noise(1_000), "b.md": noise(1_000) });
    expect((await unpacked(zip, () => true, MOST_BYTES - 2_000)).end).toBeUndefined();
    expect((await unpacked(zip, () => true, MOST_BYTES - 1_999)).end).toBe("all");
  });
});

describe("what is no archive, or a damaged one", () => {
  test.each([
    ["a text", strToU8("# A\n".repeat(500))],
    ["nothing", new Uint8Array()],
    ["an archive that was cut", zipSync({ "a.md": noise(9_000) }).subarray(0, 6_000)],
  ])("%s", async (_, bytes) => {
    expect((await unpacked(bytes)).end).toBe("broken");
  });

  test("an empty archive is none of these", async () => {
    expect(await unpacked(zipSync({}))).toEqual({ end: undefined, files: [] });
  });

  test("a damaged file, and one of an unknown packing, which passwords have, leave the others", async () => {
    const damaged = zipSync({ "a.md": strToU8("words ".repeat(100)), "b.md": strToU8("# B\n") });
    damaged.fill(0xff, 34, 44);
    expect((await unpacked(damaged)).files.map(([name, , why]) => [name, why])).toEqual([
      ["a.md", "broken"],
      ["b.md", undefined],
    ]);
    const locked = zipSync({ "a.md": strToU8("words ".repeat(100)), "b.md": strToU8("# B\n") });
    locked[8] = 99;
    expect((await unpacked(locked)).files.map(([name, , why]) => [name, why])).toEqual([
      ["a.md", "broken"],
      ["b.md", undefined],
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { hashOf } from "#analysis";
import { sourcesOfState, syncState } from "#drift/state";
import { loadLexicon } from "#lexicon/lexicon";
import type { SyncState } from "#schema/sync-state";

const EN = "\n# Guide\n\nBring a strong rope.\n\n- Wash the boats.\n- Close the doors.\n";
const FR = "# Guide\n\nApportez une corde solide.\n\n- Lavez les bateaux.\n- Fermez les portes.\n\n\n";
const lexicon = loadLexicon();

function stateOf(options: { readonly key?: string; readonly path?: string } = {}): SyncState {
  const { key, path } = options;
  const outcome = syncState(
    { en: { text: EN, ...(path !== undefined && { path }) }, fr: { text: FR } },
    { lexicon, ...(key !== undefined && { key }) },
  );
  if (!outcome.ok) throw new Error("refused");
  return outcome.state;
}

describe("the state of a pair", () => {
  test("has the texts of the blocks, which together are the files", () => {
    const { schemaVersion, en, fr, aligned } = stateOf();
    expect(schemaVersion).toBe(1);
    expect(en.blocks.map(({ text }) => text)).toEqual([
      "\n# Guide\n\n",
      "Bring a strong rope.\n\n",
      "- Wash the boats.\n",
      "- Close the doors.\n",
    ]);
    expect(fr.blocks.map(({ text }) => text).join("")).toBe(FR);
    expect([en.sha256, fr.sha256]).toEqual([hashOf(EN), hashOf(FR)]);
    expect(en.blocks.every(({ hash, text }) => hash === hashOf(text))).toBe(true);
    expect(aligned).toEqual([0, 1, 2, 3].map((i) => ({ en: [i], fr: [i] })));
  });
  test("has the key and the paths that were given, and no others", () => {
    expect(stateOf()).not.toHaveProperty("key");
    expect(stateOf().en).not.toHaveProperty("path");
    expect(stateOf({ key: "guide", path: "guide.en.md" })).toMatchObject({ key: "guide", en: { path: "guide.en.md" } });
    expect(stateOf({ path: "guide.en.md" }).fr).not.toHaveProperty("path");
  });
  test("of a text that is refused is none", () => {
    const outcome = syncState({ en: { text: "\u0000".repeat(3) + "a".repeat(20_000_000) }, fr: { text: FR } });
    expect(outcome).toMatchObject({ ok: false, refusals: [{ side: "en" }] });
  });
});

describe("the texts of a stored state", () => {
  test("are those that were stored", () => {
    expect(sourcesOfState(stateOf())).toEqual({ ok: true, sources: { en: { text: EN }, fr: { text: FR } } });
    expect(sourcesOfState(JSON.parse(JSON.stringify(stateOf({ path: "a.md" }))))).toEqual({
      ok: true,
      sources: { en: { text: EN, path: "a.md" }, fr: { text: FR } },
    });
  });
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["no object", "state"],
    ["another version", { ...stateOf(), schemaVersion: 99 }],
    ["no French", { ...stateOf(), fr: undefined }],
  ])("of %s are refused in both languages", (_, input) => {
    expect(sourcesOfState(input)).toEqual({
      ok: false,
      refusals: [
        {
          code: "invalid-state",
          message: { en: expect.stringMatching(/^The stored state .*\.$/u), fr: expect.stringMatching(/^L’état enregistré .*\.$/u) },
        },
      ],
    });
  });
  test("that were altered are refused, side by side", () => {
    const state = stateOf();
    const altered = (side: SyncState["en"]): SyncState["en"] => ({ ...side, blocks: side.blocks.slice(1) });
    const sides = (input: SyncState) => {
      const outcome = sourcesOfState(input);
      return outcome.ok ? [] : outcome.refusals.map(({ code, side }) => `${code} ${side}`);
    };
    expect(sides({ ...state, fr: altered(state.fr) })).toEqual(["altered-state fr"]);
    expect(sides({ ...state, en: altered(state.en) })).toEqual(["altered-state en"]);
    expect(sides({ ...state, en: altered(state.en), fr: altered(state.fr) })).toEqual(["altered-state en", "altered-state fr"]);
    expect(sourcesOfState({ ...state, en: altered(state.en) })).toMatchObject({
      refusals: [{ message: { en: expect.stringContaining("was altered"), fr: expect.stringContaining("a été modifié") } }],
    });
  });
});

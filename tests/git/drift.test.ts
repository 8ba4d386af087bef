import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReportSet } from "#finding";
import { EN, edited, FR, type TestRepository, testRepository } from "./repository.ts";

const EN_PATH = "content/en/keeper.md";
const FR_PATH = "content/fr/gardien.md";
const SALARY = { en: edited(EN, "61,500", "64,200"), fr: edited(FR, "61 500", "64 200") };

let repo: TestRepository;
beforeEach(() => {
  repo = testRepository();
  repo.git("init", "--quiet", "--initial-branch=main");
  repo.write({ [EN_PATH]: EN, [FR_PATH]: FR });
  repo.commit("2026-01-05", "Add the posting");
});
afterEach(() => repo.dispose());

async function drift(...args: readonly string[]) {
  const ran = await repo.parite("drift", "--format", "json", ...args);
  return { ...ran, results: JSON.parse(ran.out) as ReportSet };
}

/** Edits in short, by pair. */
const inShort = ({ reports }: ReportSet) =>
  reports.map(({ pair, changes }) => [pair.key, ...(changes ?? []).map(({ side, effect, block }) => `${side} ${effect} ${block}`)]);

describe("parite drift --base", () => {
  test("what one side gained on a branch that is behind its base", async () => {
    repo.git("switch", "--quiet", "-c", "salary");
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.git("switch", "--quiet", "main");
    repo.write({ [FR_PATH]: edited(FR, "- Formation en secourisme\n", "- Formation en secourisme\n- Congés de formation\n") });
    repo.commit("2026-02-02", "French, on the base");
    const { results, code } = await drift("--base", "main", "--head", "salary");
    expect(inShort(results)).toEqual([["keeper", "en opens paragraph"]]);
    expect(results.reports[0]?.findings).toMatchObject([{ rule: "drift", lacking: "fr" }]);
    expect(code).toBe(1);
  });

  test("the files as they are are the head, tracked or not", async () => {
    repo.write({
      [FR_PATH]: SALARY.fr,
      "content/en/cook.md": EN.replace("translationKey: keeper", "translationKey: cook"),
      "content/fr/cuisinier.md": FR.replace("translationKey: keeper", "translationKey: cook"),
    });
    const { results } = await drift("--base", "HEAD");
    expect(results.reports.map(({ pair }) => pair.key)).toEqual(["cook", "keeper"]);
    expect(inShort(results)[1]).toEqual(["keeper", "fr opens paragraph"]);
  });

  test("a catch-up and an edit of form need nothing", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [FR_PATH]: edited(SALARY.fr, "- Quatre", "* Quatre").replaceAll("\n", "\r\n") });
    const { results, code } = await drift("--base", "HEAD");
    expect(inShort(results)[0]).toContain("fr closes paragraph");
    expect(inShort(results)[0]?.filter((each) => each.includes("opens"))).toEqual([]);
    expect([results.reports[0]?.findings, code]).toEqual([[], 0]);
  });

  test("renames on either side are followed", async () => {
    repo.git("switch", "--quiet", "-c", "names");
    repo.git("mv", FR_PATH, "content/fr/gardienne-ou-gardien.md");
    repo.git("mv", EN_PATH, "content/en/lighthouse.md");
    repo.write({ "content/en/lighthouse.md": SALARY.en });
    repo.commit("2026-02-01", "Rename and raise");
    const { results } = await drift("--base", "main", "--head", "names");
    expect(inShort(results)).toEqual([["keeper", "en opens paragraph"]]);
    expect(results.reports[0]?.pair).toMatchObject({
      en: { path: "content/en/lighthouse.md" },
      fr: { path: "content/fr/gardienne-ou-gardien.md" },
    });
  });

  test("a file that was rewritten under another name is found by its key", async () => {
    repo.remove(FR_PATH);
    repo.write({
      "content/fr/phare.md": `---\ntitle: Gardienne ou gardien de phare\ntranslationKey: keeper\n---\n\n## Tâches\n\nTout est à refaire.\n`,
    });
    const { results } = await drift("--base", "HEAD");
    expect(results.reports[0]?.changes?.some(({ old }) => old?.includes("61 500"))).toBe(true);
  });

  test("a key that changed is said, and the pair is compared", async () => {
    repo.write({
      [EN_PATH]: SALARY.en.replace("translationKey: keeper", "translationKey: lighthouse"),
      [FR_PATH]: FR.replace("translationKey: keeper", "translationKey: lighthouse"),
    });
    const { results, err } = await drift("--base", "HEAD");
    expect(inShort(results)[0]).toContain("en opens paragraph");
    expect(err).toContain(`The key of “${EN_PATH}” was “keeper” and is now “lighthouse”; the pair was followed by its files.`);
  });

  test("a side that the base does not have was empty; one that is gone is without its partner", async () => {
    repo.write({ "content/en/cook.md": EN.replace("translationKey: keeper", "translationKey: cook") });
    repo.commit("2026-02-01", "Cook, English first");
    repo.write({ "content/fr/cuisinier.md": FR.replace("translationKey: keeper", "translationKey: cook") });
    repo.commit("2026-02-02", "Cook in French");
    const { results } = await drift("--base", "HEAD~1");
    expect(inShort(results)[0]?.filter((each) => each.includes("opens"))).toEqual([]);
    repo.remove(FR_PATH);
    const { results: gone } = await drift("--base", "HEAD");
    expect(gone.unpaired).toMatchObject([{ rule: "unpaired", lacking: "fr", paths: [EN_PATH] }]);
  });

  test("only the paths that are named, also from a folder below the top", async () => {
    repo.write({
      [EN_PATH]: SALARY.en,
      "content/en/cook.md": EN.replace("translationKey: keeper", "translationKey: cook"),
      "content/fr/cuisinier.md": FR.replace("translationKey: keeper", "translationKey: cook"),
    });
    repo.commit("2026-02-01", "Both");
    expect(inShort((await drift("--base", "HEAD~1", "--head", "HEAD", FR_PATH)).results).map(([key]) => key)).toEqual(["keeper"]);
    const below = testRepository(repo.folder, join(repo.folder, "content"));
    const { out } = await below.parite("drift", "--base", "HEAD~1", "--head", "HEAD", "--format", "json", "en/cook.md");
    expect((JSON.parse(out) as ReportSet).reports.map(({ pair }) => pair.en.path)).toEqual(["en/cook.md"]);
  });

  test("nothing was edited", async () => {
    const { results, err, code } = await drift("--base", "HEAD");
    expect([results.reports, err, code]).toEqual([[], "No pair was edited since “HEAD”.\n", 0]);
    expect(await repo.parite("drift", "--base", "HEAD")).toEqual({ code: 0, out: "No pair was edited since “HEAD”.\n", err: "" });
    expect(await repo.parite("drift", "--base", "HEAD", "--head", "main", "--lang", "fr")).toEqual({
      code: 0,
      out: "Aucune paire n’a été modifiée entre «\u00A0HEAD\u00A0» et «\u00A0main\u00A0».\n",
      err: "",
    });
  });

  test("a binary file is refused, the rest is done", async () => {
    repo.write({
      "content/en/cook.md": EN.replace("translationKey: keeper", "translationKey: cook"),
      "content/fr/cook.md": FR.replace("translationKey: keeper", "translationKey: cook"),
    });
    repo.commit("2026-02-01", "Cook");
    repo.write({ "content/fr/cook.md": new Uint8Array([0, 1, 2]), [EN_PATH]: SALARY.en });
    repo.commit("2026-02-02", "A mistake");
    const { results, code } = await drift("--base", "HEAD~1", "--head", "HEAD");
    expect(results.refusals).toMatchObject([{ code: "binary-file", side: "fr" }]);
    expect([inShort(results), code]).toEqual([[["keeper", "en opens paragraph"]], 2]);
  });

  test("a submodule is left out and said", async () => {
    const other = testRepository();
    try {
      other.git("init", "--quiet");
      other.write({ "en/a.md": EN, "fr/a.md": FR });
      other.commit("2026-01-01", "Other");
      repo.git("submodule", "--quiet", "add", other.folder, "content/other");
      repo.commit("2026-02-01", "Submodule");
      repo.write({ [EN_PATH]: SALARY.en });
      const { results, err } = await drift("--base", "HEAD", "--lang", "fr");
      expect(inShort(results)).toEqual([["keeper", "en opens paragraph"]]);
      expect(err).toBe("«\u00A0content/other\u00A0» est un sous-module et a été laissé de côté. Exécutez-y la commande.\n");
    } finally {
      other.dispose();
    }
  });

  test.each([
    [["--base", "nowhere"], "There is no revision “nowhere” here. Check the name; “git fetch” gets what others have pushed."],
    [["--base", "--all"], "There is no revision “--all” here. Check the name; “git fetch” gets what others have pushed."],
    [["--base=-q"], "There is no revision “-q” here. Check the name; “git fetch” gets what others have pushed."],
    [["--head", "HEAD"], "“--head” is given without “--base”. Name the revision to compare with."],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await repo.parite("drift", ...args);
    expect([code, out, err]).toEqual([2, "", `parite: ${sentence}\n`]);
  });

  test("no pair at all is no answer", async () => {
    repo.remove(FR_PATH);
    repo.commit("2026-02-01", "English only");
    repo.commit("2026-02-02", "Nothing");
    const { code, out, err } = await repo.parite("drift", "--base", "HEAD~1");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("only 1 posting without a partner, so there is nothing to compare over time.");
  });

  test("histories that share nothing; a shallow clone; no repository", async () => {
    repo.git("switch", "--quiet", "--orphan", "alone");
    repo.write({ [EN_PATH]: EN });
    repo.commit("2026-02-01", "Alone");
    expect((await repo.parite("drift", "--base", "main")).err).toBe(
      "parite: “main” and “HEAD” share no history. Name two revisions of one history.\n",
    );
    const clone = testRepository();
    try {
      expect((await clone.parite("drift", "--base", "main", "--lang", "fr")).err).toContain(
        "Ce dossier ne fait pas partie d’une copie de travail Git.",
      );
      clone.git("clone", "--quiet", "--depth=1", "--branch=main", `file://${repo.folder}`, "clone");
      const shallow = testRepository(join(clone.folder, "clone"));
      expect((await shallow.parite("drift", "--base", "HEAD~1")).err).toContain(
        "This is a shallow clone: “git fetch --unshallow” gets the rest.",
      );
    } finally {
      clone.dispose();
    }
  });
});

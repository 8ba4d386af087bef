import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { readSettings } from "./read-settings.ts";
import { configOf, nearestSettings, noSettings, sentSettings } from "./settings.ts";

const AT = "repo/parite.config.json";
const read = async (text: string, files: Readonly<Record<string, string>> = {}) => {
  const found = await readSettings(AT, text, ["number", "date"], async (path) => files[path]);
  return found.ok ? found.settings : found.refusal;
};

test("the settings nearest to all postings hold: in the folder that holds them all, then above it", () => {
  const nearest = (files: readonly string[], ...postings: readonly string[]) => nearestSettings(files, postings);
  expect(nearest([AT], "repo/en/a.md", "repo/fr/a.md")).toBe(AT);
  expect(nearest([AT], "repo/jobs/en/a.md", "repo/jobs/fr/a.md")).toBe(AT);
  expect(nearest([AT, "repo/jobs/parite.config.json"], "repo/jobs/en/a.md", "repo/jobs/fr/a.md")).toBe("repo/jobs/parite.config.json");
  expect(nearest([AT, "repo/jobs/parite.config.json"], "repo/jobs/en/a.md", "repo/README.md")).toBe(AT);
  expect(nearest([AT], "repo/en/a.md", "other/fr/a.md")).toBeUndefined();
  expect(nearest(["parite.config.json"], "en/a.md", "fr/a.md")).toBe("parite.config.json");
  expect(nearest([], "en/a.md")).toBeUndefined();
  expect(nearest([AT])).toBe(AT);
});

test("they are read by the schema of the command line, and what is wrong with them is said", async () => {
  expect(await read('{"rules": {"number": "off"}, "docs": "https://example.org/rules"}')).toMatchObject({
    config: { rules: { number: "off" }, include: defaultConfig.include },
    path: AT,
    docs: "https://example.org/rules",
  });
  expect(await read('{"limits": {"bytes": 99999999, "blocks": 10}}')).toMatchObject({
    config: { limits: { ...defaultConfig.limits, blocks: 10 } },
  });
  expect(await read('{"rules": ')).toMatchObject({ code: "invalid-json", path: AT });
  expect(await read('{"rules": {"numbr": "off"}}')).toMatchObject({
    code: "invalid-config",
    message: { en: expect.stringContaining("Did you mean “number”?"), fr: expect.stringContaining("Vouliez-vous dire") },
  });
  expect(await read('{"include": ["!(a)/*.md"]}')).toMatchObject({ code: "invalid-config" });
});

test("a glossary lies beside them, or where they lead within what was handed over", async () => {
  const files = {
    "repo/terms.csv": "en,fr\nferry,traversier\n",
    "terms.json": '[{"en": "ferry", "fr": "bac"}]',
    "repo/broken.tsv": "en\n",
  };
  const terms = async (named: string) => read(JSON.stringify({ glossary: named }), files);
  expect(await terms("terms.csv")).toMatchObject({ config: { glossary: [{ en: ["ferry"], fr: ["traversier"] }] } });
  expect(await terms("../terms.json")).toMatchObject({ config: { glossary: [{ en: ["ferry"], fr: ["bac"] }] } });
  expect(await terms("../../terms.json")).toMatchObject({ code: "no-glossary" });
  expect(await terms("/terms.json")).toMatchObject({ code: "no-glossary" });
  expect(await terms("gone.csv")).toMatchObject({ path: AT, code: "no-glossary", message: { en: expect.stringContaining("gone.csv") } });
  expect(await terms("broken.tsv")).toMatchObject({ code: "invalid-glossary" });
});

test("settings that the service would not take are refused once, before any pair is sent", async () => {
  const terms = (count: number) =>
    JSON.stringify({ glossary: Array.from({ length: count }, (_, i) => ({ en: `term ${i}`, fr: "x".repeat(40) })) });
  expect(await read(terms(1_000))).toHaveProperty("config");
  expect(await read(terms(1_999))).toMatchObject({ code: "long-settings", message: { en: expect.stringContaining("128 KB") } });
});

test("what is set by path holds for its files, and the service is told what a comparison reads", async () => {
  const overrides = [{ files: ["archive/**"], rules: { date: "off" as const } }];
  const settings = { config: { ...defaultConfig, rules: { number: "info" as const }, overrides }, path: AT };
  const pair = (folder: string) => ({ en: `repo/${folder}/en/a.md`, fr: `repo/${folder}/fr/a.md` });
  expect(sentSettings(settings, pair("jobs"))?.rules).toEqual({ number: "info" });
  expect(sentSettings(settings, pair("archive"))?.rules).toEqual({ number: "info", date: "off" });
  expect(Object.keys(sentSettings(settings, pair("jobs")) ?? {})).toEqual(["rules", "allow", "frontMatter", "glossary", "limits"]);
  expect(configOf(settings, ["other/archive/en/a.md"]).rules).toEqual({ number: "info" });
  expect(sentSettings(noSettings, pair("jobs"))).toBeUndefined();
});

import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { resolveConfig } from "#config/load";
import { ignoringKey } from "#edit/settings-snippet";
import { engineWith } from "#engine";
import { checkPair } from "#parity";

const usual = defaultConfig.frontMatter.ignore;

test.each(["summary", "layout", 'a"b', "seo.title"])("the key %s is left alone under these settings, and no other", (key) => {
  const resolved = resolveConfig(JSON.parse(ignoringKey(key, usual)));
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  expect(resolved.config.frontMatter).toEqual({ ...defaultConfig.frontMatter, ignore: [...usual, key] });
});

test("a gap in the front matter is quiet under the settings that are offered", () => {
  const head = (keys: string) => `---\ntitle: Ferry 12\n${keys}---\n\n`;
  const sources = {
    en: { text: `${head("summary: We run ferries.\n")}Apply today.\n` },
    fr: { text: `${head("")}Postulez aujourd’hui.\n` },
  };
  const findings = (settings: unknown) => {
    const resolved = resolveConfig(settings);
    if (!resolved.ok) throw new Error("expected settings that hold");
    const outcome = checkPair(sources, engineWith(resolved.config));
    return outcome.ok ? outcome.report.findings : [];
  };
  const [gap] = findings({});
  expect(gap?.rule).toBe("front-matter");
  expect(findings(JSON.parse(ignoringKey(String(gap?.data.key), usual)))).toEqual([]);
});

test("a key that is left alone anyway is not listed twice", () => {
  expect(ignoringKey("id", ["id"])).toBe('{\n  "frontMatter": {\n    "ignore": ["id"]\n  }\n}');
});

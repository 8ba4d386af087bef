import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { resolveConfig } from "#config/load";

const problems = (input: unknown, rules?: readonly string[]) => {
  const resolved = resolveConfig(input, rules ? { rules } : {});
  return resolved.ok ? [] : resolved.problems.map(({ path, message }) => `${path} | ${message.en} | ${message.fr}`);
};

test("nothing set gives the defaults", () => {
  expect(resolveConfig({})).toEqual({ ok: true, config: defaultConfig });
});

test("a part that is set leaves the rest of its group", () => {
  const resolved = resolveConfig({ $schema: "x", pairs: { key: "ref" }, limits: { blocks: 5 }, rules: { number: "off" } });
  expect(resolved.ok && resolved.config.pairs).toEqual({ ...defaultConfig.pairs, key: "ref" });
  expect(resolved.ok && resolved.config.limits).toEqual({ ...defaultConfig.limits, blocks: 5 });
  expect(resolved.ok && resolved.config.rules).toEqual({ number: "off" });
});

test("a term may be one word or several", () => {
  const resolved = resolveConfig({ glossary: [{ en: "public servant", fr: ["fonctionnaire"], not: { fr: "serviteur public" } }] });
  expect(resolved.ok && resolved.config.glossary).toEqual([
    { en: ["public servant"], fr: ["fonctionnaire"], not: { fr: ["serviteur public"] } },
  ]);
});

test("an unknown key is named with the nearest known one", () => {
  expect(problems({ exclud: [] })).toEqual([
    "exclud | There is no setting “exclud”. Did you mean “exclude”? | Il n’existe pas de réglage «\u00A0exclud\u00A0». Vouliez-vous dire «\u00A0exclude\u00A0»?",
  ]);
  expect(problems({ pairs: { pattern: [] } })[0]).toContain("Did you mean “patterns”?");
  expect(problems({ overrides: [{ files: ["a"], rule: {} }] }).join()).toContain("Did you mean “rules”?");
  expect(problems({ glossary: [{ en: "a", fr: "b", nott: {} }] }).join()).toContain("glossary");
  expect(problems({ colour: true })[0]).toContain("Remove it.");
});

test("a wrong value is shown with what was expected", () => {
  expect(problems({ rules: { number: "fatal" } })).toEqual([
    "rules.number | The setting “rules.number” is “fatal”; expected error, warning, info or off. | " +
      "Le réglage «\u00A0rules.number\u00A0» vaut «\u00A0fatal\u00A0»; valeur attendue\u00A0: error, warning, info ou off.",
  ]);
  expect(problems({ include: "**/*.md" })[0]).toContain("expected a list in [ ]");
  expect(problems({ limits: { bytes: 0 } })[0]).toContain("a whole number, 1 or more");
  expect(problems({ pairs: { patterns: [["/en/"]] } })).toHaveLength(1);
  expect(problems([])[0]).toContain("The configuration is “[]”; expected an object");
  expect(problems(null)[0]).toContain("expected an object");
});

test("a rule that does not exist is named where the rules are known", () => {
  expect(problems({ rules: { numbr: "off" } })).toEqual([]);
  expect(problems({ rules: { numbr: "off" } }, ["number", "date"])[0]).toContain("Did you mean “number”?");
  expect(problems({ overrides: [{ files: ["a"], rules: { zzz: "off" } }] }, ["number"])[0]).toMatch(
    /^overrides\.0\.rules\.zzz \|.*Remove it/u,
  );
});

test("a glob that cannot be used is named", () => {
  const settings = { include: ["**/*.md", "!(a)/*.md"], overrides: [{ files: ["a".repeat(1_025)], rules: {} }] };
  expect(problems(settings)).toEqual([
    expect.stringMatching(/^include\.1 \| In “include\.1”: The glob “!\(a\)\/\*\.md” has “!\( \)”.* \| .*Le motif «\u00A0!\(a\)/u),
    expect.stringMatching(/^overrides\.0\.files\.0 \| .*more than 1,024 characters.* \| .*dépasse 1\u00A0024 caractères/u),
  ]);
});

test("a glossary of more than 2,000 entries is refused", () => {
  const glossary = (count: number) => Array.from({ length: count }, () => ({ en: "a", fr: "b" }));
  expect(problems({ glossary: glossary(2_000) })).toEqual([]);
  expect(problems({ glossary: glossary(2_001) })[0]).toMatch(
    /^glossary \| The glossary has 2,001 terms; 2,000 are read at most.* \| .*compte 2\u00A0001 termes; on en lit au plus 2\u00A0000/u,
  );
});

test("the path of a glossary is refused where no file can be read", () => {
  expect(problems({ glossary: "terms.csv" })[0]).toContain("glossary | The glossary is the path of a file");
});

test.each(["https://host.example/docs/rules", "http://localhost:8787/{lang}/rules/{rule}"])(
  "%s may be where the rules’ pages are",
  (docs) => {
    expect(resolveConfig({ docs }).ok).toBe(true);
  },
);

test.each(["docs/rules", "javascript:alert(1)", "https://host.example/a b", "https://host.example/)[x](https://evil.example"])(
  "%s is no address of pages",
  (docs) => {
    const resolved = resolveConfig({ docs });
    expect(!resolved.ok && resolved.problems.map(({ path, message }) => [path, message.fr])).toEqual([
      ["docs", expect.stringMatching(/^Le réglage «\u00A0docs\u00A0» vaut .*; valeur attendue\u00A0: une adresse web, comme https:/u)],
    ]);
  },
);

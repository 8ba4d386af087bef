import { describe, expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { resolveConfig } from "#config/load";
import { engineWith } from "#engine";
import { checkPair } from "#parity";
import { checks } from "../checks/index.ts";
import { formats } from "../reports/index.ts";

/** Names that an object has though nobody put them there. */
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
const RULES = checks.map(({ id }) => id);

const reportOn = (en: string, fr: string, key = "pair") => {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, engineWith(undefined, key));
  if (!outcome.ok) throw new Error("refused");
  return outcome.report;
};

describe.each(NAMES)("%s", (name) => {
  test("is a key of front matter like another", () => {
    const [en, fr] = [`---\n${name}: A boat\n---\n\nSail.\n`, "---\ntype: x\n---\n\nNaviguez.\n"];
    const keys = reportOn(en, fr).findings.flatMap(({ rule, data }) => (rule === "front-matter" ? [data.key] : []));
    expect(keys).toContain(name);
  });

  test("is a pair like another, in every format", () => {
    const report = reportOn("# Boats\n\nSail 3 boats.\n", "# Bateaux\n\nNaviguez sur 4 bateaux.\n", name);
    for (const format of formats) expect(format.render(report, { lang: "en", texts: {} }), format.id).toContain("number");
  });

  test("is no rule, no setting, and never one of ours", () => {
    for (const settings of [`{"${name}": {"a": 1}}`, `{"rules": {"${name}": "off"}}`, `{"frontMatter": {"${name}": ["a"]}}`]) {
      const resolved = resolveConfig(JSON.parse(settings), { rules: RULES });
      // What JSON calls __proto__ may be passed over; anything else is named as a mistake.
      if (resolved.ok) expect([name, resolved.config]).toEqual(["__proto__", defaultConfig]);
    }
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });
});

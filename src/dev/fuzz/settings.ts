import type { Chance } from "./chance.ts";

const WORDS = ["the", "Service Canada", "poste", "a", "", " ", "équipe", "team", "__proto__", "constructor", "(a+)+$", "$1,000", "😀", "*"];
const KEYS = ["title", "weight", "seo.title", "__proto__", "constructor", "closingDate", "translationKey"];

/** Settings as somebody may send them: right, odd, or none at all. */
export function anySettings(chance: Chance, rules: readonly string[]): unknown {
  if (chance.is(0.5)) return {};
  if (chance.is(0.1))
    return chance.of<unknown>([null, [], "a", 1, { rules: [] }, { glossary: "a.csv" }, JSON.parse('{"__proto__": {"a": 1}}')]);
  const words = (most: number) => Array.from({ length: chance.below(most) }, () => chance.of(WORDS));
  const severity = () => chance.of(["off", "info", "warning", "error", "error", "grave"]);
  const severities = () => Object.fromEntries(Array.from({ length: chance.below(6) }, () => [chance.of(rules), severity()]));
  const parts: Readonly<Record<string, () => unknown>> = {
    rules: severities,
    allow: () => words(6),
    glossary: () =>
      Array.from({ length: chance.below(6) }, () => ({ en: words(3), fr: words(3), ...(chance.is(0.3) && { not: { fr: words(2) } }) })),
    frontMatter: () => ({ [chance.of(["same", "ignore", "translate"])]: [chance.of(KEYS), chance.of(KEYS)] }),
    overrides: () => [{ files: [chance.of(["**/*.md", "a/**", "**/*a*a*a*b.md", "!(a)", "["])], rules: severities() }],
    limits: () => ({ [chance.of(["bytes", "blocks", "frontMatterBytes"])]: chance.of([0, 1, 20, 500, 1e9]) }),
    pairs: () => ({ key: chance.of(KEYS) }),
  };
  return Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => (chance.is(0.4) ? [[name, part()]] : [])));
}

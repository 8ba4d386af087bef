import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { engineForMany, engineWith } from "#engine";
import { checkPair } from "#parity";
import type { Sides } from "#posting";
import { ROOT } from "./dev/modules.ts";

const EXAMPLES = join(ROOT, "examples");

const pairs = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(EXAMPLES, entry.name)).includes("fr.md"))
  .slice(0, 3)
  .map(({ name }) => ({
    en: readFileSync(join(EXAMPLES, name, "en.md"), "utf8"),
    fr: readFileSync(join(EXAMPLES, name, "fr.md"), "utf8"),
  }));

/** Pages that repeat one another: what stands under some headings of one, before what stands under some of another. */
const mixed = (one: Sides<string>, other: Sides<string>, at: number): Sides<string> => {
  const part = (text: string, isFirst: boolean) => {
    const sections = text.split(/(?<=\n\n)(?=## )/u);
    return (isFirst ? sections.slice(0, at) : sections.slice(at)).join("");
  };
  return { en: part(one.en, true) + part(other.en, false), fr: part(one.fr, true) + part(other.fr, false) };
};

const sourcesOf = ({ en, fr }: Sides<string>) => ({ en: { text: en, path: "en.md" }, fr: { text: fr, path: "fr.md" } });

test("a report does not depend on the pairs that were checked before", () => {
  const [a, b, c] = pairs as [Sides<string>, Sides<string>, Sides<string>];
  const texts = [mixed(a, b, 2), mixed(c, a, 1), mixed(a, b, 3)].map(sourcesOf);
  const fresh = texts.map((sources) => JSON.stringify(checkPair(sources, engineWith(defaultConfig, "pair"))));
  const many = (sources: (typeof texts)[number]) => JSON.stringify(checkPair(sources, engineForMany(defaultConfig, "pair")));
  expect(texts.map(many)).toEqual(fresh);
  expect(texts.toReversed().map(many)).toEqual(fresh.toReversed());
});

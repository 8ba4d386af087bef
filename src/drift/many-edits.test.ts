import { expect, test } from "vitest";
import { checkDrift } from "#drift/drift";
import { engineWith } from "#engine";

const ARTICLES = [
  ["rope", "corde"],
  ["lamp", "lampe"],
  ["anchor", "ancre"],
  ["boat hook", "gaffe"],
  ["sail", "voile"],
] as const;
const ROWS = 230;
const list = (lang: 0 | 1, price: (i: number) => number) =>
  `# ${["Prices", "Prix"][lang]}\n\n${Array.from({ length: ROWS }, (_, i) => {
    const amount = price(i).toFixed(2);
    return `- A${1000 + i} ${ARTICLES[i % ARTICLES.length]?.[lang]}: ${lang === 0 ? `$${amount}` : `${amount.replace(".", ",")}\u00A0$`}\n`;
  }).join("")}`;
const then = (i: number) => 5 + (i * 37) / 100;
const now = (i: number) => then(i) + 0.15;
const compared = (before: readonly [string, string], after: readonly [string, string]) => {
  const sides = ([en, fr]: readonly [string, string]) => ({ en: { text: en }, fr: { text: fr } });
  const outcome = checkDrift({ before: sides(before), after: sides(after) }, engineWith());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.report;
};

test("every price of a long list that one side raised is a price that changed, not an article that is new", () => {
  const before = [list(0, then), list(1, then)] as const;
  const { changes, findings } = compared(before, [list(0, now), before[1]]);
  expect(changes?.filter((change) => change.before && change.after)).toHaveLength(ROWS);
  expect(findings[0]?.message.en).toContain("changed from “$5.00” to “$5.15”");
});

test("where the articles were sorted anew as well, they are known by their codes", () => {
  const reversed = (text: string) => {
    const [head = "", ...items] = text.split(/^(?=- )/mu);
    return head + items.toReversed().join("");
  };
  const before = [list(0, then), list(1, then)] as const;
  const { changes } = compared(before, [reversed(list(0, now)), before[1]]);
  const same = changes?.filter(({ old, new: text }) => old?.slice(0, 7) === text?.slice(0, 7));
  expect(same?.length).toBeGreaterThan(0.95 * ROWS);
});

test("a section that went elsewhere with its heading adds nothing", () => {
  const sections = {
    en: ["## Ropes\n\nWe splice ropes in May.\n\n", "## Lamps\n\nWe trim lamps at dusk.\n\n", "## Oars\n\nWe plane oars by hand.\n\n"],
    fr: [
      "## Cordages\n\nNous épissons les cordages en mai.\n\n",
      "## Lampes\n\nNous mouchons les lampes au crépuscule.\n\n",
      "## Rames\n\nNous rabotons les rames à la main.\n\n",
    ],
  };
  const fr = sections.fr.join("");
  const { findings } = compared([sections.en.join(""), fr], [sections.en.toReversed().join(""), fr]);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en).not.toContain("“”");
});

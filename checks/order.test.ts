import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import order from "./order.ts";

test("neighbours that changed places are one finding, even where both are marked as moved", () => {
  for (const moved of [
    ["moved", undefined],
    ["moved", "moved"],
  ] as const) {
    const found = checkAligned([order], "- Cook\n- Clean\n- Serve", "- Nettoyer\n- Cuisiner\n- Servir", [
      [[0], [1], ...(moved[0] ? ([moved[0]] as const) : ([] as const))],
      [[1], [0], ...(moved[1] ? ([moved[1]] as const) : ([] as const))],
      [[2], [2]],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ data: { first: "Cook", second: "Clean" }, en: { start: { line: 1 } }, fr: { start: { line: 2 } } });
  }
});

test("of two neighbours that are both marked, the one that says less is told, whichever stands first", () => {
  for (const [en, fr] of [
    ["- Cook\n- Clean the hall", "- Nettoyer la salle\n- Cuisiner"],
    ["- Clean the hall\n- Cook", "- Cuisiner\n- Nettoyer la salle"],
  ] as const) {
    const [found] = checkAligned([order], `${en}\n- Bake`, `${fr}\n- Boulanger`, [
      [[0], [1], "moved"],
      [[1], [0], "moved"],
      [[2], [2]],
    ]);
    const at = found?.en?.start.line ?? 0;
    expect([en.split("\n")[at - 1], fr.split("\n")[(found?.fr?.start.line ?? 0) - 1]]).toEqual(["- Cook", "- Cuisiner"]);
  }
});

test("a whole section that moved is one finding over all of it", () => {
  const found = checkAligned(
    [order],
    "## Pay\n\nFridays.\n\n## Team\n\nSix cooks.\n\n## Hours\n\nEvenings.",
    "## Équipe\n\nSix cuisiniers.\n\n## Heures\n\nLe soir.\n\n## Paie\n\nLe vendredi.",
    [
      [[0], [4], "moved"],
      [[1], [5], "moved"],
      [[2], [0]],
      [[3], [1]],
      [[4], [2]],
      [[5], [3]],
    ],
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ data: { text: "Pay", afterEn: "", afterFr: "Le soir." }, en: { start: { line: 1 }, end: { line: 3 } } });
});

test("lists that both languages sort by their own alphabet are left alone", () => {
  const found = checkAligned([order], "- Dutch\n- English\n- German", "- Allemand\n- Anglais\n- Néerlandais", [
    [[0], [2], "moved"],
    [[1], [1]],
    [[2], [0], "moved"],
  ]);
  expect(found).toEqual([]);
});

const SWAPPED = [
  [[0], [1], "moved"],
  [[1], [0]],
  [[2], [2]],
] as const;
const severities = (en: string, fr: string) => checkAligned([order], en, fr, SWAPPED).map(({ severity }) => severity);

test("the order of a menu is a lead; that of steps and of sentences is a warning", () => {
  expect(severities("- Boats\n- Nets\n- Fish traps", "- Filets\n- Bateaux\n- Casiers à poisson")).toEqual(["info"]);
  const menu = (labels: readonly string[]) => labels.map((label) => `<p>${label}</p>`).join("\n\n");
  expect(severities(menu(["Boats", "Nets", "Fish traps"]), menu(["Filets", "Bateaux", "Casiers à poisson"]))).toEqual(["info"]);
  expect(severities("1. Boats\n2. Nets\n3. Fish traps", "1. Filets\n2. Bateaux\n3. Casiers à poisson")).toEqual(["warning"]);
  expect(
    severities(
      "- Scrub the hull before the paint\n- Nets\n- Fish traps",
      "- Filets\n- Brossez la coque avant la peinture\n- Casiers à poisson",
    ),
  ).toEqual(["warning"]);
});

test("a list or table that one side alone sorts by alphabet is left alone; a numbered list, or one in no order, is not", () => {
  const en = ["Anchors hold the boat", "Buoys mark the way", "Compasses show the north", "Ladders lead on board", "Winches pull the nets"];
  const fr = [
    "L’ancre retient le bateau",
    "Les bouées marquent la voie",
    "La boussole montre le nord",
    "L’échelle mène à bord",
    "Le treuil tire les filets",
  ];
  const swapped = (texts: readonly string[]) => [texts[1], texts[0], ...texts.slice(2)] as readonly string[];
  const facing = [
    [[0], [1], "moved"],
    [[1], [0]],
    [[2], [2]],
    [[3], [3]],
    [[4], [4]],
  ] as const;
  const list = (texts: readonly string[], mark = "-") => texts.map((text) => `${mark} ${text}`).join("\n");
  expect(checkAligned([order], list(en), list(swapped(fr)), facing)).toEqual([]);
  expect(checkAligned([order], list(en, "1."), list(swapped(fr), "1."), facing)).toHaveLength(1);
  expect(checkAligned([order], list(swapped(en)), list(fr), facing)).toHaveLength(1);
  const table = (texts: readonly string[]) => `| A | B |\n|---|---|\n${texts.map((text) => `| ${text} | 1 |`).join("\n")}`;
  const rows = [
    [[0], [0]],
    [[1], [2], "moved"],
    [[2], [1]],
    [[3], [3]],
    [[4], [4]],
    [[5], [5]],
  ] as const;
  expect(checkAligned([order], table(en), table(swapped(fr)), rows)).toEqual([]);
  expect(checkAligned([order], table(swapped(en)), table(fr), rows)).toHaveLength(1);
});

test("tags of one name go with their headings; a tag that is alone in its name does not", () => {
  const page = (one: string, two: string, three: string) => `{{% ${one} %}}\n\nText.\n\n{{% ${two} %}}\n\n{{% ${three} %}}`;
  const facing = [
    [[0], [2], "moved"],
    [[1], [1]],
    [[2], [0]],
    [[3], [3]],
  ] as const;
  const find = (en: string, fr: string) => checkAligned([order], en, fr, facing);
  expect(find(page('frame "a"', 'frame "b"', "map"), page('frame "b"', 'frame "a"', "map"))).toEqual([]);
  expect(find(page("chart", "film", "map"), page("film", "chart", "map"))).toHaveLength(1);
});

test("a bulleted list that one side has made anew is no fault of order; a numbered one is", () => {
  const severities = (en: string, fr: string, facing: Parameters<typeof checkAligned>[3]) =>
    checkAligned([order], en, fr, facing).map(({ severity }) => severity);
  const en = "- You cook the soup.\n- You clean the pots.\n- You serve the tables.";
  const fr = "- Vous servez les clients.\n- Vous lavez les casseroles.\n- Vous cuisez la soupe.";
  const reversed: Parameters<typeof checkAligned>[3] = [
    [[0], [2], "moved"],
    [[1], [1]],
    [[2], [0], "moved"],
  ];
  expect(severities(en, fr, reversed)).toEqual(["info", "info"]);
  expect(severities(en.replace(/- /gu, "1. "), fr.replace(/- /gu, "1. "), reversed)).toEqual(["warning", "warning"]);
  const others: Parameters<typeof checkAligned>[3] = [
    [[0], [1], "moved"],
    [[1], [0]],
    [[2], []],
    [[], [2]],
  ];
  expect(severities(en, fr, others)).toEqual(["info"]);
  expect(
    severities(en, fr, [
      [[0], [1], "moved"],
      [[1], [0]],
      [[2], [2]],
    ]),
  ).toEqual(["warning"]);
});

test("a block after the same text as opposite has not moved, whatever tags stand between; one after other text is told by text", () => {
  const page = (one: string, two: string, three: string) => `${one}\n\n{% frame %}\n\n${two}\n\n${three}`;
  const en = page("Bring a scarf.", "A funnel.", "A lens.");
  const fr = page("Apportez une écharpe.", "Un entonnoir.", "Une loupe.");
  const tagsCross = [
    [[0], [0]],
    [[1], []],
    [[], [1]],
    [[2], [2], "moved"],
    [[3], [3]],
  ] as const;
  expect(checkAligned([order], en, fr, tagsCross)).toEqual([]);
  const moved = checkAligned([order], `${en}\n\nA cup.`, `Une tasse.\n\n${fr}`, [
    [[0], [1]],
    [[1], [2]],
    [[2], [3]],
    [[3], [4]],
    [[4], [0], "moved"],
  ]);
  expect(moved).toMatchObject([{ data: { afterEn: "A lens.", afterFr: "" } }]);
  const afterTag = checkAligned(
    [order],
    "Bring a scarf.\n\nA lens.\n\n{% frame %}\n\nA cup.",
    "Une tasse.\n\nApportez une écharpe.\n\nUne loupe.",
    [
      [[0], [1]],
      [[1], [2]],
      [[2], []],
      [[3], [0], "moved"],
    ],
  );
  expect(afterTag).toMatchObject([{ data: { afterEn: "A lens.", afterFr: "" } }]);
});

const OARS = [
  [
    ["Bow", "The front."],
    ["Deck", "The floor."],
    ["Sail", "The cloth."],
    ["Stern", "The back."],
  ],
  [
    ["Pont", "Le plancher."],
    ["Poupe", "Le derrière."],
    ["Proue", "Le devant."],
    ["Voile", "La toile."],
  ],
] as const;

test.each([
  [
    "a table",
    (entries: readonly (readonly [string, string])[]) =>
      `| a | b |\n| --- | --- |\n${entries.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`,
    1,
    1,
  ],
  ["headings", (entries: readonly (readonly [string, string])[]) => entries.map(([a, b]) => `### ${a}\n\n${b}`).join("\n\n"), 2, 0],
  ["paragraphs", (entries: readonly (readonly [string, string])[]) => entries.map(([a, b]) => `**${a}**: ${b}`).join("\n\n"), 1, 0],
] as const)("a glossary in the alphabetical order of each language is in order: %s", (_, write, size, header) => {
  const entry = (at: number) => Array.from({ length: size }, (_, i) => header + at * size + i);
  const facing = [2, 0, 3, 1].flatMap((fr, en) =>
    entry(en).map((one, i) => [[one], [entry(fr)[i] as number], ...(en % 2 === 0 ? ["moved"] : [])]),
  );
  const found = (en: string, fr: string) =>
    checkAligned([order], en, fr, [...(header ? [[[0], [0]]] : []), ...facing] as unknown as Parameters<typeof checkAligned>[3]);
  const [en, fr] = OARS;
  expect(found(write(en), write(fr))).toEqual([]);
  expect(found(write(en), write([fr[1], fr[0], fr[2], fr[3]]))).not.toEqual([]);
});

test("three sections in the alphabetical order of each language are in order, two are not known to be, nor three of which one side is out of order", () => {
  const page = (names: readonly string[]) => names.map((name) => `### ${name}\n\nRoom ${name.length}.`).join("\n\n");
  const found = (en: string, fr: string, order3: readonly number[]) =>
    checkAligned(
      [order],
      en,
      fr,
      order3.flatMap((to, at) => [
        [[at * 2], [to * 2], ...(at === order3.length - 1 ? ["moved"] : [])],
        [[at * 2 + 1], [to * 2 + 1], ...(at === order3.length - 1 ? ["moved"] : [])],
      ]) as unknown as Parameters<typeof checkAligned>[3],
    );
  const three = page(["Archives", "Licence desk", "Office of the harbour"]);
  expect(found(three, page(["Archives", "Bureau du port", "Guichet des permis"]), [0, 2, 1])).toEqual([]);
  expect(found(three, page(["Archives", "Service du port", "Guichet des permis"]), [0, 2, 1])).not.toEqual([]);
  expect(found(page(["Licence desk", "Office of the harbour"]), page(["Bureau du port", "Guichet des permis"]), [1, 0])).not.toEqual([]);
});

test("a section that moved is one finding, although one side has a line more under its heading", () => {
  const en = "### Oars\n\nMade of ash.\n\n### Sails\n\nMade of hemp.";
  const fr = "### Voiles\n\nvoile-01\n\nFaites de chanvre.\n\n### Rames\n\nFaites de frêne.";
  const found = checkAligned([order], en, fr, [
    [[0], [3]],
    [[1], [4]],
    [[2], [0], "moved"],
    [[], [1]],
    [[3], [2], "moved"],
  ]);
  expect(found.map(({ data }) => data.text)).toEqual(["Sails"]);
});

test("three terms in bold italics, as by-laws define them, stand in the alphabetical order of each language", () => {
  const en = ["***dock*** means a platform", "***mooring*** means a place", "***wharf*** includes the quay"];
  const fr = ["***amarrage*** Place", "***débarcadère*** Quai, notamment", "***quai flottant*** Plateforme"];
  const found = (terms: readonly string[], others: readonly string[]) =>
    checkAligned([order], terms.join("\n\n"), others.join("\n\n"), [
      [[0], [2], "moved"],
      [[1], [0]],
      [[2], [1]],
    ]);
  const plain = (terms: readonly string[]) => terms.map((term) => term.replaceAll("***", ""));
  expect(found(en, fr)).toEqual([]);
  expect(found(plain(en), plain(fr))).toHaveLength(1);
  expect(found(en.slice(0, 2).concat("***arch*** means a bridge"), fr)).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import { analyse } from "#analysis";
import { engineWith } from "#engine";
import { takeBack } from "#exchange/back";
import type { FileUnit } from "#exchange/judged";
import { outcomeText } from "#exchange/strings";
import type { MarkedToken } from "#exchange/token";
import { type ExchangeUnit, openUnits } from "#exchange/units";
import { reportOf } from "#parity";
import type { Sides } from "#posting";

const PAIR: Sides<string> = {
  en: `# Deck officer

We run ferries between two islands all year.

- Steer the ferry through the **narrow** channel, see the [map](https://boats.example/en/map).
- Keep the log of the day.

**Crew on board**

Our crews live on board for two weeks. Then they go home.

| Year | Leave |
| --- | --- |
| First | Twenty days of vacation |
| Second | Thirty days of vacation |

Send your licence to the captain.
`,
  fr: `# Officière ou officier de pont

Nous exploitons des traversiers entre deux îles toute l’année.

- Tenir le journal de la journée.

Nos équipages vivent à bord pendant deux semaines.

| Année | Congés |
| --- | --- |
| Première | Vingt jours de vacances |

Envoyez votre brevet à la capitaine ou au capitaine.
`,
};

function unitsOf(texts: Sides<string>): readonly ExchangeUnit[] {
  const outcome = analyse({ en: { text: texts.en }, fr: { text: texts.fr } }, engineWith());
  if (!outcome.ok) throw new Error("expected a pair that can be read");
  return openUnits(outcome.analysis, reportOf(outcome.analysis, engineWith()).findings, "fr").units;
}

const UNITS = unitsOf(PAIR);
const about = (words: string): ExchangeUnit => {
  const unit = UNITS.find(({ block }) => block.text.includes(words));
  if (!unit) throw new Error(`nothing is open of ${words}`);
  return unit;
};
const [STEER, CREW, LIVE, SECOND] = [about("Steer"), about("Crew on"), about("live on board"), about("Second")];
const bold = (words: string): readonly MarkedToken[] => [{ id: "1", part: "open" }, words, { id: "1", part: "close" }];
const link = (words: string): readonly MarkedToken[] => [{ id: "2", part: "open" }, words, { id: "2", part: "close" }];
const STEERED = ["Gouverner le traversier dans le chenal ", ...bold("étroit"), ", voir la ", ...link("carte"), "."];

const answer = ({ id, source }: ExchangeUnit, target: readonly MarkedToken[]): FileUnit => ({ id, source: source.tokens, target });

function back(units: readonly FileUnit[], texts = PAIR) {
  const outcome = takeBack({ en: { text: texts.en }, fr: { text: texts.fr } }, "fr", units, engineWith());
  if (!outcome.ok) throw new Error("expected a pair that can be read");
  return outcome;
}

/** What came of one answer alone. */
function came(unit: ExchangeUnit, target: readonly MarkedToken[], texts = PAIR) {
  const { units, after, opened } = back([answer(unit, target)], texts);
  const [only] = units;
  if (!only) throw new Error("expected an outcome");
  return { ...only, after, opened: opened.map(({ rule }) => rule), said: outcomeText(only) };
}

test("what is open: blocks to add, and one that lacks a sentence to replace", () => {
  expect(UNITS.map(({ action, block }) => `${action} ${block.text.slice(0, 12)}`)).toEqual([
    "add Steer the fe",
    "add Crew on boar",
    "replace Our crews li",
    "add Second | Thi",
  ]);
});

describe("taken", () => {
  test("all of it: the pair says the same, and nothing opens", () => {
    const row: readonly MarkedToken[] = ["Deuxième", { id: "1", part: "alone" }, "Trente jours de vacances"];
    const { units, closed, opened, after } = back([
      answer(STEER, STEERED),
      { id: `${STEER.id}_address-2`, source: ["https://boats.example/en/map"], target: ["https://boats.example/fr/carte"] },
      answer(CREW, ["L’équipage à bord"]),
      answer(LIVE, ["Nos équipages vivent à bord pendant deux semaines. Ensuite, ils rentrent chez eux."]),
      answer(SECOND, row),
    ]);
    expect(units.map((unit) => [unit.status, outcomeText(unit)])).toEqual(Array(4).fill(["taken", undefined]));
    expect([opened, closed.length > 0]).toEqual([[], true]);
    expect(after).toBe(
      PAIR.fr
        .replace(
          "- Tenir",
          "- Gouverner le traversier dans le chenal **étroit**, voir la [carte](https://boats.example/fr/carte).\n- Tenir",
        )
        .replace(
          "Nos équipages vivent à bord pendant deux semaines.",
          "**L’équipage à bord**\n\nNos équipages vivent à bord pendant deux semaines. Ensuite, ils rentrent chez eux.",
        )
        .replace("Vingt jours de vacances |\n", "Vingt jours de vacances |\n| Deuxième | Trente jours de vacances |\n"),
    );
  });

  test("a heading in bold has its marks once, whoever wrote them", () => {
    for (const words of ["L’équipage à bord", "**L’équipage à bord**"]) expect(came(CREW, [words]).after.match(/\*\*/gu)).toHaveLength(2);
  });

  test.each([
    ["# Un titre", "\\# Un titre"],
    ["- un élément", "\\- un élément"],
    ["1. un élément", "1\\. un élément"],
    ["> une citation", "\\> une citation"],
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["<!-- parite-disable -->", undefined],
    ["{{< figure >}}", undefined],
    ["{% include a %}", undefined],
    ["---", undefined],
    ["[un lien](javascript:alert(1))", undefined],
    ["![une image](a.png)", undefined],
    ["des *signes* et `du code`", "des \\*signes\\* et \\`du code\\`"],
  ])("words are data: %s opens nothing", (words, written) => {
    const { status, after } = came(LIVE, [words]);
    const before = PAIR.fr.split("\n");
    const lines = after.split("\n");
    expect([status, lines.length]).toEqual(["taken", before.length]);
    const put = lines[before.findIndex((line) => line.startsWith("Nos équipages"))] ?? "";
    if (written !== undefined) expect(put).toBe(written);
    const outcome = analyse({ en: { text: PAIR.en }, fr: { text: after } }, engineWith());
    const block = outcome.ok ? outcome.analysis.pair.fr.blocks.find(({ text }) => text === words) : undefined;
    expect([block?.kind, block?.links, block?.text]).toEqual(["paragraph", [], words]);
    if (outcome.ok) expect(outcome.analysis.pair.fr.directives).toEqual([]);
  });

  test("codes that were lost, doubled or moved are named", () => {
    expect(came(STEER, ["Gouverner le traversier, voir la ", ...link("carte"), "."]).said?.en).toBe("taken; lost codes: 1 (**).");
    expect(came(STEER, [...STEERED, " ", ...bold("Vraiment")]).said?.fr).toBe("reprise; codes en double\u00A0: 1 (**).");
    expect(came(STEER, [...link("Carte"), " du chenal ", ...bold("étroit")]).said?.en).toBe("taken; moved codes: 1 (**), 2 ([).");
  });

  test("an address that would end the link or run a program is named, and the one that was there stays", () => {
    for (const url of ["javascript:alert(1)", "a b", "a)b", "a\\", "<a>"]) {
      const { units, after } = back([answer(STEER, STEERED), { id: `${STEER.id}_address-2`, source: ["x"], target: [url] }]);
      expect(units[0]?.addresses).toEqual([url]);
      expect(after).toContain("[carte](https://boats.example/en/map)");
    }
  });

  test("a source that somebody edited in the file is said", () => {
    const { units } = back([{ ...answer(CREW, ["L’équipage à bord"]), source: ["Crew"] }]);
    expect(units.map((unit) => [unit.status, outcomeText(unit)?.en])).toEqual([
      ["taken", "taken; its source was edited in the file, which changes nothing."],
    ]);
  });

  test("what is still in the other language is said to be", () => {
    const { status, opened } = came(CREW, ["The crew that is with us on board"]);
    expect([status, opened.length > 0]).toEqual(["taken", true]);
  });
});

describe("not taken", () => {
  test.each([
    ["the source again", LIVE, ["Our crews live on board for two weeks. Then they go home."], "untranslated", undefined],
    ["the present text again", LIVE, ["Nos équipages vivent à bord pendant deux semaines."], "untranslated", undefined],
    ["nothing", CREW, [], "untranslated", undefined],
    ["white space", CREW, [" \u00A0\n"], "refused", "blank"],
    ["a control character", CREW, ["L’équipage\u0085 à bord"], "refused", "control"],
    ["a sign that turns the direction of writing", CREW, ["L’équipage\u202E à bord"], "refused", "control"],
    ["a code of another text", CREW, ["L’équipage ", { id: "7", part: "alone" }], "refused", "codes"],
    ["half of a pair", STEER, ["Gouverner ", { id: "1", part: "open" }, "vite"], "refused", "codes"],
    [
      "pairs that cross",
      STEER,
      [{ id: "1", part: "open" }, { id: "2", part: "open" }, "a", { id: "1", part: "close" }, { id: "2", part: "close" }],
      "refused",
      "codes",
    ],
    ["a row without its bar", SECOND, ["Deuxième Trente jours"], "refused", "codes"],
  ] as readonly (readonly [string, ExchangeUnit, readonly MarkedToken[], string, string | undefined])[])(
    "%s",
    (_, unit, target, status, why) => {
      const found = came(unit, target);
      expect([found.status, found.why, found.after]).toEqual([status, why, PAIR.fr]);
      expect(found.said?.fr).toMatch(/^non /u);
    },
  );

  test("an id of nobody, and one of another direction", () => {
    const { units, after } = back([
      { id: "add-0123456789abcdef", source: ["Something else"], target: ["Autre chose"] },
      { id: "tu-1", source: ["Something else"], target: ["Autre chose"] },
    ]);
    expect([units.map(({ status }) => status), after]).toEqual([["unknown", "unknown"], PAIR.fr]);
  });
});

describe("the texts have changed since", () => {
  test("elsewhere: it goes where the gap is now", () => {
    const texts = { ...PAIR, fr: PAIR.fr.replace("\n- Tenir", "\nVoici vos tâches.\n\n- Tenir") };
    expect(came(STEER, STEERED, texts).after).toContain("Voici vos tâches.\n\n- Gouverner le traversier");
  });

  test("what was to be replaced is another: it stays, and is named", () => {
    const texts = { ...PAIR, fr: PAIR.fr.replace("pendant deux semaines", "durant deux semaines") };
    expect(came(LIVE, ["Nos équipages vivent à bord. Ensuite, ils rentrent."], texts)).toMatchObject({
      status: "changed",
      after: texts.fr,
    });
  });

  test("what was translated is another, or the gap was closed", () => {
    const texts = { ...PAIR, en: PAIR.en.replace("narrow", "wide") };
    expect(came(STEER, STEERED, texts).status).toBe("changed");
    const closed = { ...PAIR, fr: back([answer(STEER, STEERED)]).after };
    expect(came(STEER, STEERED, closed)).toMatchObject({ status: "changed", after: closed.fr });
  });
});

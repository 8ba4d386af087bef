import { describe, expect, test } from "vitest";
import type { Change } from "#finding";
import type { Sides } from "#posting";
import { changesOf, reportOfEdit } from "../../tests/edited-pair.ts";

const EN = `You work on the ferry with a crew of nine people. Shifts last ten hours and end in the evening.

- You speak English and French, and you hold a Secret clearance.
- Our boats sail to Nain, Rigolet and Makkovik.

If you have questions, write to crew@ferry.example.
`;
const FR = `Vous travaillez sur le traversier avec un équipage de neuf personnes. Les quarts durent dix heures et se terminent le soir.

- Vous parlez l’anglais et le français, et vous détenez une cote Secret.
- Nos bateaux vont à Nain, à Rigolet et à Makkovik.

Si vous avez des questions, écrivez à crew@ferry.example.
`;
const PAIR = { en: EN, fr: FR };
const swap = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`expected ${from}`);
  return text.replace(from, to);
};
const edit = (side: "en" | "fr", from: string, to: string, pair: Sides<string> = PAIR): readonly [Sides<string>, Sides<string>] => [
  pair,
  { ...pair, [side]: swap(pair[side], from, to) },
];
const effectsOf = (changes: readonly Change[]) =>
  changes.map(({ effect, severity }) => (severity === undefined ? effect : `${effect} ${severity}`));

describe("a fact edited on one side is a warning at least", () => {
  test.each([
    ["en", "a Secret", "a Top Secret"],
    ["en", "English and French", "English"],
    ["fr", "l’anglais et le français", "le français"],
    ["en", "Nain, Rigolet", "Nain, Hopedale, Rigolet"],
    ["fr", "à Nain, à Rigolet", "à Nain"],
    ["en", "Rigolet", "Hopedale"],
    ["en", "in the evening", "in the morning"],
    ["fr", "dix heures", "dix jours"],
    ["en", "nine people", "eight people"],
    ["en", "You work on", "You do not work on"],
    ["fr", "Vous travaillez", "Vous ne travaillez pas"],
    ["en", "with a crew", "without a crew"],
    ["en", "crew@ferry", "captain@ferry"],
    ["fr", "crew@ferry", "capitaine@ferry"],
    ["en", "nine people.", "nine people. You must swim well."],
    ["fr", "neuf personnes.", "neuf personnes. Les bottes sont fournies."],
    ["en", " Shifts last ten hours and end in the evening.", ""],
  ] as const)("%s: %s → %s", (side, from, to) => {
    const [before, after] = edit(side, from, to);
    expect(reportOfEdit(before, after).findings).toMatchObject([
      { rule: "drift", severity: expect.stringMatching(/error|warning/u), lacking: side === "en" ? "fr" : "en" },
    ]);
  });
});

describe("a sentence put in other words in several places, or nearer to what faces it, is worth a look", () => {
  const paragraph = {
    en: "You support the crew and build services for ports. You’ll bring outside firms into our projects to support delivery. The support of managers matters.\n",
    fr: "Vous soutenez l’équipage et créez des services pour les ports. Vous intégrerez des firmes à nos projets pour élargir notre équipe. Le soutien des gestionnaires compte.\n",
  };
  const item = {
    en: "- Co-create an outreach strategy that makes people want to work with us.\n",
    fr: "- Élaborer conjointement une stratégie d’engagement qui pousse les gens à vouloir travailler avec nous.\n",
  };
  const severitiesOf = (side: "en" | "fr", from: string, to: string, pair: Sides<string>) =>
    reportOfEdit(...edit(side, from, to, pair)).findings.map(({ severity }) => severity);
  test("nearer to the sentence opposite, though the paragraph speaks of it elsewhere", () => {
    expect(severitiesOf("fr", "élargir notre équipe", "soutenir la prestation", paragraph)).toEqual([]);
  });
  test("the reverse is a warning", () => {
    const said = { ...paragraph, fr: swap(paragraph.fr, "élargir notre équipe", "soutenir la prestation") };
    expect(severitiesOf("fr", "soutenir la prestation", "élargir notre équipe", said)).toEqual(["warning"]);
  });
  test("other words in several places of a sentence", () => {
    const [from, to] = [
      "Élaborer conjointement une stratégie d’engagement qui pousse",
      "Cocréer une stratégie de rayonnement et de diffusion ainsi qu’une image qui incite",
    ];
    expect(severitiesOf("fr", from, to, item)).toEqual(["info"]);
  });
});

describe("a sentence that came as the other side has it, but for a link", () => {
  test("is worth a look, and no gap", () => {
    const pair = {
      en: "You build and run a large ferry for the people of the coast.\n",
      fr: "Vous construisez et exploitez un grand traversier pour les gens de la côte. Il s’agit d’un poste de niveau [AS-05](https://rates.example/as) dans le groupe des Services administratifs.\n",
    };
    const to = "coast. This role is classified as an AS-05 in the Administrative Services group.";
    expect(reportOfEdit(...edit("en", "coast.", to, pair)).findings.map(({ severity }) => severity)).toEqual(["info"]);
  });
});

describe("nothing, with evidence", () => {
  test.each([
    ["en", "You work on", "You are working on"],
    ["en", "ten hours", "10 hours"],
    ["en", "English and French", "French and English"],
    ["en", "evening", "evenig"],
    ["fr", "bateaux vont", "bateaux, vont"],
    ["fr", "équipage", "équipagge"],
  ] as const)("%s: %s → %s and back", (side, from, to) => {
    const [before, after] = edit(side, from, to);
    expect(reportOfEdit(before, after).findings).toEqual([]);
    expect(reportOfEdit(after, before).findings).toEqual([]);
  });
});

test("other words of which nothing is known are worth a look", () => {
  const [before, after] = edit("en", "Our boats", "Our pumps");
  expect(effectsOf(changesOf(before, after))).toEqual(["opens info"]);
  expect(reportOfEdit(before, after).findings[0]?.message.en).toMatch(/^Edited in the English version only: “boats” became “pumps”\./u);
});

test("what the other side says already closes", () => {
  for (const [side, from, to] of [
    ["en", "Nain, Rigolet and", "Nain and"],
    ["fr", " Les quarts durent dix heures et se terminent le soir.", ""],
    ["en", "nine people", "ten people"],
    ["en", "Secret", "Top Secret"],
    ["fr", "Vous travaillez", "Vous ne travaillez pas"],
  ] as const) {
    const [agreed, parted] = edit(side, from, to);
    expect(effectsOf(changesOf(parted, agreed))).toEqual(["closes"]);
  }
});

test("a sentence added to a line that looks alike in both languages opens", () => {
  const pair = { en: "Version 1.3 | March 2024\n", fr: "Version 1.3 | mars 2024\n" };
  const [before, after] = edit("en", "2024", "2024 You must speak both languages.", pair);
  expect(effectsOf(changesOf(before, after))).toEqual(["opens warning"]);
});

describe("both sides edited in one step", () => {
  const both = (en: readonly [string, string], fr: readonly [string, string]) =>
    reportOfEdit(PAIR, { en: swap(EN, ...en), fr: swap(FR, ...fr) });

  test.each([
    [
      ["crew@ferry", "captain@ferry"],
      ["crew@ferry", "captain@ferry"],
    ],
    [
      ["crew@ferry", "jobs@ferry"],
      ["crew@ferry", "emplois@ferry"],
    ],
    [
      ["a Secret", "a Top Secret"],
      ["Secret", "Très secret"],
    ],
    [
      ["nine", "eight"],
      ["neuf", "huit"],
    ],
    [
      [", Rigolet and", " and"],
      [", à Rigolet et", " et"],
    ],
    [
      ["people. ", "people. You also paint the torn sails. "],
      ["personnes. ", "personnes. Vous peignez aussi les voiles déchirées. "],
    ],
    [
      ["\nIf you have questions, write to crew@ferry.example.\n", ""],
      ["\nSi vous avez des questions, écrivez à crew@ferry.example.\n", ""],
    ],
  ] as const)("the same: %j, %j", (en, fr) => {
    const { findings, changes = [] } = both(en, fr);
    expect(findings).toEqual([]);
    expect(changes.map(({ effect }) => effect)).not.toContain("opens");
  });

  test.each([
    [
      ["nine", "eight"],
      ["neuf", "sept"],
    ],
    [
      ["Secret", "Top Secret"],
      ["Secret", "Protégé B"],
    ],
    [
      ["Rigolet", "Hopedale"],
      ["Rigolet", "Postville"],
    ],
  ] as const)("to different values: one gap: %j, %j", (en, fr) => {
    expect(both(en, fr).findings).toHaveLength(1);
  });

  test("what only one of them gained opens", () => {
    expect(both(["people. ", "people. You must repair the torn sails every Tuesday. "], ["durent", "dureront"]).findings).toMatchObject([
      { lacking: "fr" },
    ]);
  });

  test("names that only one of them gained open", () => {
    expect(
      both(
        ["people. ", "people. The boats rest in Hopedale, Postville and Cartwright. "],
        ["personnes. ", "personnes. Les bateaux se reposent. "],
      ).findings,
    ).toMatchObject([{ lacking: "fr", severity: "warning" }]);
  });
});

test.each<[string, string, string, string | null, string | null, string]>([
  [
    "a sentence put in where each faced one",
    "We meet twice. Bring a pen; our work is done at a distance.",
    "Nous nous réunissons deux fois. Apportez un stylo; notre travail se fait à distance.",
    "We meet twice. Bring a pen; our work is done at a distance. You may work from home.",
    null,
    "opens warning",
  ],
  [
    "a “not” beside a nobody",
    "Everyone can apply. Nobody needs a car.",
    "Tout le monde peut postuler. Personne n’a besoin d’une voiture.",
    null,
    "Tout le monde ne peut pas postuler. Personne n’a besoin d’une voiture.",
    "opens warning",
  ],
  [
    "a name that the other list has, where it has as many",
    "Our offices are in Nain, Hopedale and Rigolet, and we fly.",
    "Nos bureaux sont à Nain, à Makkovik et à Rigolet et, souvent, nous volons.",
    "Our offices are in Nain, Hopedale, Makkovik and Rigolet, and we fly.",
    null,
    "opens warning",
  ],
  [
    "a member of a list",
    "We advise managers on risks, costs and schedules.",
    "Nous conseillons les gestionnaires sur les risques, les coûts et les échéanciers.",
    "We advise managers on risks, costs, ethics and schedules.",
    null,
    "opens warning",
  ],
  [
    "what is free",
    "The tour is free and lasts an hour.",
    "La visite est gratuite et dure une heure.",
    "The tour lasts an hour.",
    null,
    "opens warning",
  ],
])("%s is nothing caught up with", (_, en, fr, toEn, toFr, expected) => {
  const changes = changesOf({ en: `${en}\n`, fr: `${fr}\n` }, { en: `${toEn ?? en}\n`, fr: `${toFr ?? fr}\n` });
  expect(effectsOf(changes)).toEqual([expected]);
});

test("a wording that takes one conjunction more is no member gained", () => {
  const en = "Describe the harbour outreach plans and know when to act.\n";
  const changes = changesOf(
    { en, fr: "Explorer les plans de l’engagement du port et savoir quand agir.\n" },
    { en, fr: "Décrire les plans de liaison et diffusion du port et savoir quand agir.\n" },
  );
  expect(effectsOf(changes)).not.toContain("opens warning");
});

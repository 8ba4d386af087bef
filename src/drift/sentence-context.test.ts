import { describe, expect, test } from "vitest";
import { analyse } from "#analysis";
import { defaultConfig } from "#config/config";
import { type BlockTrack, trackBlocks } from "#drift/block-track";
import { alignedState } from "#drift/drift";
import { byBlock, editContext } from "#drift/edit-context";
import { measureEdit } from "#drift/measures";
import { isBalanced } from "#drift/sentence-balance";
import { sentenceFacing } from "#drift/sentence-facing";
import type { StatePair } from "#drift/state-pair";
import { vocabularyOf } from "#drift/vocabulary";
import { isSentenceAlone, isSentenceCaughtUp } from "#drift/whole-sentences";
import { loadLexicon } from "#lexicon/lexicon";
import type { Lang } from "#posting";
import { checks } from "../../checks/index.ts";

const lexicon = loadLexicon();
type Texts = readonly [en: string, fr: string];
function state([en, fr]: Texts) {
  const analysed = analyse({ en: { text: `${en}\n` }, fr: { text: `${fr}\n` } }, { lexicon });
  if (!analysed.ok) throw new Error("refused");
  return alignedState(analysed.analysis, checks);
}
/** The edit of the first block of a side. */
function edit(was: Texts, is: Texts, lang: Lang = "en") {
  const [before, after] = [state(was), state(is)];
  const states: StatePair = { before, after, vocabulary: vocabularyOf(lexicon, [before.pair, after.pair]), config: defaultConfig };
  const tracks = { en: trackBlocks(before.pair.en, after.pair.en), fr: trackBlocks(before.pair.fr, after.pair.fr) };
  const context = editContext(tracks[lang][0] as BlockTrack, lang, before, after, byBlock(lang === "en" ? tracks.fr : tracks.en));
  return { context, states };
}

const [WASH, CLOSE, BRING] = ["Wash the boats.", "Close the doors.", "Bring a strong rope."];
const [LAVEZ, FERMEZ, APPORTEZ] = ["Lavez les bateaux.", "Fermez les portes.", "Apportez une corde solide."];

describe("whole sentences", () => {
  test.each<[string, Texts, Texts, Lang, boolean, boolean, boolean]>([
    // balanced, caught up, alone
    [
      "that came where they were lacking",
      [WASH, `${LAVEZ} ${FERMEZ}`],
      [`${WASH} ${CLOSE}`, `${LAVEZ} ${FERMEZ}`],
      "en",
      true,
      true,
      false,
    ],
    ["in French", [`${WASH} ${CLOSE}`, LAVEZ], [`${WASH} ${CLOSE}`, `${LAVEZ} ${FERMEZ}`], "fr", true, true, false],
    ["that went where they were too many", [`${WASH} ${CLOSE}`, LAVEZ], [WASH, LAVEZ], "en", true, true, false],
    ["that came at another place", [CLOSE, `${LAVEZ} ${FERMEZ}`], [`${CLOSE} ${WASH}`, `${LAVEZ} ${FERMEZ}`], "en", true, false, false],
    ["that say something else", [WASH, `${LAVEZ} ${FERMEZ}`], [`${WASH} Read old maps.`, `${LAVEZ} ${FERMEZ}`], "en", true, false, false],
    ["that came alone", [WASH, LAVEZ], [`${WASH} ${CLOSE}`, LAVEZ], "en", false, false, true],
    ["that came alone, in French", [WASH, LAVEZ], [WASH, `${LAVEZ} ${FERMEZ}`], "fr", false, false, true],
    ["that came to both", [WASH, LAVEZ], [`${WASH} ${CLOSE}`, `${LAVEZ} ${FERMEZ}`], "en", true, true, false],
    ["that went alone", [`${WASH} ${CLOSE}`, `${LAVEZ} ${FERMEZ}`], [WASH, `${LAVEZ} ${FERMEZ}`], "en", false, false, false],
    ["of which one was reworded too", [WASH, LAVEZ], [`Scrub the boats. ${CLOSE}`, LAVEZ], "en", false, false, false],
    ["none", [WASH, LAVEZ], [WASH, LAVEZ], "en", false, false, false],
  ])("%s", (_, was, is, lang, balanced, caughtUp, alone) => {
    const { context, states } = edit(was, is, lang);
    expect([isBalanced(context, states), isSentenceCaughtUp(context, states), isSentenceAlone(context, states)]).toEqual([
      balanced,
      caughtUp,
      alone,
    ]);
  });
});

describe("the sentence that faces the edited words", () => {
  const EN = `${WASH} ${CLOSE} ${BRING}`;
  const FR = `${LAVEZ} ${FERMEZ} ${APPORTEZ}`;
  const facing = (was: Texts, is: Texts, lang: Lang = "en", text = lang === "en" ? is[1] : is[0]) => {
    const { context, states } = edit(was, is, lang);
    return sentenceFacing(context, text, states);
  };
  test.each<[string, Texts, Texts, Lang, string | undefined]>([
    ["first", [EN, FR], [EN.replace("boats", "lamps"), FR], "en", LAVEZ],
    ["second", [EN, FR], [EN.replace("doors", "lamps"), FR], "en", FERMEZ],
    ["third", [EN, FR], [EN.replace("strong", "long"), FR], "en", APPORTEZ],
    ["of English", [EN, FR], [EN, FR.replace("portes", "lampes")], "fr", CLOSE],
    ["of the first edit of several", [EN, FR], [EN.replace("doors", "lamps").replace("strong", "long"), FR], "en", FERMEZ],
    ["of words that were put in", [EN, FR], [EN.replace("the doors", "all the doors"), FR], "en", FERMEZ],
    ["of a short text of one sentence: none", [WASH, LAVEZ], ["Wash the lamps.", LAVEZ], "en", undefined],
    ["of no edit: none", [EN, FR], [EN, FR], "en", undefined],
  ])("%s", (_, was, is, lang, expected) => {
    expect(facing(was, is, lang)).toBe(expected);
  });
  test("is quoted from near what answers, where that stands far in", () => {
    const far = "Avant de partir au large avec toute la compagnie, et une fois que chacun a mangé et bien dormi, lavez les bateaux rouges.";
    const en = "Before you go out with the whole company, once each has eaten and slept well, wash the red boats.";
    const quoted = facing([en, far], [en.replace("boats", "lamps"), far]);
    expect(quoted).toMatch(/^….*bateaux rouges\.$/u);
    expect(far.endsWith((quoted ?? "").slice(1))).toBe(true);
    expect((quoted ?? "").length).toBeLessThan(85);
    expect(facing([en, far], [en.replace("company", "church"), far])).toBe(far);
  });
});

describe("what an edit changed besides words", () => {
  const measured = (was: Texts, is: Texts, lang: Lang = "en") => {
    const { context, states } = edit(was, is, lang);
    return measureEdit(context, states);
  };
  const NONE = { translated: 0, unmatched: 0, forms: 0 };
  const COPY = "Keep the boats clean and close every door at night.";
  const VRAI = "Gardez les bateaux propres et fermez chaque porte la nuit.";
  test.each<[string, Texts, Texts, Lang, object]>([
    ["nothing", [WASH, LAVEZ], [WASH, LAVEZ], "en", { ...NONE, faults: 0 }],
    ["French that was a copy is translated", [COPY, COPY], [COPY, VRAI], "fr", { translated: 1 }],
    ["French became a copy", [COPY, VRAI], [COPY, COPY], "fr", { translated: -1 }],
    ["English became a copy", [COPY, VRAI], [VRAI, VRAI], "en", { translated: -1 }],
    [
      "few words that both have are no copy",
      ["Keep it clean.", "Restez propre."],
      ["Keep it clean.", "Keep it clean."],
      "fr",
      { translated: 0 },
    ],
    ["a heading of another level", [`# ${WASH}`, `# ${LAVEZ}`], [`## ${WASH}`, `# ${LAVEZ}`], "en", { ...NONE, forms: 1 }],
    ["a heading of the same level again", [`## ${WASH}`, `# ${LAVEZ}`], [`# ${WASH}`, `# ${LAVEZ}`], "en", { ...NONE, forms: -1 }],
    ["a numbered item that faces a bullet", [`- ${WASH}`, `- ${LAVEZ}`], [`1. ${WASH}`, `- ${LAVEZ}`], "en", { ...NONE, forms: 1 }],
    ["a number that differs", ["Wash 4 boats.", "Lavez 4 bateaux."], ["Wash 6 boats.", "Lavez 4 bateaux."], "en", { ...NONE }],
  ])("%s", (_, was, is, lang, expected) => {
    expect(measured(was, is, lang)).toMatchObject(expected);
  });
  test("facts that differ weigh, and weigh less when they agree again", () => {
    const [agree, differ]: readonly [Texts, Texts] = [
      ["It pays $43.10 an hour.", "Le taux est de 43,10\u00A0$ l’heure."],
      ["It pays $44.10 an hour.", "Le taux est de 43,10\u00A0$ l’heure."],
    ];
    const { faults } = measured(agree, differ);
    expect(faults).toBeGreaterThan(0);
    expect(measured(differ, agree).faults).toBe(-faults);
  });
});

import { describe, expect, test } from "vitest";
import { NEEDLESS, NONE } from "#align/bead";
import type { Lang } from "#posting";
import { insideOf, lexiconOf } from "../dev/inside-of.ts";

/** Each word of a side with what answers to it: “hull>coque”, “hull!” where nothing does, “hull~” where nothing needs to. */
function answers(side: Lang, en: string, fr: string, words: string): readonly string[] {
  const inside = insideOf(en, fr, lexiconOf(words));
  const textOf = (lang: Lang, at: number) => {
    const word = inside.words[lang][at];
    return word && inside.sentences[lang][word.sentence]?.text.slice(word.from, word.to);
  };
  return inside.words[side].map(({ answer }, at) =>
    [textOf(side, at), answer === NONE ? "!" : answer === NEEDLESS ? "~" : `>${textOf(side === "en" ? "fr" : "en", answer)}`].join(""),
  );
}

test("each word of both sides has the word that answers to it, and that one has it", () => {
  expect(answers("en", "Garb hest jolt", "Vacor bidel", "garb=bidel jolt=vacor")).toEqual(["Garb>bidel", "hest!", "jolt>Vacor"]);
  expect(answers("fr", "Garb hest jolt", "Vacor bidel", "garb=bidel jolt=vacor")).toEqual(["Vacor>jolt", "bidel>Garb"]);
});

test("a word that its own sentence does not answer may be answered by another", () => {
  const [en, fr] = ["Garb hest. Jolt kemp.", "Vacor mugil. Dolu nirap."];
  expect(answers("en", en, fr, "garb=vacor jolt=dolu kemp=mugil")).toEqual(["Garb>Vacor", "hest!", "Jolt>Dolu", "kemp>mugil"]);
  expect(answers("fr", en, fr, "garb=vacor jolt=dolu kemp=mugil")).toEqual(["Vacor>Garb", "mugil>kemp", "Dolu>Jolt", "nirap!"]);
});

describe("a second word for one", () => {
  const second = (fr: string, words = "garb=vacor garb=bidel:0.5") => answers("fr", "Garb", fr, words);

  test("needs none of its own where it stands beside the one that has it", () => {
    expect(second("Vacor bidel")).toEqual(["Vacor>Garb", "bidel~"]);
    expect(second("Bidel vacor")).toEqual(["Bidel~", "vacor>Garb"]);
    expect(second("Vacor-bidel")).toEqual(["Vacor>Garb", "bidel~"]);
    expect(answers("en", "Bidel vacor", "Garb", "vacor=garb bidel=garb:0.5")).toEqual(["Bidel~", "vacor>Garb"]);
  });

  test("may have small words between: « mise en œuvre »", () => {
    expect(second("Vacor de la bidel")).toEqual(["Vacor>Garb", "bidel~"]);
  });

  test("is one of its own if the first could not say it, or is not likely to", () => {
    expect(second("Vacor bidel", "garb=vacor")).toEqual(["Vacor>Garb", "bidel!"]);
    expect(second("Vacor bidel", "garb=vacor garb=bidel:0.49")).toEqual(["Vacor>Garb", "bidel!"]);
  });

  test("is one of its own further away, or beside one that has no answer either", () => {
    expect(second("Vacor mugil bidel")).toEqual(["Vacor>Garb", "mugil!", "bidel!"]);
    expect(second("Vacor bidel mugil", "garb=vacor garb=bidel:0.5 garb=mugil:0.5")).toEqual(["Vacor>Garb", "bidel~", "mugil!"]);
  });

  test.each([",", ";", ":", "/", " (", ") ", " – ", " — ", " et", " ou", " ni"])("is a member of an enumeration after “%s”", (sign) => {
    expect(second(`Vacor${sign} bidel`)).toEqual(["Vacor>Garb", "bidel!"]);
    expect(second(`Bidel${sign} vacor`)).toEqual(["Bidel!", "vacor>Garb"]);
  });

  test.each([" and", " or", ", nor"])("is a member of an enumeration in English after “%s”", (sign) => {
    expect(answers("en", `Vacor${sign} bidel`, "Garb", "vacor=garb bidel=garb:0.5").at(-1)).toBe("bidel!");
    expect(answers("en", "Vacor orbidel", "Garb", "vacor=garb orbidel=garb:0.5").at(-1)).toBe("orbidel~");
  });
});

describe("a word that its sentence has said", () => {
  const said = (fr: string, words = "garb=batakfin") => answers("fr", "Garb", fr, words);

  test("needs no answer, however far away it was said", () => {
    expect(said("Batakfin mugil nirap dolu zubas batakfin").at(-1)).toBe("batakfin~");
    expect(said("Mugil batakfin nirap mugil", "nothing=here")).toEqual(["Mugil!", "batakfin!", "nirap!", "mugil~"]);
  });

  test("nor does its like among the three words before it", () => {
    expect(said("Batakfin, mugil, nirap, batakgol").at(-1)).toBe("batakgol~");
    expect(said("Batakfin, mugil, nirap, dolu, batakgol").at(-1)).toBe("batakgol!");
    expect(said("Mugil, batakfin, nirap, batakgol", "nothing=here").at(-1)).toBe("batakgol~");
  });

  test("or among the three after it, if that one has an answer", () => {
    expect(said("Batakgol, mugil, nirap, batakfin")[0]).toBe("Batakgol~");
    expect(said("Batakgol, mugil, nirap, dolu, batakfin")[0]).toBe("Batakgol!");
    expect(said("Batakgol, mugil, batakfin", "nothing=here")[0]).toBe("Batakgol!");
  });

  test("in English as in French", () => {
    expect(answers("en", "Batakgol, hest, jolt, batakfin", "Bacor", "batakfin=bacor")).toEqual([
      "Batakgol~",
      "hest!",
      "jolt!",
      "batakfin>Bacor",
    ]);
  });

  test("a word said in another sentence is not said in this one", () => {
    expect(answers("fr", "Garb hest.", "Vacor mugil. Mugil nirap.", "garb=vacor hest=mugil").at(-2)).toBe("Mugil!");
  });
});

test("a number needs no answer: the checks of facts compare it", () => {
  expect(answers("en", "Garb 12 hest", "Vacor", "garb=vacor")).toEqual(["Garb>Vacor", "12~", "hest!"]);
  expect(answers("en", "Garb 12", "Vacor 12", "garb=vacor")).toEqual(["Garb>Vacor", "12>12"]);
});

import { describe, expect, test } from "vitest";
import { copiedBlock, insertion, offeredMarks } from "#edit/gap";
import { applied } from "#fix/replacements";
import type { Lang, Sides } from "#posting";
import { gapOf, reportOn } from "./checked-pair.case.ts";

/** Puts a text into the only gap of a pair. */
function filled(
  texts: Sides<string>,
  words: string,
): { readonly text: string; readonly offered: string; readonly rules: readonly string[] } {
  const report = reportOn(texts);
  const finding = report.findings.find(({ insertAt }) => insertAt);
  if (!finding?.insertAt) throw new Error(`no gap: ${report.findings.map(({ rule }) => rule)}`);
  const { side } = finding.insertAt;
  const gap = gapOf(report, texts, finding);
  const offered = offeredMarks(gap);
  const text = applied(texts[side], insertion(gap, offered + words));
  const after = reportOn({ ...texts, [side]: text });
  return { text, offered, rules: after.findings.map(({ rule }) => rule) };
}

const list = (lang: Lang, items: readonly string[], end = "\n") =>
  [
    lang === "en" ? "# Deck officer" : "# Officier de pont",
    "",
    ...items,
    "",
    lang === "en" ? "Apply today." : "Postulez aujourd’hui.",
    "",
  ].join(end);

describe("an item", () => {
  const EN = ["- steer the ferry;", "- keep the log;", "- train the crew."];
  const FR = ["- gouverner le traversier;", "- tenir le journal de bord;", "- former l’équipage."];

  test.each([0, 1, 2])("number %s of a list: the gap is closed and nothing opens", (missing) => {
    const texts = { en: list("en", EN), fr: list("fr", FR.toSpliced(missing, 1)) };
    const { text, rules } = filled(texts, FR[missing]?.slice(2) ?? "");
    expect(text).toBe(list("fr", FR));
    expect(rules).toEqual([]);
  });

  test("has the sign of its own list, not of the other side’s", () => {
    const starred = FR.map((item) => item.replace("-", "*  "));
    const { text } = filled({ en: list("en", EN), fr: list("fr", starred.toSpliced(1, 1)) }, "tenir le journal de bord;");
    expect(text).toBe(list("fr", starred.with(1, "*   tenir le journal de bord;")));
  });

  test.each([
    ["[ ] ", "[x] "],
    ["[x] ", "[ ] "],
    ["", "[x] "],
  ])("is a task as the other side’s item is one (“%s”), and not as its neighbours are", (box, others) => {
    const tasks = (items: readonly string[], own: string) =>
      items.map((item, index) => item.replace("- ", `- ${index === 1 ? own : others}`));
    const { text, offered } = filled(
      { en: list("en", tasks(EN, box)), fr: list("fr", tasks(FR, others).toSpliced(1, 1)) },
      "tenir le journal de bord;",
    );
    expect(offered).toBe(`- ${box}`);
    expect(text).toBe(list("fr", tasks(FR, box)));
  });

  test("stands after an empty line where the others do", () => {
    const apart = (items: readonly string[]) => items.flatMap((item, index) => (index > 0 ? ["", item] : [item]));
    for (const missing of [0, 1, 2]) {
      const { text } = filled({ en: list("en", apart(EN)), fr: list("fr", apart(FR.toSpliced(missing, 1))) }, FR[missing]?.slice(2) ?? "");
      expect(text).toBe(list("fr", apart(FR)));
    }
  });

  test("is numbered, and those after it are one higher", () => {
    const numbered = (items: readonly string[]) => items.map((item, index) => item.replace("-", `${index + 1})`));
    for (const missing of [0, 1, 2]) {
      const { text } = filled(
        { en: list("en", numbered(EN)), fr: list("fr", numbered(FR.toSpliced(missing, 1))) },
        FR[missing]?.slice(2) ?? "",
      );
      expect(text).toBe(list("fr", numbered(FR)));
    }
  });

  test("of a list of ones stays one", () => {
    const ones = (items: readonly string[]) => items.map((item) => item.replace("-", "1."));
    const { text } = filled({ en: list("en", ones(EN)), fr: list("fr", ones(FR.toSpliced(1, 1))) }, "tenir le journal de bord;");
    expect(text).toBe(list("fr", ones(FR)));
  });

  test("under another item has its indent", () => {
    const nested = (items: readonly string[]) => items.map((item, index) => (index > 0 ? `  ${item}` : item));
    const { text, rules } = filled({ en: list("en", nested(EN)), fr: list("fr", nested(FR.toSpliced(2, 1))) }, "former l’équipage.");
    expect(text).toBe(list("fr", nested(FR)));
    expect(rules).toEqual([]);
  });

  test.each([
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
  ])("ends as the other lines do: %s", (_, end) => {
    const { text } = filled({ en: list("en", EN), fr: `\uFEFF${list("fr", FR.toSpliced(1, 1), end)}` }, "tenir le journal de bord;");
    expect(text).toBe(`\uFEFF${list("fr", FR, end)}`);
  });

  test("at the end of a file without a last line end leaves it without", () => {
    const { text } = filled({ en: `# Tasks\n\n${EN.join("\n")}`, fr: `# Tâches\n\n${FR.slice(0, 2).join("\n")}` }, "former l’équipage.");
    expect(text).toBe(`# Tâches\n\n${FR.join("\n")}`);
  });
});

describe("other blocks", () => {
  test("a paragraph stands between empty lines", () => {
    const texts = {
      en: "# Boats\n\nWe run ferries all year.\n\nThe crew lives on board in winter.\n\nApply today.\n",
      fr: "# Bateaux\n\nNos traversiers naviguent toute l’année.\n\nPostulez aujourd’hui.\n",
    };
    const { text, offered, rules } = filled(texts, "L’équipage vit à bord en hiver.");
    expect(offered).toBe("");
    expect(text).toBe(
      "# Bateaux\n\nNos traversiers naviguent toute l’année.\n\nL’équipage vit à bord en hiver.\n\nPostulez aujourd’hui.\n",
    );
    expect(rules).toEqual([]);
  });

  test("a whole table is offered row by row, with its line of columns", () => {
    const table = "| Boat | Length |\n| :--- | ---: |\n| Ferry \\| barge | 12 m |\n";
    const texts = { en: `# Boats\n\n${table}\nApply today.\n`, fr: "# Bateaux\n\nPostulez aujourd’hui.\n" };
    const gap = (other: string) => {
      const from = other.indexOf("| Boat");
      const block = { kind: "table" as const, from, to: other.lastIndexOf("|") + 1 };
      return { own: { text: texts.fr, blocks: [] }, at: texts.fr.length, other: { text: other, blocks: [block] }, block };
    };
    expect(offeredMarks(gap(texts.en))).toBe("| | |\n| :--- | ---: |\n| | |");
    expect(offeredMarks(gap(texts.en.replace(/^\|/gmu, "> |").replaceAll("\n", "\r\n")))).toBe("| | |\n| :--- | ---: |\n| | |");
  });

  test("a quotation keeps its sign, and a row of a table its cells", () => {
    const quote = filled(
      { en: "# Boats\n\n> Quoted words stand here.\n\nApply today.\n", fr: "# Bateaux\n\nPostulez aujourd’hui.\n" },
      "Des mots cités figurent ici.",
    );
    expect(quote.text).toBe("# Bateaux\n\n> Des mots cités figurent ici.\n\nPostulez aujourd’hui.\n");
    const head = (lang: Lang) =>
      lang === "en"
        ? "| Boat | Length |\n| --- | --- |\n| Ferry | 12 m |\n"
        : "| Bateau | Longueur |\n| --- | --- |\n| Traversier | 12 m |\n";
    const row = {
      en: `# Boats\n\n${head("en")}| Barge | 30 m |\n\nApply today.\n`,
      fr: `# Bateaux\n\n${head("fr")}\nPostulez aujourd’hui.\n`,
    };
    const report = reportOn(row);
    const finding = report.findings.find(({ insertAt }) => insertAt);
    if (!finding) throw new Error("no gap");
    const gap = gapOf(report, row, finding);
    expect(offeredMarks(gap)).toBe("| | |");
    expect(applied(row.fr, insertion(gap, "| Péniche | 30 m |"))).toBe(
      `# Bateaux\n\n${head("fr")}| Péniche | 30 m |\n\nPostulez aujourd’hui.\n`,
    );
  });

  test("a key of the front matter stands on its line", () => {
    const texts = {
      en: "---\ntitle: Deck officer\nsummary: We run ferries.\n---\n\nApply today.\n",
      fr: "---\ntitle: Officier de pont\n---\n\nPostulez aujourd’hui.\n",
    };
    const { text, offered } = filled(texts, "Nous exploitons des traversiers.");
    expect(offered).toBe("summary: ");
    expect(text).toBe("---\ntitle: Officier de pont\nsummary: Nous exploitons des traversiers.\n---\n\nPostulez aujourd’hui.\n");
  });
});

test("the other side’s words come after the signs of the list that they go into", () => {
  const texts = {
    en: "# A\n\n1. steer the ferry;\n2. keep the log\n   of the day;\n3. train the crew.\n",
    fr: "# A\n\n* gouverner le traversier;\n* former l’équipage.\n",
  };
  const report = reportOn(texts);
  const finding = report.findings.find(({ insertAt }) => insertAt);
  if (!finding) throw new Error("no gap");
  const gap = gapOf(report, texts, finding);
  expect(copiedBlock(gap)).toBe("* keep the log\n   of the day;");
  const fr = applied(texts.fr, insertion(gap, copiedBlock(gap)));
  // A draft is one that is not translated, and is found as such.
  expect(reportOn({ ...texts, fr }).findings.map(({ rule }) => rule)).toContain("untranslated");
});

import { describe, expect, test } from "vitest";
import untranslated from "../../checks/untranslated.ts";
import { checkAligned } from "../dev/check-aligned.ts";

describe("a heading of a few words on both sides", () => {
  const page = (heading: string, lang: "en" | "fr", titled = false) =>
    lang === "en"
      ? `# ${titled ? "Harbour Master" : "Harbour master"}\n\nBoats are moored along the northern wall.\n\n## ${heading}\n\nAsk at the desk by the gate.\n`
      : `# Capitainerie\n\nLes bateaux sont amarrés le long du mur du nord.\n\n## ${heading}\n\nDemandez au comptoir près de la barrière.\n`;
  const copied = (heading: string, titled = false) =>
    checkAligned([untranslated], page(heading, "en", titled), page(heading, "fr")).map(({ severity }) => severity);

  test.each(["Overview", "Lost anchor", "Known issues"])("English by the lexicon: %s", (heading) => {
    expect(copied(heading)).not.toEqual([]);
  });

  test.each(["Notes", "Transport", "Information", "Kubernetes", "overview", "Kayak", "Marina Docker"])(
    "of both, or a name: %s",
    (heading) => {
      expect(copied(heading)).toEqual([]);
    },
  );

  test("with capitals it may be a name, unless the page writes its headings so", () => {
    expect(copied("Gift Shop")).toEqual([]);
    expect(copied("Gift Shop", true)).toEqual(["warning"]);
    expect(copied("Gift shop")).toEqual(["warning"]);
  });

  test("one that the text under it lives with stands", () => {
    const en = `${page("Overview", "en")}\nThe overview is short.\n`;
    expect(
      checkAligned(
        [untranslated],
        en,
        `${page("Overview", "fr")}\nCe qu’on appelle un overview est une page courte que vous pouvez lire.\n`,
      ),
    ).toEqual([]);
  });
});

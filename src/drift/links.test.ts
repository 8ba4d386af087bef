import { describe, expect, test } from "vitest";
import type { Sides } from "#posting";
import { reportOfEdit } from "../../tests/edited-pair.ts";

/** The gravest of what drift finds in an edit, or its effects. */
function said(before: Sides<string>, after: Partial<Sides<string>>): string {
  const { findings, changes = [] } = reportOfEdit(before, { ...before, ...after });
  const severities = findings.map(({ severity }) => severity);
  return (
    severities.find((each) => each === "error") ??
    severities.find((each) => each === "warning") ??
    severities[0] ??
    changes.map(({ effect }) => effect).join()
  );
}

const page = (en: string, fr: string): Sides<string> => ({ en: `Read ${en} before you sail.\n`, fr: `Lisez ${fr} avant de partir.\n` });
const GUIDE = "https://port.example/guide.pdf";
const NEW = "https://port.example/guide-2026.pdf";

describe("links of one side", () => {
  test.each<[string, Sides<string>, Partial<Sides<string>>, string]>([
    ["to another page", page(`[the guide](${GUIDE})`, `[le guide](${GUIDE})`), { en: page(`[the guide](${NEW})`, "").en }, "warning"],
    ["in French", page(`[the guide](${GUIDE})`, `[le guide](${GUIDE})`), { fr: page("", `[le guide](${NEW})`).fr }, "warning"],
    [
      "to where the other side’s leads",
      page(`[the guide](${NEW})`, `[le guide](${GUIDE})`),
      { fr: page("", `[le guide](${NEW})`).fr },
      "closes",
    ],
    ["taken out", page(`[the guide](${GUIDE})`, `[le guide](${GUIDE})`), { en: page("the guide", "").en }, "warning"],
    ["put in", page("the guide", "le guide"), { en: page(`[the guide](${GUIDE})`, "").en }, "warning"],
    [
      "put in where the other side has it",
      page("the guide", `[le guide](${GUIDE})`),
      { en: page(`[the guide](${GUIDE})`, "").en },
      "closes",
    ],
    ["taken out where the other side has none", page(`[the guide](${GUIDE})`, "le guide"), { en: page("the guide", "").en }, "closes"],
    [
      "a translated page for another",
      page("[it](https://port.example/en/hiring)", "[cela](https://port.example/fr/embauche)"),
      { en: page("[it](https://port.example/en/fees)", "").en },
      "warning",
    ],
    [
      "nearer to the other side’s by the words of its address",
      page("[it](https://port.example/en/group-rules)", "[cela](https://port.example/fr/groupes)"),
      { fr: page("", "[cela](https://port.example/fr/regles-groupes)").fr },
      "closes",
    ],
    [
      "farther from it",
      page("[it](https://port.example/en/group-rules)", "[cela](https://port.example/fr/regles-groupes)"),
      { fr: page("", "[cela](https://port.example/fr/groupes)").fr },
      "warning",
    ],
    ["nearer by a number", page("[it](/en/notices/31)", "[cela](/fr/avis/12)"), { fr: page("", "[cela](/fr/avis/31)").fr }, "closes"],
  ])("%s", (_, before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });
});

describe("links of both sides in one step", () => {
  test("to the same page", () => {
    expect(said(page(`[the guide](${GUIDE})`, `[le guide](${GUIDE})`), page(`[the guide](${NEW})`, `[le guide](${NEW})`))).toBe(
      "neutral,neutral",
    );
  });
  test("to a name and an address", () => {
    const [old, now] = ["[Marguerite Roy](mailto:m.roy@port.example)", "[Josie Akavak](mailto:j.akavak@port.example)"];
    expect(said(page(old, old), page(now, now))).toBe("neutral,neutral");
  });
  test("from one page to two that are not each other’s", () => {
    expect(said(page("[a map](/map)", "[une carte](/map)"), page("[a map](/fees)", "[une carte](/carte-hiver)"))).toBe("warning");
    expect(said(page("[a map](/map)", "[une carte](/map)"), page("[a map](/winter-map)", "[une carte](/carte-hiver)"))).toBe(
      "neutral,neutral",
    );
    expect(said(page("[a map](/map)", "[une carte](/map)"), page("[a map](/en/map)", "[une carte](/fr/map)"))).toBe("neutral,neutral");
  });
  test("taken out", () => {
    expect(said(page(`[the guide](${GUIDE})`, `[le guide](${GUIDE})`), page("the guide", "le guide"))).toBe("neutral,neutral");
  });
});

describe("addresses", () => {
  const at = (name: string) => `${name}@port.example`;
  test.each<[string, Sides<string>, Partial<Sides<string>>, string]>([
    ["changed on one side", page(at("m.roy"), at("m.roy")), { en: page(at("j.roy"), "").en }, "error"],
    ["changed to the other side’s", page(at("j.roy"), at("m.roy")), { fr: page("", at("j.roy")).fr }, "closes"],
    [
      "in a link, changed to the other side’s",
      page(`[Roy](mailto:${at("j.roy")})`, `[Roy](mailto:${at("m.roy")})`),
      { fr: page("", `[Roy](mailto:${at("j.roy")})`).fr },
      "closes",
    ],
    [
      "name and address, changed to the other side’s",
      page(`[Paul Roy](mailto:${at("p.roy")})`, `[Anne Caron](mailto:${at("a.caron")})`),
      { fr: page("", `[Paul Roy](mailto:${at("p.roy")})`).fr },
      "closes",
    ],
    ["changed on both", page(at("m.roy"), at("m.roy")), page(at("j.roy"), at("j.roy")), "neutral,neutral"],
    ["changed to each language’s", page(at("m.roy"), at("m.roy")), page(at("jobs"), at("emplois")), "neutral,neutral"],
    ["changed to two offices’", page(at("m.roy"), at("m.roy")), page(at("rh"), at("emplois")), "info"],
    ["changed to two others", page(at("m.roy"), at("m.roy")), page(at("j.roy"), at("k.caron")), "error"],
  ])("%s", (_, before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });
});

describe("the place on a page that a link leads to", () => {
  const at = (en: string, fr = en) => page(`[it](${en})`, `[cela](${fr})`);
  test.each<[string, Sides<string>, Sides<string>, string]>([
    ["changed on one side", at("/pool.html#prices"), at("/pool.html#hours", "/pool.html#prices"), "warning"],
    ["changed in French", at("faq.md#limits"), at("faq.md#limits", "faq.md#fees"), "warning"],
    ["on this page, under one name in both", at("#prices"), at("#hours", "#prices"), "warning"],
    [
      "under other names in the other language",
      at("/en/pool#prices", "/fr/piscine#prix"),
      at("/en/pool#hours", "/fr/piscine#prix"),
      "info",
    ],
    ["changed to the other side’s", at("/pool#hours", "/pool#prices"), at("/pool#hours"), "closes"],
    ["changed on both sides", at("/pool#prices"), at("/pool#hours"), "cosmetic,cosmetic"],
    ["on this page, under other names", at("#prices", "#prix"), at("#hours", "#prix"), "cosmetic"],
    ["put in", at("/pool"), at("/pool#hours", "/pool"), "cosmetic"],
    [
      "lost where the address of the other language was put right",
      at("https://www.port.example/view-eng.aspx?id=1#toc3"),
      at("https://www.port.example/view-eng.aspx?id=1#toc3", "https://www.port.example/view-fra.aspx?id=1"),
      "cosmetic",
    ],
  ])("%s", (_, before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });
});

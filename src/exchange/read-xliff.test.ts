import { describe, expect, test } from "vitest";
import { readXliff } from "#exchange/read-xliff";
import { LIMITS } from "#exchange/read-xml";
import { fileFault } from "#exchange/strings";

const V2 = 'xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en-CA" trgLang="fr-CA"';
const file2 = (units: string, version = "2.1") => `<xliff ${V2} version="${version}"><file id="f1" original="a">${units}</file></xliff>`;
const unit2 = (id: string, target: string) => `<unit id="${id}"><segment><source>One</source><target>${target}</target></segment></unit>`;
const file1 = (units: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" target-language="fr" datatype="x-markdown"><body>${units}</body></file></xliff>`;

const targetOf = (text: string) => {
  const read = readXliff(text);
  return read.ok ? read.pairs[0]?.units[0]?.target : read.why;
};
const open = (id: string) => ({ id, part: "open" });
const close = (id: string) => ({ id, part: "close" });
const alone = (id: string) => ({ id, part: "alone" });

describe("what tools write", () => {
  test.each(["2.0", "2.1"])("XLIFF %s: codes in pairs, alone, and apart", (version) => {
    const target = 'Un <pc id="1">gros</pc> <mrk id="m" type="term">chat</mrk> <ph id="2"/> <sc id="3"/>noir<ec startRef="3"/>';
    expect(targetOf(`\uFEFF${file2(unit2("u", target), version)}`)).toEqual([
      "Un ",
      open("1"),
      "gros",
      close("1"),
      " chat ",
      alone("2"),
      " ",
      open("3"),
      "noir",
      close("3"),
    ]);
  });

  test("XLIFF 1.2: codes in pairs, alone, and apart; another proposal of a memory is not the target", () => {
    const target = 'Un <g id="1">gros</g> <x id="2"/> <bx id="3" rid="3"/>chat<ex id="4" rid="3"/>';
    const unit = `<group id="g"><trans-unit id="u"><source>One</source><target>${target}</target><alt-trans><target>Autre</target></alt-trans></trans-unit></group>`;
    expect(targetOf(file1(unit))).toEqual(["Un ", open("1"), "gros", close("1"), " ", alone("2"), " ", open("3"), "chat", close("3")]);
  });

  test("a unit that a tool cut into segments is one text, with what stands between them", () => {
    const parts =
      "<segment><source>One.</source><target>Un.</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source><target>Deux.</target></segment>";
    expect(targetOf(file2(`<unit id="u">${parts}</unit>`))).toEqual(["Un. Deux."]);
  });

  test("a unit without a target has none", () => {
    expect(targetOf(file2('<unit id="u"><segment><source>One</source></segment></unit>'))).toBeUndefined();
  });
});

describe("what is refused, in a sentence of each language", () => {
  test.each([
    ["a document type", `<!DOCTYPE xliff [<!ENTITY a "b">]>${file2(unit2("u", "&a;"))}`, "doctype"],
    ["an entity that nobody defined", file2(unit2("u", "&a;")), "not-xml"],
    ["20,000 nested elements", file2(unit2("u", "<pc id='1'>".repeat(20_000))), "too-deep"],
    ["seventeen elements in one another", file2(unit2("u", "<pc id='1'>".repeat(12) + "</pc>".repeat(12))), "too-deep"],
    ["more than 2 MB", file2(unit2("u", "é".repeat(LIMITS.bytes / 2))), "too-large"],
    ["a text that is no XML", "# Deck officer", "not-xml"],
    ["nothing", "", "not-xml"],
    ["a memory", '<tmx version="1.4"><header/><body/></tmx>', "tmx"],
    ["another XML", "<html/>", "not-xliff"],
    ["a version that nobody knows", file2(unit2("u", "Un"), "3.0"), "not-xliff"],
    ["another language", file2(unit2("u", "Un")).replace("fr-CA", "es"), "languages"],
    ["one language", file2(unit2("u", "Un")).replace("fr-CA", "en"), "languages"],
    ["a unit without an id", file2(unit2("", "Un")), "nameless"],
    ["a unit twice", file2(unit2("u", "Un") + unit2("u", "Deux")), "twice"],
    ["a pair twice", file2(unit2("u", "Un")).replace("</xliff>", '<file id="f2" original="a"/></xliff>'), "twice"],
  ])("%s", (_, text, why) => {
    const read = readXliff(text);
    expect(read.ok ? "read" : read.why).toBe(why);
    if (read.ok) return;
    const { en, fr } = fileFault("open.xlf", read.why, read.id);
    expect(en).toMatch(/^“open\.xlf” .*\.$/u);
    expect(fr).toMatch(/^«\u00A0open\.xlf\u00A0» .*\.$/u);
    expect(fr).not.toMatch(/[\s\u00A0][;!?]|[^\u00A0]»|«[^\u00A0]/u);
  });

  test("sixteen elements in one another are read, and 2 MB", () => {
    expect(targetOf(file2(unit2("u", "<pc id='1'>".repeat(11) + "</pc>".repeat(11))))).toHaveLength(22);
    const rest = new TextEncoder().encode(file2(unit2("u", ""))).length;
    expect(targetOf(file2(unit2("u", "a".repeat(LIMITS.bytes - rest))))).toHaveLength(1);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { analyse } from "#analysis";
import { engineWith } from "#engine";
import { openUnits } from "#exchange/units";
import { xliff1 } from "#exchange/xliff-1";
import { xliff2 } from "#exchange/xliff-2";
import { reportOf } from "#parity";
import { LANGS, type Lang } from "#posting";
import { ROOT } from "../../src/dev/modules.ts";
import { FERRY } from "./pages.ts";

const schema = (name: string) =>
  readFileSync(join(ROOT, "tests/exchange/schemas", name), "utf8").replace(/(?<=<xsd?:import [^>]*schemaLocation=")[^"]*/u, "xml.xsd");
const FORMATS = { "1.2": [xliff1, "xliff-core-1.2-strict.xsd"], "2.1": [xliff2, "xliff-core-2.0.xsd"] } as const;

/** Half of one side is gone, and a block of the other has words that are not translated. */
function exported(to: Lang, write: typeof xliff1): string {
  const { en, fr } = FERRY;
  const short = (text: string) => text.replace(/^(?:- |2\. |\| (?:Second|Deux)|<li>Boots|<li>Les bottes).*\n/gmu, "");
  const edited = { en: to === "en" ? short(en) : en, fr: to === "fr" ? short(fr) : fr };
  const texts = {
    ...edited,
    [to]: edited[to].replace(
      /^(?:Our crews|Nos équipages).*$/mu,
      to === "fr"
        ? "Our crews live on board for two weeks, then go home for two weeks."
        : "Nos équipages vivent à bord pendant deux semaines.",
    ),
  };
  const outcome = analyse({ en: { text: texts.en }, fr: { text: texts.fr } }, engineWith());
  if (!outcome.ok) throw new Error("expected a pair that can be read");
  const { units } = openUnits(outcome.analysis, reportOf(outcome.analysis, engineWith()).findings, to);
  expect(new Set(units.map(({ action }) => action))).toEqual(new Set(["add", "replace"]));
  return write([{ key: 'boats/<ferry> & "co"', paths: { en: "en.md", fr: "fr.md" }, units }], { to, lang: to });
}

test.each(LANGS.flatMap((to) => Object.keys(FORMATS).map((version) => [version, to] as const)))(
  "XLIFF %s into %s is valid by the schema of OASIS",
  async (version, to) => {
    const [write, name] = FORMATS[version as keyof typeof FORMATS];
    const validated = await validateXML({
      xml: [{ fileName: "open.xlf", contents: exported(to, write) }],
      schema: [{ fileName: name, contents: schema(name) }],
      preload: [{ fileName: "xml.xsd", contents: schema("xml.xsd") }],
    });
    expect(validated.errors.map(({ message }) => message)).toEqual([]);
    expect(validated.valid).toBe(true);
    const broken = await validateXML({
      xml: [
        {
          fileName: "open.xlf",
          contents: exported(to, write)
            .replace(/<source>/u, "<sauce>")
            .replace(/<\/source>/u, "</sauce>"),
        },
      ],
      schema: [{ fileName: name, contents: schema(name) }],
      preload: [{ fileName: "xml.xsd", contents: schema("xml.xsd") }],
    });
    expect(broken.valid).toBe(false);
  },
);

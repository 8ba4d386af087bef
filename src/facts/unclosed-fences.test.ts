import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { checkPair } from "#parity";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../dev/engine.ts";

const EN = "Run this:\n\n```\nnpm ci\n```\n\nThe site opens in your browser.\n\n- Log in with your account.\n\n## Help\n\nWrite to us.";
const FR =
  "Exécutez ceci\u00A0:\n\n```\nnpm ci\n```\n\nLe site s’ouvre dans votre navigateur.\n\n- Connectez-vous avec votre compte.\n\n## Aide\n\nÉcrivez-nous.";

const open = (text: string) => text.replace("npm ci\n```\n", "npm ci\n");
const faults = (en: string, fr: string) => {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, config: defaultConfig, lexicon, key: "page" });
  const findings = outcome.ok ? outcome.report.findings : [];
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity, lacking }) => `${rule} ${severity} ${lacking}`)
    .sort();
};

test("code that one side never closes is one error, whatever it takes in; closed code, or code that ends the text, is none", () => {
  expect(faults(EN, open(FR))).toEqual(["broken-markup error fr"]);
  expect(faults(open(EN), FR)).toEqual(["broken-markup error en"]);
  expect(faults(EN, FR)).toEqual([]);
  const last = (text: string) => `${text}\n\n~~~\nnpm start`;
  expect(faults(last(EN), last(FR))).toEqual([]);
  expect(faults(`${last(EN)}\n~~~`, last(FR))).toEqual([]);
});

test("what is missing before the open code is missing all the same", () => {
  expect(faults(`The harbour office lends you a laptop for the season.\n\n${EN}`, open(FR))).toEqual([
    "broken-markup error fr",
    "missing-paragraph error fr",
  ]);
});

test("a closed fence of more marks than opened it closes it", () => {
  expect(faults(EN, `${FR}\n\n~~~\nnpm start\n~~~~`)).not.toContain("broken-markup error fr");
});

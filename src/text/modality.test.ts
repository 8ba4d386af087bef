import { describe, expect, test } from "vitest";
import type { Lang } from "#posting";
import { areContrary, readModal } from "#text/modality";

const said = (text: string, lang: Lang) => {
  const modal = readModal(text, lang);
  return modal && `${modal.mode}: ${modal.word}`;
};

describe("what a sentence does to what its verb says", () => {
  test.each([
    ["en", "Skippers must not anchor here.", "ban: must not"],
    ["en", "Skippers may not anchor here.", "ban: may not"],
    ["en", "Boats may not be moored here.", "ban: may not"],
    ["en", "Never anchor here.", "ban: Never"],
    ["en", "Skippers are prohibited from anchoring here.", "ban: are prohibited from"],
    ["en", "Skippers need not anchor.", "need-not: need not"],
    ["en", "Skippers don’t have to anchor.", "need-not: don’t have to"],
    ["en", "A pilot is no longer required.", "need-not: is no longer required"],
    ["en", "Skippers are required to anchor.", "duty: are required to"],
    ["en", "Skippers have to anchor.", "duty: have to"],
    ["en", "Skippers are free to anchor.", "permitted: are free to"],
    ["en", "The mate is able to anchor.", "permitted: is able to"],
    ["fr", "Le second est en mesure d’accoster.", "permitted: est en mesure d’"],
    ["en", "It is not forbidden to anchor.", "permitted: is not forbidden"],
    ["en", "Skippers are advised to anchor.", "recommended: are advised"],
    ["en", "Skippers should not anchor.", "discouraged: should not"],
    ["fr", "Les plaisanciers ne doivent jamais mouiller ici.", "ban: ne doivent jamais"],
    ["fr", "Il ne faut pas mouiller ici.", "ban: ne faut pas"],
    ["fr", "Défense d’accoster.", "ban: Défense d’"],
    ["fr", "N’accostez pas ici.", "ban: N’accostez pas"],
    ["fr", "Vous n’avez pas à accoster.", "need-not: n’avez pas à"],
    ["fr", "Vous n’êtes pas tenue d’accoster.", "need-not: n’êtes pas tenue"],
    ["fr", "Aucun pilote n’est exigé.", "need-not: Aucun pilote n’est exigé"],
    ["fr", "Vous êtes tenu d’accoster.", "duty: êtes tenu"],
    ["fr", "Il faut accoster.", "duty: Il faut"],
    ["fr", "Vous avez le droit d’accoster.", "permitted: avez le droit"],
    ["fr", "Vous devriez accoster.", "recommended: devriez"],
    ["fr", "Il est vivement conseillé d’accoster.", "recommended: est vivement conseillé"],
    ["fr", "Il est déconseillé d’accoster.", "discouraged: est déconseillé"],
  ] as const)("%s: %s", (lang, text, modal) => {
    expect(said(text, lang)).toBe(modal);
  });

  test.each([
    ["en", "You may have to anchor."],
    ["en", "If you need to anchor, call."],
    ["en", "You may not be alone."],
    ["en", "You do not have an anchor."],
    ["en", "Skippers are expected to anchor."],
    ["en", "Do not hesitate to call."],
    ["en", "The wharf opens in May 2026."],
    ["en", "A can of paint."],
    ["fr", "N’hésitez pas à appeler."],
    ["fr", "Si vous devez accoster, appelez."],
    ["fr", "Vous pouvez accoster, mais vous devez appeler."],
  ] as const)("%s: none, or more than one, in %s", (lang, text) => {
    expect(said(text, lang)).toBeUndefined();
  });

  test("a form is no word of what is left of the sentence", () => {
    expect(readModal("You must not anchor.", "en")?.rest).toBe("You          anchor.");
  });

  test("advice is no contrary of a permission", () => {
    expect(areContrary("ban", "need-not")).toBe(true);
    expect(areContrary("recommended", "permitted")).toBe(false);
    expect(areContrary("duty", "duty")).toBe(false);
  });
});

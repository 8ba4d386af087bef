import { describe, expect, test } from "vitest";
import type { Lang } from "#posting";
import { admitsChoice, readChoices } from "#text/choices";
import { lets } from "#text/permission-words";

const said = (text: string, lang: Lang) =>
  readChoices(text, lang)
    .filter(({ group }) => group === "permission")
    .map(({ key, raw }) => `${key.replace("permission ", "")}: ${raw}`);

describe("what allows and what forbids, with the words beside it", () => {
  test.each([
    ["en", "Kites are allowed.", "allowed: are allowed"],
    ["en", "Kites are not currently allowed.", "forbidden: are not currently allowed"],
    ["en", "Kites aren’t welcome.", "forbidden: aren’t welcome"],
    ["en", "No kites are permitted.", "forbidden: No kites are permitted"],
    ["en", "Kites are strictly prohibited.", "forbidden: are strictly prohibited"],
    ["en", "It is not forbidden to fly a kite.", "allowed: is not forbidden"],
    ["en", "No fishing from the pier.", "forbidden: No fishing"],
    ["en", "You may fly a kite.", "can: may"],
    ["en", "You may not fly a kite.", "cannot: may not"],
    ["en", "Flyers are not eligible.", "ineligible: are not eligible"],
    ["fr", "Les cerfs-volants sont admis.", "allowed: sont admis"],
    ["fr", "Les cerfs-volants ne sont plus tolérés.", "forbidden: ne sont plus tolérés"],
    ["fr", "Aucun cerf-volant n’est permis.", "forbidden: n’est permis"],
    ["fr", "Les cerfs-volants sont formellement interdits.", "forbidden: sont formellement interdits"],
    ["fr", "Il n’est pas interdit de jouer.", "allowed: n’est pas interdit"],
    ["fr", "Défense de pêcher.", "forbidden: Défense de pêcher"],
    ["fr", "Vous pouvez jouer.", "can: pouvez"],
    ["fr", "Vous ne pouvez pas jouer.", "cannot: ne pouvez pas"],
    ["fr", "Les équipes ont le droit de jouer.", "allowed: ont le droit"],
    ["fr", "Vous n’êtes pas admissible.", "ineligible: n’êtes pas admissible"],
  ] as const)("%s: %s", (lang, text, words) => {
    expect(said(text, lang)).toEqual([words]);
  });

  test.each([
    ["en", "The wharf closes in May for repairs."],
    ["en", "A can opener and a can of paint."],
    ["en", "Welcome to the wharf."],
    ["en", "We can’t wait."],
    ["fr", "Un permis de pêche et le ministère de la Défense."],
    ["fr", "Le quai peut ne pas ouvrir."],
  ] as const)("%s: nothing in %s", (lang, text) => {
    expect(said(text, lang).filter((one) => !one.startsWith("can:") || !text.includes("ne pas"))).toEqual([]);
  });

  test("a weaker word of the other side answers", () => {
    expect(admitsChoice("On tolère les vélos.", "fr", "permission allowed")).toBe(true);
    expect(admitsChoice("Fishing is restricted.", "en", "permission forbidden")).toBe(true);
    expect(lets("permission can")).toBe(true);
    expect(lets("permission ineligible")).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { changesOf } from "../../tests/edited-pair.ts";

const page = (en: string, fr: string) => ({ en: `# Harbour\n\n${en}\n`, fr: `# Port\n\n${fr}\n` });
const EN = {
  short: "The harbour is open. You may moor for two days.",
  long: "The harbour is open. You may moor for two days unless the warden objects to it.",
  short2: "The harbour is open. You will receive a receipt by mail.",
  long2: "The harbour is open. If you gave us your address, you will receive a receipt by mail.",
};
const FR = {
  short: "Le port est ouvert. Vous pouvez amarrer pendant deux jours.",
  long: "Le port est ouvert. Vous pouvez amarrer pendant deux jours, à moins que la gardienne s’y oppose.",
  short2: "Le port est ouvert. Vous recevrez un reçu par la poste.",
  long2: "Le port est ouvert. Si vous nous avez donné votre adresse, vous recevrez un reçu par la poste.",
};
const effects = (before: ReturnType<typeof page>, after: ReturnType<typeof page>) => changesOf(before, after).map(({ effect }) => effect);

describe("a clause that one side had more", () => {
  test.each([
    ["English follows: it goes", page(EN.long, FR.short), page(EN.short, FR.short)],
    ["French follows: it goes", page(EN.short, FR.long), page(EN.short, FR.short)],
    ["English follows: it comes", page(EN.short2, FR.long2), page(EN.long2, FR.long2)],
    ["French follows: it comes", page(EN.long2, FR.short2), page(EN.long2, FR.long2)],
  ])("%s", (_, before, after) => {
    expect(effects(before, after)).toEqual(["closes"]);
  });
});

describe("a clause that goes from one side, or comes to it, while the other has it, or not", () => {
  test.each([
    ["English loses it", page(EN.long, FR.long), page(EN.short, FR.long)],
    ["French loses it", page(EN.long, FR.long), page(EN.long, FR.short)],
    ["English gains it", page(EN.short2, FR.short2), page(EN.long2, FR.short2)],
    ["French gains it", page(EN.short2, FR.short2), page(EN.short2, FR.long2)],
    [
      "another one comes to English than French has",
      page(EN.short2, FR.long2),
      page("The harbour is open. You will receive a receipt by mail once the warden repaired the crane.", FR.long2),
    ],
  ])("%s", (_, before, after) => {
    expect(effects(before, after)).toEqual(["opens"]);
  });
});

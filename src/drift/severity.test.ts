import { describe, expect, test } from "vitest";
import type { Check, CheckContext } from "#check";
import { checkDrift } from "#drift/drift";
import { loadLexicon } from "#lexicon/lexicon";
import type { Sides } from "#posting";
import drift from "../../checks/drift.ts";
import stale from "../../checks/stale.ts";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const said = (before: Sides<string>, after: Partial<Sides<string>>) => {
  const { findings, changes = [] } = reportOfEdit(before, { ...before, ...after });
  return findings.length > 0 ? findings.map(({ severity }) => severity).join() : changes.map(({ effect }) => effect).join();
};

describe("drift is never weaker than what a check newly says", () => {
  test("of an amount that differed before", () => {
    const pair = { en: "The salary is $84,400 a year.\n", fr: "Le salaire est de 81\u00A0400\u00A0$ par année.\n" };
    expect(said(pair, { fr: pair.fr.replace("81\u00A0400", "84\u00A0000") })).toBe("error");
    expect(said(pair, { fr: pair.fr.replace("81\u00A0400", "84\u00A0400") })).toBe("closes");
  });
  test("of what only a check would see", () => {
    const rows = (en: string) => `| Role | Name |\n| --- | --- |\n| Lead | ${en} |\n`;
    const pair = {
      en: rows("Anne-Sophie Comeau"),
      fr: rows("Anne-Sophie Comeau").replace("Name", "Nom").replace("Lead", "Chef").replace("Role", "Poste"),
    };
    expect(said(pair, { en: rows("Kwame Mensah") })).toMatch(/warning|error/u);
  });
});

describe("what says the same in another form is nothing, whatever a check makes of it", () => {
  test.each<[string, Sides<string>, Partial<Sides<string>>]>([
    [
      "a number in digits",
      { en: "You may borrow up to six packets a season.\n", fr: "Vous pouvez emprunter jusqu’à six sachets par saison.\n" },
      { fr: "Vous pouvez emprunter jusqu’à 6 sachets par saison.\n" },
    ],
    [
      "a doubled word",
      { en: "Write a report after each each visit.\n", fr: "Rédigez un rapport après chaque visite.\n" },
      { en: "Write a report after each visit.\n" },
    ],
    [
      "a prohibition",
      { en: "Smoking is prohibited on the grounds.\n", fr: "Il est interdit de fumer sur les terrains.\n" },
      { fr: "Défense de fumer sur les terrains.\n" },
    ],
    [
      "active and passive",
      { en: "We do not require a university degree.\n", fr: "Nous n’exigeons pas de diplôme universitaire.\n" },
      { en: "A university degree is not required.\n" },
    ],
    [
      "a paper’s other name",
      { en: "Send your CV and a cover letter.\n", fr: "Envoyez votre CV et une lettre de présentation.\n" },
      { fr: "Envoyez votre curriculum vitæ et une lettre de motivation.\n" },
    ],
    [
      "a light verb",
      { en: "You must hold a valid licence.\n", fr: "Vous devez détenir un permis valide.\n" },
      { en: "You must have a valid licence.\n" },
    ],
  ])("%s", (_, before, after) => {
    expect(said(before, after)).toMatch(/^(?:neutral|closes|cosmetic)$/u);
  });
});

describe("how sure a thing is", () => {
  const pair = { en: "You will work three days a week.\n", fr: "Vous travaillerez trois jours par semaine.\n" };
  test.each<[Partial<Sides<string>>, string]>([
    [{ en: "You may work three days a week.\n" }, "warning"],
    [{ fr: "Vous pourriez travailler trois jours par semaine.\n" }, "warning"],
    [{ en: "You shall work three days a week.\n" }, "neutral"],
    [{ en: "You may work three days a week.\n", fr: "Vous pourriez travailler trois jours par semaine.\n" }, "neutral,neutral"],
  ])("%j: %s", (after, expected) => {
    expect(said(pair, after)).toBe(expected);
  });
});

describe("messages", () => {
  const message = (before: Sides<string>, after: Partial<Sides<string>>) =>
    reportOfEdit(before, { ...before, ...after }).findings[0]?.message;
  test("a value is quoted whole", () => {
    const pair = { en: "Shifts start at 7:30 am in summer.\n", fr: "Les quarts commencent à 7 h 30 en été.\n" };
    expect(message(pair, { en: "Shifts start at 7:00 am in summer.\n" })?.en).toContain("from “7:30” to “7:00”");
  });
  test("a member that went is said to be taken out, though another took its place", () => {
    const pair = { en: "Our boats sail to Nain, Rigolet or Hopedale.\n", fr: "Nos bateaux vont à Nain, à Rigolet ou à Hopedale.\n" };
    expect(message(pair, { en: "Our boats sail to Nain or Rigolet.\n" })?.en).toContain("no longer says “Hopedale”");
  });
  test("a passage of several blocks names their kinds", () => {
    const pair = {
      en: "# Guide\n\nYou lead a crew.\n\n## Assets\n\n- You know the river well.\n- You repair old canoes.\n",
      fr: "# Guide\n\nVous dirigez une équipe.\n\n## Atouts\n\n- Vous connaissez bien la rivière.\n- Vous réparez de vieux canots.\n",
    };
    expect(message(pair, { en: "# Guide\n\nYou lead a crew.\n" })?.en).toContain(
      "“Assets / You know the river well. / You repair old canoes” (heading of level 2 and bullet)",
    );
  });
  test("a long sentence is quoted from near the word in question", () => {
    const pair = {
      en: "Our crew of nine people keeps the boats, the docks, the nets and the small huts along the river for the patient captain.\n",
      fr: "Notre équipage de neuf personnes entretient les bateaux, les quais, les filets et les petites cabanes le long de la rivière pour le capitaine patient.\n",
    };
    expect(message(pair, { en: pair.en.replace("patient captain", "young captain") })?.en).toContain("patient”");
  });
});

test("what is left of two texts from which both took a sentence was as unlike before", () => {
  // Calls the blocks two texts once no sentence is common to them, as the rule does near its threshold.
  const apart: Check = {
    ...stale,
    run(context, report) {
      const [bead] = context.beads;
      if (bead && !context.pair.en.text.includes("museum")) report("differs", { en: "boats", fr: "bateaux" }, { bead, ...bothOf(context) });
    },
  };
  const bothOf = ({ pair }: CheckContext) => ({ en: pair.en.blocks[0] ?? null, fr: pair.fr.blocks[0] ?? null });
  const before = {
    en: "We repair the boats every summer. Write to the clerk of the museum.\n",
    fr: "Nous réparons les bateaux chaque été. Écrivez à la commis du musée.\n",
  };
  const effects = (after: Sides<string>) => {
    const texts = (state: Sides<string>) => ({ en: { text: state.en }, fr: { text: state.fr } });
    const outcome = checkDrift({ before: texts(before), after: texts(after) }, { checks: [apart, drift], lexicon: loadLexicon() });
    return outcome.ok ? outcome.report.changes?.map(({ effect }) => effect) : [];
  };
  const en = "We repair the boats every summer.\n";
  expect(effects({ en, fr: "Nous réparons les bateaux chaque été.\n" })).toEqual(["neutral", "neutral"]);
  expect(effects({ en, fr: "Nous réparons les bateaux chaque été. Riez.\n" })).toContain("opens");
});

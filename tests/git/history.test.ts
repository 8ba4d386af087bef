import { describe, expect, test } from "vitest";
import { EN_PATH, FR_PATH, history, inShort, repo, SALARY, TOWER, useRepository, withTower } from "./read-history.ts";
import { EN, edited, FR } from "./repository.ts";

useRepository();

describe("one branch", () => {
  test("a pair that was never edited apart has no gaps", async () => {
    repo.write({ [EN_PATH]: SALARY.en, [FR_PATH]: SALARY.fr });
    repo.commit("2026-02-01", "Raise the salary");
    const { gaps, closed, totals } = await history();
    expect([gaps, closed, totals.revisions]).toEqual([[], [], 2]);
  });

  test("a gap has its commit, date, author, texts and the block to update", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    const commit = repo.commit("2026-02-01", "Raise the salary", "Luc Tremblay");
    const { gaps, totals } = await history();
    expect(gaps).toMatchObject([
      {
        pair: "keeper",
        leads: "en",
        block: "paragraph",
        since: { commit, author: "Luc Tremblay", subject: "Raise the salary" },
        old: "The salary is 61,500 dollars a year and a cottage is included.",
        new: "The salary is 64,200 dollars a year and a cottage is included.",
        update: { path: FR_PATH, line: 14, text: "Le salaire est de 61 500 dollars par an et une maisonnette est comprise." },
      },
    ]);
    expect(gaps[0]?.since.date.slice(0, 10)).toBe("2026-02-01");
    // From noon on 1 February to the start of 1 July.
    expect(gaps[0]?.days).toBe(149);
    expect(totals).toMatchObject({ open: 1, closed: 0, byAge: { year: { en: 1, fr: 0 } }, leads: { en: 1, fr: 0 }, medianDays: null });
  });

  test("a typo fix on the lagging side does not close it, a catch-up does", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [FR_PATH]: edited(FR, "par an et une maisonnette", "par an, et une maisonnette") });
    repo.commit("2026-02-11", "Comma");
    expect(inShort(await history())).toEqual(["en: Raise the salary: The salary is 64,200 dollars a year and a cottage is included."]);
    repo.write({ [FR_PATH]: edited(SALARY.fr, "par an et une maisonnette", "par an, et une maisonnette") });
    repo.commit("2026-02-21", "Catch up", "Luc Tremblay");
    const { gaps, closed, totals } = await history();
    expect(gaps).toEqual([]);
    expect(closed).toMatchObject([
      {
        leads: "en",
        since: { subject: "Raise the salary" },
        by: { subject: "Catch up", author: "Luc Tremblay" },
        days: 20,
        withdrawn: false,
      },
    ]);
    expect(totals.medianDays).toBe(20);
  });

  test("French may lead", async () => {
    repo.write({ [FR_PATH]: withTower.fr(FR) });
    repo.commit("2026-02-01", "Peindre la tour");
    const before = await history();
    expect(inShort(before)).toEqual([`fr: Peindre la tour: ${TOWER.fr}`]);
    // The English paragraph would go into the empty line before the one about the weather.
    expect(before.gaps[0]?.update).toEqual({ path: EN_PATH, line: 9, text: null });
    repo.write({ [EN_PATH]: withTower.en(EN) });
    repo.commit("2026-02-03", "Paint the tower");
    const { gaps, closed, totals } = await history();
    expect(gaps).toEqual([]);
    expect(closed).toMatchObject([{ leads: "fr", by: { subject: "Paint the tower" }, days: 2 }]);
    expect(totals.leads).toEqual({ en: 0, fr: 1 });
  });

  test("an edit of another block does not close a gap", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [EN_PATH]: withTower.en(SALARY.en), [FR_PATH]: withTower.fr(FR) });
    repo.commit("2026-02-02", "Tower, both sides");
    expect(inShort(await history())).toEqual(["en: Raise the salary: The salary is 64,200 dollars a year and a cottage is included."]);
  });

  test("a commit that touches both sides, one of them in part", async () => {
    repo.write({ [EN_PATH]: withTower.en(SALARY.en), [FR_PATH]: SALARY.fr });
    repo.commit("2026-02-01", "Salary on both sides, tower in English");
    expect(inShort(await history())).toEqual([`en: Salary on both sides, tower in English: ${TOWER.en}`]);
  });

  test("a later edit of the same block widens its gap; the first commit stays the cause", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [EN_PATH]: edited(SALARY.en, "64,200", "66,900") });
    const later = repo.commit("2026-03-01", "Raise it again");
    const { gaps } = await history();
    expect(gaps).toMatchObject([
      {
        since: { subject: "Raise the salary" },
        also: [{ commit: later }],
        old: expect.stringContaining("61,500"),
        new: expect.stringContaining("66,900"),
      },
    ]);
  });

  test("a revert withdraws what it reverts and is no catch-up", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.git("revert", "--no-edit", "HEAD");
    const { gaps, closed, totals } = await history();
    expect(gaps).toEqual([]);
    expect(closed).toMatchObject([{ withdrawn: true, by: { subject: 'Revert "Raise the salary"' } }]);
    expect(totals.medianDays).toBeNull();
  });

  test("what one side took out, until the other takes it out too", async () => {
    repo.write({ [EN_PATH]: edited(EN, "- Training in first aid\n", "") });
    repo.commit("2026-02-01", "No training");
    const { gaps } = await history();
    expect(gaps).toMatchObject([
      { leads: "en", block: "item", old: "Training in first aid", new: null, update: { line: 17, text: "Formation en secourisme" } },
    ]);
    repo.write({ [FR_PATH]: edited(FR, "- Formation en secourisme\n", "") });
    repo.commit("2026-02-04", "Pas de formation");
    expect(await history()).toMatchObject({ gaps: [], closed: [{ leads: "en", by: { subject: "Pas de formation" }, withdrawn: false }] });
  });

  test("a block that both sides drop is out of step no more", async () => {
    const line = {
      en: "The salary is 64,200 dollars a year and a cottage is included.\n\n",
      fr: "Le salaire est de 61 500 dollars par an et une maisonnette est comprise.\n\n",
    };
    repo.write({ [EN_PATH]: SALARY.en });
    repo.commit("2026-02-01", "Raise the salary");
    repo.write({ [EN_PATH]: edited(SALARY.en, line.en, ""), [FR_PATH]: edited(FR, line.fr, "") });
    repo.commit("2026-02-04", "No salary");
    expect((await history()).gaps).toEqual([]);
  });

  test("front matter that both sides share", async () => {
    const closing = (text: string, day: string) => edited(text, "translationKey: keeper", `translationKey: keeper\nclosingDate: ${day}`);
    repo.write({ [EN_PATH]: closing(EN, "2026-08-01"), [FR_PATH]: closing(FR, "2026-08-01") });
    repo.commit("2026-02-01", "Closing date");
    repo.write({ [FR_PATH]: closing(FR, "2026-09-01") });
    repo.commit("2026-02-02", "Prolonger");
    expect((await history()).gaps).toMatchObject([
      { leads: "fr", block: "field", since: { subject: "Prolonger" }, update: { path: EN_PATH, line: 4 } },
    ]);
    repo.write({ [EN_PATH]: closing(EN, "2026-09-01") });
    repo.commit("2026-02-03", "Extend");
    expect((await history()).gaps).toEqual([]);
  });

  test("a catch-up in part leaves the gap open", async () => {
    const both = {
      en: "- Four weeks of vacation\n- A boat ride home each month\n- Firewood for the winter",
      fr: "- Quatre semaines de vacances\n- Un retour en bateau chaque mois",
    };
    repo.write({ [EN_PATH]: edited(EN, "- Four weeks of vacation", both.en) });
    repo.commit("2026-02-01", "Boat and firewood");
    repo.write({ [FR_PATH]: edited(FR, "- Quatre semaines de vacances", both.fr) });
    repo.commit("2026-02-03", "Bateau");
    expect((await history()).gaps).toMatchObject([{ since: { subject: "Boat and firewood" }, new: "Firewood for the winter" }]);
    repo.write({ [FR_PATH]: edited(FR, "- Quatre semaines de vacances", `${both.fr}\n- Du bois de chauffage pour l’hiver`) });
    repo.commit("2026-02-05", "Bois");
    expect(await history()).toMatchObject({ gaps: [], closed: [{ by: { subject: "Bois" }, days: 4 }] });
  });

  test("what is not committed yet is the last step", async () => {
    repo.write({ [EN_PATH]: SALARY.en });
    const { gaps } = await history();
    expect(gaps).toMatchObject([{ since: { commit: null }, leads: "en" }]);
    repo.write({ [FR_PATH]: SALARY.fr });
    expect((await history()).gaps).toEqual([]);
  });

  test("other line ends are no edit", async () => {
    repo.write({ [EN_PATH]: EN.replaceAll("\n", "\r\n") });
    repo.commit("2026-02-01", "CRLF");
    expect((await history()).gaps).toEqual([]);
    repo.write({ [FR_PATH]: SALARY.fr.replaceAll("\n", "\r\n") });
    repo.commit("2026-02-02", "Augmenter le salaire");
    expect(inShort(await history())).toEqual([expect.stringContaining("fr: Augmenter le salaire: Le salaire est de 64 200")]);
  });
});

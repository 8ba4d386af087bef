import { describe, expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const page = (line: string, body: string) => `---\ntitle: ${body}\n${line}${line === "" ? "" : "\n"}---\n${body}\n`;

/** What drift says of an edit of a line of front matter: the gravest severity, or the effects. */
function said(before: readonly [string, string], after: readonly [string, string]): string {
  const sides = ([en, fr]: readonly [string, string]) => ({ en: page(en, "Nurse"), fr: page(fr, "Infirmière") });
  const { findings, changes = [] } = reportOfEdit(sides(before), sides(after));
  const severities = findings.map(({ severity }) => severity);
  return severities.length > 0 ? `${severities.length} ${severities.join()}` : changes.map(({ effect }) => effect).join();
}

describe("one side of a field in words", () => {
  test.each<[readonly [string, string], readonly [string, string], string]>([
    [["salary: $42.10 an hour", "salary: 42,10 $ l’heure"], ["salary: $43.10 an hour", "salary: 42,10 $ l’heure"], "1 error"],
    [["salary: $42.10 an hour", "salary: 42,10 $ l’heure"], ["salary: $42.10 an hour", "salary: 43,10 $ l’heure"], "1 error"],
    [["clearance: Reliability Status", "clearance: Cote de fiabilité"], ["clearance: Secret", "clearance: Cote de fiabilité"], "1 error"],
    [["schedule: nights", "schedule: nuit"], ["schedule: days", "schedule: nuit"], "1 warning"],
    [
      ["language: French essential", "language: Français essentiel"],
      ["language: English essential", "language: Français essentiel"],
      "1 error",
    ],
    [["language: en", "language: fr"], ["language: en-CA", "language: fr"], "neutral"],
    [["status: Permanent", "status: Permanent"], ["status: Casual", "status: Permanent"], "1 warning"],
    [["city: Bathurst", "city: Bathurst"], ["", "city: Bathurst"], "1 warning"],
    [["", ""], ["city: Bathurst", ""], "1 warning"],
    [["", "city: Bathurst"], ["city: Bathurst", "city: Bathurst"], "closes"],
    [["", "status: Occasionnel"], ["status: Casual", "status: Occasionnel"], "closes"],
    [["status: Casual", ""], ["", ""], "closes"],
    [["", ""], ["lastmod: 2026-01-01", ""], "neutral"],
    [["closingDate: 2026-01-01", "closingDate: 2026-01-01"], ["closingDate: 2026-01-02", "closingDate: 2026-01-01"], "1 error"],
    [["closingDate: 2026-01-02", "closingDate: 2026-01-01"], ["closingDate: 2026-01-01", "closingDate: 2026-01-01"], "closes"],
    [["slug: nurse", "slug: infirmiere"], ["slug: nurses", "slug: infirmiere"], "neutral"],
    [["city: Bathurst", "city: Bathurst"], ["city: 'Bathurst'", "city: Bathurst"], "cosmetic"],
  ])("%j → %j: %s", (before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });
});

describe("both sides in one step", () => {
  test.each<[readonly [string, string], readonly [string, string], string]>([
    [["status: Permanent", "status: Permanent"], ["status: Casual", "status: Occasionnel"], "neutral,neutral"],
    [["status: Permanent", "status: Permanent"], ["status: Casual", "status: Saisonnier"], "1 warning"],
    [["city: Bathurst", "city: Bathurst"], ["city: Caraquet", "city: Miramichi"], "1 warning"],
    [["city: Bathurst", "city: Bathurst"], ["city: Caraquet", "city: Caraquet"], "neutral,neutral"],
    [["schedule: nights", "schedule: nuit"], ["schedule: days", "schedule: jour"], "neutral,neutral"],
    [["status: Permanent", "status: Occasionnel"], ["status: Casual", "status: Occasionnel"], "closes"],
    [["city: Bathurst", "city: Bathurst"], ["", ""], "neutral,neutral"],
  ])("%j → %j: %s", (before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });
});

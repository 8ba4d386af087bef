import { describe, expect, test } from "vitest";
import { reportOfEdit } from "../../tests/edited-pair.ts";

/** What drift says of an edit of one side: the severities of its findings, or its effects where it has none. */
function effectAfter(before: readonly [string, string], after: readonly [string | null, string | null]): string {
  const pair = (en: string, fr: string) => ({ en: `${en}\n`, fr: `${fr}\n` });
  const { findings, changes = [] } = reportOfEdit(pair(...before), pair(after[0] ?? before[0], after[1] ?? before[1]));
  if (findings.length > 0) return findings.some(({ severity }) => severity !== "info") ? "warning" : "info";
  return changes.some(({ effect }) => effect === "closes") ? "closes" : "quiet";
}

type Row = readonly [en: string, fr: string, other: string];

/** One side is edited to another sense, and comes back: what opened closes. */
const opensAndCloses = (side: "en" | "fr", rows: readonly Row[], expected: "warning" | "info") =>
  test.each(rows)(`${side}: “%s” | « %s » → %s`, (en, fr, other) => {
    const edited = side === "en" ? ([other, null] as const) : ([null, other] as const);
    expect(effectAfter([en, fr], edited)).toBe(expected);
    const back = side === "en" ? ([en, null] as const) : ([null, fr] as const);
    expect(effectAfter(side === "en" ? [other, fr] : [en, other], back)).toMatch(/^(?:closes|quiet)$/u);
  });

const quiet = (side: "en" | "fr", rows: readonly Row[]) =>
  test.each(rows)(`${side}: “%s” | « %s » → %s`, (en, fr, other) => {
    expect(effectAfter([en, fr], side === "en" ? [other, null] : [null, other])).toMatch(/^(?:closes|quiet)$/u);
    expect(effectAfter(side === "en" ? [other, fr] : [en, other], side === "en" ? [en, null] : [null, fr])).toMatch(/^(?:closes|quiet)$/u);
  });

describe("permission turned round", () => {
  opensAndCloses(
    "en",
    [
      ["Dogs are permitted on the deck.", "Les chiens sont permis sur le pont.", "Dogs are prohibited on the deck."],
      ["Dogs are forbidden on the deck.", "Les chiens sont interdits sur le pont.", "Dogs are allowed on the deck."],
      ["Campfires are not permitted here.", "Les feux de camp ne sont pas permis ici.", "Campfires are permitted here."],
    ],
    "warning",
  );
  opensAndCloses(
    "fr",
    [
      ["Dogs are allowed on the deck.", "Les chiens sont autorisés sur le pont.", "Les chiens sont défendus sur le pont."],
      ["Fishing is prohibited here.", "La pêche est interdite ici.", "La pêche est permise ici."],
    ],
    "warning",
  );
  quiet("en", [
    ["Dogs are permitted on the deck.", "Les chiens sont permis sur le pont.", "Dogs are allowed on the deck."],
    ["Dogs are prohibited on the deck.", "Les chiens sont interdits sur le pont.", "Dogs are not permitted on the deck."],
  ]);
  quiet("fr", [["Fishing is prohibited here.", "La pêche est interdite ici.", "La pêche est défendue ici."]]);
});

describe("signs and units", () => {
  opensAndCloses(
    "en",
    [
      ["The cabin costs $85.", "La cabine coûte 85 $.", "The cabin costs €85."],
      ["Store the bait at 4 °C.", "Conservez les appâts à 4 °C.", "Store the bait at -4 °C."],
      ["Store the bait at 4 °C.", "Conservez les appâts à 4 °C.", "Store the bait at 4 °F."],
      ["Bring ≥ 3 ropes.", "Apportez ≥ 3 cordes.", "Bring ≤ 3 ropes."],
      ["The tank weighs 40 kg.", "Le réservoir pèse 40 kg.", "The tank weighs 40 g."],
      ["Add 20 mg of salt.", "Ajoutez 20 mg de sel.", "Add 20 ml of salt."],
      ["Anchor 30 metres away.", "Ancrez à 30 mètres.", "Anchor 30 feet away."],
      ["Keep 8 GB free.", "Gardez 8 Go libres.", "Keep 8 TB free."],
      ["Rinse it twice per day.", "Rincez-le deux fois par jour.", "Rinse it twice per week."],
      ["Use the `--deep` option.", "Utilisez l’option `--deep`.", "Use the `--fast` option."],
    ],
    "warning",
  );
  opensAndCloses(
    "fr",
    [
      ["The cabin costs $85.", "La cabine coûte 85 $.", "La cabine coûte 85 €."],
      ["The mast is 9 m high.", "Le mât a 9 m de haut.", "Le mât a 9 cm de haut."],
      ["Keep 8 MB free.", "Gardez 8 Mo libres.", "Gardez 8 Go libres."],
      ["One capsule per day.", "Une capsule par jour.", "Une capsule par dose."],
      ["Boats leave on Mondays.", "Les bateaux partent les lundis.", "Les bateaux partent les jeudis."],
    ],
    "warning",
  );
  quiet("en", [
    ["The tank weighs 40 kg.", "Le réservoir pèse 40 kg.", "The tank weighs 40 kilograms."],
    ["The fee rises by 5%.", "Les frais montent de 5 %.", "The fee rises by 5 percent."],
    ["Open from 8 a.m. to 4 p.m.", "Ouvert de 8 h à 16 h.", "Open from 8:00 a.m. to 4:00 p.m."],
    ["Open from 8 a.m. to 4 p.m.", "Ouvert de 8 h à 16 h.", "Open from 8 am to 4 pm."],
    ["A mill of the eighteenth century.", "Un moulin du dix-huitième siècle.", "A mill of the 18th century."],
    ["The office is on Water Street.", "Le bureau est rue Water.", "The office is on Water St."],
    ["You must swim.", "Vous devez nager.", "You need to swim."],
  ]);
  quiet("fr", [
    ["Open from 8 a.m. to 4 p.m.", "Ouvert de 8 h à 16 h.", "Ouvert de 8 h 00 à 16 h 00."],
    ["A mill of the eighteenth century.", "Un moulin du dix-huitième siècle.", "Un moulin du XVIIIe siècle."],
  ]);
});

describe("relations on a date, a number, a day", () => {
  opensAndCloses(
    "en",
    [
      ["Reply within 10 days.", "Répondez dans les 10 jours.", "Reply after 10 days."],
      ["Register by June 9.", "Inscrivez-vous au plus tard le 9 juin.", "Register after June 9."],
      ["The lock is shut since Monday.", "L’écluse est fermée depuis lundi.", "The lock is shut until Monday."],
      ["Rinse it every 6 hours.", "Rincez-le toutes les 6 heures.", "Rinse it within 6 hours."],
      ["Open from Monday to Thursday.", "Ouvert du lundi au jeudi.", "Open on Monday and Thursday."],
      ["The mast is 9 m high.", "Le mât a 9 m de haut.", "The mast is 9 m wide."],
      ["No diving between 9 and 11.", "Pas de plongée entre 9 et 11.", "No diving before 9 and after 11."],
    ],
    "warning",
  );
  opensAndCloses(
    "fr",
    [
      ["Reply within 10 days.", "Répondez dans les 10 jours.", "Répondez après 10 jours."],
      ["The lock is shut since Monday.", "L’écluse est fermée depuis lundi.", "L’écluse est fermée jusqu’à lundi."],
    ],
    "warning",
  );
  opensAndCloses(
    "en",
    [
      ["The tank weighs 40 kg.", "Le réservoir pèse 40 kg.", "The tank weighs about 40 kg."],
      ["The lock is shut.", "L’écluse est fermée.", "The lock was shut."],
      ["All sailors eat.", "Tous les marins mangent.", "The sailors eat."],
      ["The pump runs.", "La pompe marche.", "The pump runs?"],
      ["Call if the pump stops.", "Appelez si la pompe s’arrête.", "Call when the pump stops."],
    ],
    "info",
  );
  quiet("en", [
    ["Register by June 9.", "Inscrivez-vous au plus tard le 9 juin.", "Register no later than June 9."],
    ["Call from 9 a.m. to noon.", "Appelez de 9 h à midi.", "Call between 9 a.m. and noon."],
    ["The lock is shut until Monday.", "L’écluse est fermée jusqu’à lundi.", "The lock is shut till Monday."],
  ]);
  quiet("fr", [["Reply within 10 days.", "Répondez dans les 10 jours.", "Répondez d’ici 10 jours."]]);
});

describe("facts that changed places", () => {
  opensAndCloses(
    "en",
    [
      [
        "French is required. English is an asset.",
        "Le français est exigé. L’anglais est un atout.",
        "English is required. French is an asset.",
      ],
      ["Bring 4 ropes and 7 hooks.", "Apportez 4 cordes et 7 crochets.", "Bring 7 ropes and 4 hooks."],
      ["For ages 7 to 14.", "Pour les 7 à 14 ans.", "For ages 14 to 7."],
      ["Open Tuesday to Saturday.", "Ouvert du mardi au samedi.", "Open Saturday to Tuesday."],
      ["Board in Gander, land in Nain.", "Embarquez à Gander, débarquez à Nain.", "Board in Nain, land in Gander."],
      ["You must row. You may sing.", "Vous devez ramer. Vous pouvez chanter.", "You may row. You must sing."],
    ],
    "warning",
  );
  quiet("en", [
    ["We speak French and English.", "Nous parlons français et anglais.", "We speak English and French."],
    [
      "Boats sail to Gander, Nain and Makkovik.",
      "Des bateaux vont à Gander, à Nain et à Makkovik.",
      "Boats sail to Makkovik, Nain and Gander.",
    ],
    ["Bring 4 ropes and 7 hooks.", "Apportez 4 cordes et 7 crochets.", "Bring 7 hooks and 4 ropes."],
  ]);
  quiet("fr", [["Call on Monday or Friday.", "Appelez le lundi ou le vendredi.", "Appelez le vendredi ou le lundi."]]);
});

test("a number that stands elsewhere for another thing answers nothing", () => {
  expect(
    effectAfter(
      [
        "Wait for at least one minute. Since June 4, the lock is shut.",
        "Attendez au moins une minute. Depuis le 4 juin, l’écluse est fermée.",
      ],
      [null, "Attendez au moins quatre minutes. Depuis le 4 juin, l’écluse est fermée."],
    ),
  ).toBe("warning");
});

test("« ne … que », « seuls » and “only” are one", () => {
  const fr = "Nous n’appellerons que les marins choisis.";
  expect(effectAfter(["Only chosen sailors will be called.", fr], ["Chosen sailors will be called.", null])).toBe("warning");
  expect(effectAfter(["Only chosen sailors will be called.", fr], [null, "Seuls les marins choisis seront appelés."])).not.toBe("warning");
});

describe("caught up by taking out", () => {
  test.each([
    ["Row hard.", "Ramez fort. Apportez vos gants.", "Ramez fort."],
    ["We sell nets and ropes.", "Nous vendons des filets, des voiles et des cordes.", "Nous vendons des filets et des cordes."],
  ])("“%s” | « %s » → « %s »", (en, fr, now) => {
    expect(effectAfter([en, fr], [null, now])).toBe("closes");
  });

  test.each([
    ["Keep 8 TB free.", "Gardez 8 Go libres.", "Gardez 8 To libres."],
    ["Open from 8 a.m. to 5 p.m.", "Ouvert de 8 h à 16 h.", "Ouvert de 8 h à 17 h."],
    ["# Senior diver", "# Plongeur", "# Plongeur principal ou plongeuse principale"],
    ["```\nrow --all /srv/boats\n```", "```\nrow --all /srv/nets\n```", "```\nrow --all /srv/boats\n```"],
  ])("and by other edits: “%s” | « %s » → « %s »", (en, fr, now) => {
    expect(effectAfter([en, fr], [null, now])).toBe("closes");
  });

  test("but a sentence that the other side says too is missed", () => {
    expect(effectAfter(["Row hard. Bring your gloves.", "Ramez fort. Apportez vos gants."], [null, "Ramez fort."])).toBe("warning");
  });
});

test("hours changed on both sides alike open nothing", () => {
  expect(
    effectAfter(["Open from 8 a.m. to 4 p.m.", "Ouvert de 8 h à 16 h."], ["Open from 9 a.m. to 5 p.m.", "Ouvert de 9 h à 17 h."]),
  ).not.toBe("warning");
});

import { describe, expect, test } from "vitest";
import { type Revision, replay } from "#drift/history";
import { placedGaps } from "#drift/placed-gaps";
import { timelineOf } from "#drift/timeline";
import { loadLexicon } from "#lexicon/lexicon";
import type { Sides } from "#posting";
import { checks } from "../../checks/index.ts";

const EN = "# Guide\n\nYou lead a crew of nine people on the lake.\n\n- Inspect the boats.\n- Write the report in English.\n";
const FR =
  "# Guide\n\nVous dirigez une équipe de neuf personnes sur le lac.\n\n- Inspecter les bateaux.\n- Rédiger le rapport en anglais.\n";
const START = { en: EN, fr: FR };

/** What is open after each step in turn, as “side severity since”. */
function openAfter(...steps: readonly Partial<Sides<string>>[]): readonly string[] {
  const states = [START];
  for (const step of steps) states.push({ ...(states.at(-1) as Sides<string>), ...step });
  const revisions: readonly Revision[] = states.map((state, i) => ({ id: `r${i}`, ...state, parents: i === 0 ? [] : [i - 1] }));
  const timeline = timelineOf((text) => text, { checks, lexicon: loadLexicon() });
  const last = replay(revisions, timeline).get(revisions.length - 1);
  return last ? placedGaps(last, timeline).map(({ gap }) => `${gap.leads} ${gap.severity} ${gap.since}`) : ["nothing"];
}

const swap = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`expected ${from}`);
  return text.replace(from, to);
};
const eight = { en: swap(EN, "nine", "eight"), fr: swap(FR, "neuf", "huit") };

describe("an edit that answers or undoes another opens nothing", () => {
  const page = (en: string, fr: string) => ({ en: `${EN}\n${en}\n`, fr: `${FR}\n${fr}\n` });
  const START_PAGE = page("Keep the tape in a dry place.", "Gardez le ruban dans un endroit sec.");
  test("put in other words, then back", () => {
    const other = page("Keep the tape in a striped place.", "Gardez le ruban dans un endroit sec.");
    expect(openAfter(START_PAGE, { en: other.en }, { en: START_PAGE.en })).toEqual([]);
  });
  test("followed in words that the lexicon does not know for the other’s: one look, until either is edited again", () => {
    const other = page("Keep the tape in a fireproof cabinet.", "Gardez le ruban dans un classeur à l’épreuve du feu.");
    expect(openAfter(START_PAGE, { en: other.en }, { fr: other.fr })).toEqual(["en info r2"]);
    const again = page("", "Gardez le ruban dans un classeur ignifuge.");
    expect(openAfter(START_PAGE, { en: other.en }, { fr: other.fr }, { fr: again.fr })).toEqual([]);
  });
  test("followed by another thing, in words that the lexicon does not know: one look, from the first edit on", () => {
    const start = page("- Describe archives.", "- Décrire des archives.");
    const en = page("- Describe archives.\n- Train newcomers.", "").en;
    const fr = page("", "- Décrire des archives.\n- Acheter des toiles.").fr;
    expect(openAfter(start, { en }, { fr })).toEqual(["en info r2"]);
  });
  test("followed by the same member of an enumeration", () => {
    const en = (means: string) => page(`Children under five travel free. Fares are paid in ${means} by debit card at the terminal.`, "").en;
    const fr = (means: string) =>
      page("", `Les enfants de moins de cinq ans voyagent gratuitement. Les tarifs se paient en ${means} par carte de débit au terminal.`)
        .fr;
    const start = { en: en("cash or"), fr: fr("argent comptant ou") };
    expect(openAfter(start, { en: en("cash, cheque or") }, { fr: fr("argent comptant, par chèque ou") })).toEqual([]);
  });
  test("both set in another form in one step, where one had a line more before", () => {
    const lines = (mark: string) => (text: string) => text.replace(/^/gm, mark);
    const en = "You plan the trips.\nYou keep the log of each crew in order.\nYou write the report.";
    const fr = "Planifier les voyages.\nAcheter des voiles neuves au printemps.\nRédiger le rapport.";
    const items = lines("- ");
    expect(openAfter(page(en, fr), page(items(en), items(fr)))).toEqual([]);
  });
  test("but a block that goes with it may", () => {
    const both = page(
      "Keep the tape in a dry place.\n\n## The role\n\nYou write the report.",
      "Gardez le ruban dans un endroit sec.\n\n## Le rôle\n\nVous rédigez le rapport.",
    );
    const less = page("Keep the tape in a striped place.\n\nYou write the report.", "");
    const back = page("Keep the tape in a dry place.\n\nYou write the report.", "");
    expect(openAfter(both, { en: less.en }, { en: back.en })).toHaveLength(1);
  });
  test("a link of one side, then that of the other to a page of its own", () => {
    const link = (en: string, fr: string) => page(`See [the rules](/en/${en}).`, `Voir [les règles](/fr/${fr}).`);
    expect(openAfter(link("club", "cercle"), { en: link("qzv", "").en }, { fr: link("", "wkx").fr })).toEqual([]);
  });
});

describe("a gap is open", () => {
  test("from the edit of one side on", () => {
    expect(openAfter({ en: eight.en }, { en: `${eight.en}\n` })).toEqual(["en error r1"]);
  });
  test("once, where both sides were edited to different values", () => {
    expect(openAfter({ en: eight.en, fr: swap(FR, "neuf", "sept") })).toHaveLength(1);
    expect(openAfter({ en: eight.en }, { fr: swap(FR, "neuf", "sept") })).toEqual(["en error r1"]);
  });
  test("once, whichever side each of the edits is of: what tells it, not the look beside it", () => {
    const fr = swap(swap(FR, "neuf", "sept"), "sur le lac", "près du barrage");
    const steps = [{ en: swap(EN, "on the lake", "at the wharf") }, { fr: swap(FR, "sur le lac", "près du barrage") }, { fr }];
    const all = openAfter(...steps);
    expect(all.filter((each) => !each.includes("info"))).toHaveLength(1);
    expect(all).toHaveLength(1);
  });
  test("where both were edited in one step and one of them says more", () => {
    const en = (rest: string) => `${EN}\nMeet the crew at the wharf in ${rest}.\n`;
    const fr = (rest: string) => `${FR}\nRejoignez l’équipe au quai de ${rest}.\n`;
    const start = { en: en("Kenora"), fr: fr("Kenora") };
    const both = { en: en("Nipigon, and bring your identity card"), fr: fr("Nipigon") };
    expect(openAfter(start, both)).toEqual(["en warning r2"]);
  });
  test("once, where both sides put another name in the place of one", () => {
    const row = (name: string) => `\nReport to ${name} each Monday.\n`;
    const line = (name: string) => `\nRelevez de ${name} chaque lundi.\n`;
    const start = { en: EN + row("Anne Comeau"), fr: FR + line("Anne Comeau") };
    expect(openAfter(start, { en: EN + row("Kwame Mensah"), fr: FR + line("Luc Robichaud") })).toHaveLength(1);
    expect(openAfter(start, { en: EN + row("Kwame Mensah"), fr: FR + line("Kwame Mensah") })).toEqual([]);
  });
  test("once, where both sides put another place in a field that both had alike", () => {
    const field = (text: string, city: string) => `---\nlocation: ${city}\n---\n${text}`;
    const steps = [
      { en: field(EN, "Bathurst"), fr: field(FR, "Bathurst") },
      { en: field(EN, "Caraquet"), fr: field(FR, "Miramichi") },
    ];
    expect(openAfter(...steps)).toEqual(["en warning r2"]);
  });
  test("although another sentence of the facing block was edited since", () => {
    const pair = {
      en: `${EN}\nThe job is permanent. You work on the lake.\n`,
      fr: `${FR}\nL’emploi est permanent. Vous travaillez sur le lac.\n`,
    };
    const steps = [
      pair,
      { en: swap(pair.en, "permanent", "temporary") },
      { fr: swap(pair.fr, "Vous travaillez sur", "Vous êtes affecté à") },
    ];
    expect(openAfter(...steps)).toContain("en error r2");
  });
});

describe("nothing is open", () => {
  test.each([
    ["both sides followed in one step", [eight]],
    ["the other side followed", [{ en: eight.en }, { fr: eight.fr }]],
    ["the edit was undone", [{ en: eight.en }, { en: EN }]],
    [
      "both took out the block, one after the other",
      [{ en: swap(EN, "- Inspect the boats.\n", "") }, { fr: swap(FR, "- Inspecter les bateaux.\n", "") }],
    ],
    ["what was added was taken out again", [{ fr: `${FR}- Peindre le phare.\n` }, { fr: FR }]],
    ["the other side took the form as well", [{ en: swap(EN, "# Guide", "## Guide") }, { fr: swap(FR, "# Guide", "## Guide") }]],
  ])("where %s", (_, steps) => {
    expect(openAfter(...(steps as readonly Partial<Sides<string>>[]))).toEqual([]);
  });
});

describe("what is worth a look", () => {
  const look = { en: swap(EN, "the boats", "the pumps") };
  test("stays so, and is answered by any edit of what faces it", () => {
    expect(openAfter(look)).toEqual(["en info r1"]);
    expect(openAfter(look, { fr: swap(FR, "les bateaux", "les bateaux du port") })).not.toContain("en info r1");
  });
});

test("that not every value of an edited block was compared is said of all states after it", () => {
  const values = (count: number) => Array.from({ length: count }, (_, i) => 301 + 2 * i).join(" x y z ");
  const partlyAfter = (count: number) => {
    const first = {
      en: `${EN}\nWash the boats near the harbour and close the doors.\n`,
      fr: `${FR}\nLavez les bateaux près du port et fermez les portes.\n`,
    };
    const edited = { ...first, en: swap(first.en, "doors.", `doors: ${values(count)}.`) };
    const later = { en: swap(edited.en, "nine", "eight"), fr: swap(first.fr, "neuf", "huit") };
    const revisions = [first, edited, later].map((state, i): Revision => ({ id: `r${i}`, ...state, parents: i === 0 ? [] : [i - 1] }));
    const states = replay(
      revisions,
      timelineOf((text) => text, { checks, lexicon: loadLexicon() }),
    );
    return [...states.values()].map(({ partly = false }) => partly);
  };
  expect(partlyAfter(13)).toEqual([false, true, true]);
  expect(partlyAfter(12)).toEqual([false, false, false]);
});

import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import stale from "./stale.ts";

const OLD =
  "The museum looks after four thousand paintings of the lake region. Guides welcome school groups every morning in the main gallery. Membership supports restoration of damaged frames and canvases.";
const NEW =
  "Le musée conserve quatre mille tableaux de la région des lacs. Fermé depuis l’incendie, l’édifice patrimonial rouvrira après de vastes travaux. Les expositions itinérantes voyagent en camion jusqu’aux villages éloignés.";
const OLD_FR =
  "Le musée conserve quatre mille tableaux de la région des lacs. Des guides accueillent les groupes scolaires tous les matins dans la galerie principale. Les cotisations financent la restauration des cadres et des toiles endommagés.";

test("two texts of one topic are one finding over both paragraphs, whichever side is older", () => {
  const found = checkAligned([stale], OLD, NEW);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    en: { start: { offset: 0 }, end: { offset: OLD.length } },
    fr: { start: { offset: 0 }, end: { offset: NEW.length } },
  });
  expect(found[0]?.lacking).toBeUndefined();
});

test("versions of one text are not", () => {
  expect(checkAligned([stale], OLD, OLD_FR)).toEqual([]);
});

test("one sentence replaced is a matter of meaning, not of age", () => {
  const fr = OLD_FR.replace(/Les cotisations.*$/u, "Le stationnement reste fermé durant les travaux.");
  expect(checkAligned([stale], OLD, fr)).toEqual([]);
});

test("a description is read, other fields are not", () => {
  const page = (key: string, text: string) => `---\n${key}: ${JSON.stringify(text)}\n---\n`;
  expect(checkAligned([stale], page("description", OLD), page("description", NEW))).toHaveLength(1);
  expect(checkAligned([stale], page("layout", OLD), page("layout", NEW))).toEqual([]);
});

import { expect, test } from "vitest";
import type { CheckContext } from "#check";
import { containerFaults } from "#facts/containers";
import type { Container, Lang } from "#posting";

const COUNT = 500;

/** A page of containers that all stand before one paragraph, and how often one was asked where it stands. */
function pageOf(name: (at: number, lang: Lang) => string) {
  let asked = 0;
  const side = (lang: Lang) => ({
    text: ":".repeat(COUNT),
    containers: Array.from({ length: COUNT }, (_, at) => ({
      name: name(at, lang),
      closed: true,
      position: { start: { offset: at } },
      get block() {
        asked++;
        return 0;
      },
    })) as unknown as readonly Container[],
  });
  const bead = { kind: "match", en: [0], fr: [0], section: 0 };
  const context = { pair: { en: side("en"), fr: side("fr") }, alignment: { beadOf: { en: [0], fr: [0] } }, beads: [bead] };
  const faults = containerFaults(context as unknown as CheckContext).map(({ kind }) => kind);
  return { faults, asked };
}

test("a container is not looked for among all that were found already", () => {
  const same = pageOf(() => "note");
  expect(same.faults).toEqual([]);
  const turned = pageOf((at, lang) => `${lang === "en" ? at : COUNT - at - 1}`);
  expect(turned.faults).toEqual([]);
  const renamed = pageOf((at, lang) => `${lang} ${at}`);
  expect(renamed.faults).toEqual(Array(COUNT).fill("name"));
  for (const { asked } of [same, turned, renamed]) expect(asked).toBeLessThan(20 * COUNT);
});

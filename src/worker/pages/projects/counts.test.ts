import { expect, test } from "vitest";
import { COMMON_STRINGS } from "./common-strings.ts";
import { PAIR_STRINGS } from "./pair-strings.ts";
import { PROJECT_STRINGS } from "./project-strings.ts";

test.each([
  [PROJECT_STRINGS.fr.median(3, 1), "3, le seul écart comblé"],
  [PROJECT_STRINGS.fr.median(3, 2), "3, médiane des 2 derniers écarts comblés"],
  [PROJECT_STRINGS.en.median(3, 1), "3, the one gap that was closed"],
  [PROJECT_STRINGS.en.median(3, 2), "3, median of the 2 closed last"],
  [PROJECT_STRINGS.fr.aheadIn(2, 0), "l’anglais dans 2 écarts ouverts, le français dans 0 écart ouvert"],
  [PROJECT_STRINGS.en.aheadIn(1, 0), "English in 1 open gap, French in 0 open gaps"],
  [COMMON_STRINGS.fr.gaps(0), "0 écart"],
  [COMMON_STRINGS.en.gaps(0), "0 gaps"],
  [PAIR_STRINGS.fr.accepted(1), "1 accepté"],
  [PAIR_STRINGS.fr.done.accepted(2), "2 écarts sont acceptés."],
])("a count and its noun: %s", (said, expected) => {
  expect(said).toBe(expected);
});

import { describe, expect, test } from "vitest";
import { madePair } from "../src/dev/fuzz/made.ts";
import { faultsOf } from "../src/dev/fuzz/properties.ts";
import { ROOT } from "../src/dev/modules.ts";
import { pairsIn } from "../src/dev/pairs.ts";

const pairs = ["examples", "tests/gold/pairs"].flatMap((folder) => pairsIn(`${ROOT}${folder}`));
const CASES = 3000;
const AT_ONCE = 250;

/** From this seed on: the same in every build. `npm run fuzz` goes further. */
const SEED = 20_261_126;

describe("pairs that nobody wrote", () => {
  test.each(Array.from({ length: CASES / AT_ONCE }, (_, i) => SEED + i * AT_ONCE))("from seed %i on", { timeout: 120_000 }, (seed) => {
    const found = Array.from({ length: AT_ONCE }, (_, i) => ({
      again: `npm run fuzz -- 1 --seed ${seed + i}`,
      faults: faultsOf(madePair(seed + i, pairs)),
    }));
    expect(found.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
});

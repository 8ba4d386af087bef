import { expect, test } from "vitest";
import { readZones } from "#text/zones";

test("zones have one name", () => {
  expect(readZones("ET, EST, HE, HNE, HAE").map(({ key }) => key)).toEqual(Array(5).fill("eastern"));
  expect(readZones("PT HP").map(({ key }) => key)).toEqual(["pacific", "pacific"]);
});

test("a zone is capitals alone, in either language", () => {
  expect(readZones("CT MST NDT AT, HC HNR HAT, set, PSTX, 5ET").map(({ key, raw }) => `${raw} ${key}`)).toEqual([
    "CT central",
    "MST mountain",
    "NDT newfoundland",
    "AT atlantic",
    "HC central",
    "HNR mountain",
    "HAT newfoundland",
  ]);
});

import { expect, test } from "vitest";
import { readTimeWords } from "./times.ts";

test.each([
  ["from noon to midnight", ["12:00", "00:00"]],
  ["at half past eight", ["08:30", "20:30"]],
  ["at quarter past twelve", ["12:15", "00:15"]],
  ["at a quarter to seven", ["06:45", "18:45"]],
  ["at a quarter to one", ["00:45", "12:45"]],
  ["à sept heures moins le quart", ["06:45", "18:45"]],
  ["à huit heures et demie", ["08:30", "20:30"]],
  ["à une heure et quart", ["01:15", "13:15"]],
  ["half of eight, a quarter of seven, huit heures", []],
])("%s", (text, times) => {
  expect([...readTimeWords(text)]).toEqual(times);
});

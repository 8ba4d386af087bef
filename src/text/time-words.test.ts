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
  ["à minuit 40, à midi 5 et à midi et demi", ["00:40", "12:05", "12:30"]],
  ["Minuit\u00A030 du quai 2", ["00:30"]],
  ["à midi 40 personnes, à minuit 3,5 km, à midi 1 h 30, noon 40, minuit 75", ["12:00", "00:00"]],
  ["half of eight, a quarter of seven, huit heures", []],
])("%s", (text, times) => {
  expect([...readTimeWords(text)]).toEqual(times);
});

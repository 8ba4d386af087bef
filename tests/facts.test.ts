import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import amount from "../checks/amount.ts";
import code from "../checks/code.ts";
import date from "../checks/date.ts";
import number from "../checks/number.ts";
import { checkAligned } from "../src/dev/check-aligned.ts";
import { ROOT } from "../src/dev/modules.ts";

// A pair a line: `=` right, `!` one fault; the texts are set apart by `||`, a line break is written \\n.
const FOLDER = join(ROOT, "tests/facts");
const checks = [number, date, amount, code];

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const lines = readFileSync(join(FOLDER, file), "utf8").split("\n");
  const pairs = lines.flatMap((line) =>
    /^([=!]) (.*) \|\| (.*)$/u.exec(line)?.slice(1) ? [/^([=!]) (.*) \|\| (.*)$/u.exec(line)?.slice(1) ?? []] : [],
  );
  test.each(pairs)("%s %s || %s", (kind, en, fr) => {
    const [a, b] = [en ?? "", fr ?? ""].map((text) => text.replaceAll("\\n", "\n")) as [string, string];
    const found = checkAligned(checks, a, b).filter(({ severity }) => severity !== "info");
    expect(found.map(({ message }) => message)).toHaveLength(kind === "!" ? 1 : 0);
  });
});

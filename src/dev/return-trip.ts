// `npm run return-trip -- FOLDER [-v] [KEY…]`: cuts every fifth item, paragraph and heading from each side of real pairs, sends them to a translator and back.
import { engineWith } from "#engine";
import { LANGS } from "#posting";
import { pairsIn } from "./pairs.ts";
import { trip } from "./trip.ts";

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("Name a folder of pairs (KEY/en.md, KEY/fr.md): npm run return-trip -- examples\n");
  process.exit(2);
}

const sum = { cut: 0, offered: 0, taken: 0, matched: 0, same: 0, spaced: 0, opened: 0 };
const asked = flags.filter((flag) => flag !== "-v");
for (const { key, en, fr } of pairsIn(folder).filter((pair) => asked.length === 0 || asked.includes(pair.key))) {
  for (const to of LANGS) {
    const { opened, problems, ...found } = trip({ en, fr }, to, (_, index) => index % 5 === 0, engineWith(), to === "en" ? 1 : 2);
    const own = { ...found, opened: opened.length };
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += own[name];
    const isWhole = found.matched === found.cut && found.same + found.spaced === found.cut && opened.length === 0;
    if (isWhole || !flags.includes("-v")) continue;
    process.stdout.write(
      `${key} → ${to}: ${Object.keys(sum)
        .map((name) => `${name} ${own[name as keyof typeof sum]}`)
        .join(", ")}\n`,
    );
    for (const line of [...opened, ...problems]) process.stdout.write(`  ${line}\n`);
  }
}
process.stdout.write(
  `${Object.entries(sum)
    .map(([name, count]) => `${name} ${count}`)
    .join("\n")}\n`,
);

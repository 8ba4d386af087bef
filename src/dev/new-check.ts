import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./modules.ts";

const id = process.argv[2];
const path = join(ROOT, "checks", `${id}.ts`);

if (id === undefined || !/^[a-z]+(-[a-z]+)*$/u.test(id)) fail("Name the rule in kebab-case: `npm run new-check link-targets`.");
else if (existsSync(path)) fail(`checks/${id}.ts exists: choose another name.`);
else {
  writeFileSync(path, check(id));
  writeFileSync(join(ROOT, "checks", `${id}.test.ts`), test(id));
  // The tests of examples read the generated index.
  await import("./generate.ts");
  process.stdout.write(
    `Wrote checks/${id}.ts and its test. The second example fails until \`run\` reports it: npm test -- ${id} examples\n`,
  );
}

function check(id: string): string {
  return `import { defineCheck } from "#check";
import { quoted } from "#text/quote";

/** TODO: one line on how it decides, and the source behind it. */
export default defineCheck({
  id: "${id}",
  group: "content",
  category: "inconsistency",
  // A new check starts here, until \`npm run corpus\` shows few false alarms.
  severity: "info",
  summary: { en: "TODO: what is the same on both sides when all is well.", fr: "TODO" },
  why: { en: "TODO: why it matters to a reader.", fr: "TODO" },
  fix: { en: "TODO: what to do.", fr: "TODO" },
  messages: {
    differs: ({ text }: { text: string }) => ({ en: \`TODO: \${quoted(text).en}\`, fr: \`TODO\\u00A0: \${quoted(text).fr}\` }),
  },
  examples: [
    { en: "# Apply\\n\\nSend your résumé.\\n", fr: "# Postuler\\n\\nEnvoyez votre CV.\\n", finds: [] },
    { en: "# Apply\\n\\nTODO\\n", fr: "# Postuler\\n\\nTODO\\n", finds: ["differs"] },
  ],
  run({ beads, blocks, claimed }, _report) {
    for (const bead of beads) {
      if (bead.kind !== "match" || claimed(bead)) continue;
      const [_en, _fr] = [blocks(bead, "en"), blocks(bead, "fr")];
      // _report("differs", { text: … }, { en: _en[0], fr: _fr[0], bead });
    }
  },
});
`;
}

function test(id: string): string {
  const name = id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  return `import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import ${name} from "./${id}.ts";

// What the examples should not show: edge cases, conventions of each language, past bugs by issue number. Block n faces block n.
test("two empty postings have nothing to compare", () => {
  expect(checkAligned([${name}], "", "")).toEqual([]);
});
`;
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

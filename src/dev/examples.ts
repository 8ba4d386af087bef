import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import type { BuiltFile } from "./pages.ts";
import { ROOT } from "./root.ts";

/** The module that carries `examples/KEY/{en,fr}.md` into the Worker, which reads no files. */
export function exampleFiles(): readonly BuiltFile[] {
  const examples = globSync("examples/*/en.md", { cwd: ROOT })
    .toSorted()
    .map((en) => ({ key: en.split("/").at(-2) ?? "", en: side(en), fr: side(en.replace(/en\.md$/u, "fr.md")) }));
  return [
    {
      path: "src/worker/assets/examples.generated.ts",
      text: module(examples, JSON.parse(readFileSync(join(ROOT, "examples/parite.config.json"), "utf8"))),
    },
  ];
}

function side(path: string): { readonly text: string; readonly path: string } {
  return { text: readFileSync(join(ROOT, path), "utf8"), path };
}

function module(examples: readonly unknown[], settings: unknown): string {
  return `// Built by \`npm run build\`; do not edit.
import type { Sides, Source } from "#posting";

/** A pair of \`examples/\`, as the pages show it. */
export interface ExamplePair extends Sides<Source> {
  readonly key: string;
}

/** Every pair of \`examples/\`. */
export const examples: readonly ExamplePair[] = ${JSON.stringify(examples, null, 2)};

/** Their \`parite.config.json\`, as it was written. */
export const exampleSettings: unknown = ${JSON.stringify(settings, null, 2)};
`;
}

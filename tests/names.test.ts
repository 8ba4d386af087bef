import { expect, test } from "vitest";
import { filesIn } from "./layers.ts";

/** Modules whose names are those of what they wrap. */
const WRAPPERS: Readonly<Record<string, string>> = {
  "src/index.ts": "the package’s entry: the engine’s functions under their names, after a look at what a program without types hands over",
};

/** What nothing ships of. */
const isShipped = (path: string) => !path.startsWith("src/dev/");

/** Names that a module declares and exports; what it passes on from another module is that module’s. */
function exportedNames(code: string): readonly string[] {
  const declared = [
    ...code.matchAll(/^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type) (?!\{)([\w$]+)/gmu),
  ].map(([, name = ""]) => name);
  const listed = [...code.matchAll(/^export (?:const )?\{([^}]*)\}(?! from)/gmu)].flatMap(([, names = ""]) =>
    names.split(",").map(
      (name) =>
        name
          .trim()
          .split(/ as |: /u)
          .at(-1) ?? "",
    ),
  );
  return [...declared, ...listed].filter((name) => name !== "");
}

/** Modules by the names that they export. */
function exportersOf(files: readonly { readonly path: string; readonly code: string }[]): ReadonlyMap<string, readonly string[]> {
  const exporters = new Map<string, string[]>();
  for (const { path, code } of files) for (const name of exportedNames(code)) exporters.set(name, [...(exporters.get(name) ?? []), path]);
  return exporters;
}

test("a name of each form is seen, and one that is passed on is not", () => {
  const code = [
    "export const a = 1;",
    "export async function b() {}",
    "export interface C {}",
    "export type D = 1;",
    "export { e, f as g };",
    'export { h } from "#h";',
    "export default i;",
    "const j = 1;",
  ].join("\n");
  expect(exportedNames(code)).toEqual(["a", "b", "C", "D", "e", "g"]);
});

test("an exported name is declared in one module: one name, one meaning", () => {
  const files = ["src", "checks", "reports"].flatMap(filesIn).filter(({ path }) => isShipped(path) && !(path in WRAPPERS));
  const exporters = exportersOf(files);
  expect(exporters.size).toBeGreaterThan(900);
  const twice = [...exporters].filter(([, paths]) => paths.length > 1);
  expect(twice.map(([name, paths]) => `${name}: ${paths.join(", ")}`)).toEqual([]);
});

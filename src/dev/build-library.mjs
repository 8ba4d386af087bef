// Bundles the library, one file for Node, workers and browsers, with its types. Run by `prepare`, after the CLI and the Action.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { exit } from "node:process";
import { oneLocale, root } from "./esbuild-options.mjs";

const { build } = await esbuild();

await build({
  absWorkingDir: root,
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.js",
  bundle: true,
  // What packages offer for Node alone, or for browsers alone, is not taken.
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  format: "esm",
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
  plugins: [oneLocale],
});
declarations();

/** Where a release’s tag is installed (pre-commit) the packages that build are not there; it runs the CLI and needs no library. */
async function esbuild() {
  try {
    return await import("esbuild");
  } catch {
    exit(0);
  }
}

/** Types as tsc gives them, in one folder of files that name each other by path: `#…` is a name inside the package only. */
function declarations() {
  const into = join(root, "dist/types");
  rmSync(into, { recursive: true, force: true });
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.types.json"], {
    cwd: root,
    stdio: "inherit",
  });
  const needed = ["src/index.d.ts"];
  for (const file of needed) {
    const path = join(into, file);
    const text = readFileSync(path, "utf8").replace(/(\bfrom "|\bimport\(")([#.][^"]*)"/g, (_, before, to) => {
      const target = to.startsWith("#") ? `src/${to.slice(1)}` : posix.join(posix.dirname(file), to.replace(/\.tsx?$/, ""));
      if (!needed.includes(`${target}.d.ts`)) needed.push(`${target}.d.ts`);
      const relative = posix.relative(posix.dirname(file), target);
      return `${before}${relative.startsWith(".") ? relative : `./${relative}`}.js"`;
    });
    writeFileSync(path, text);
  }
  for (const file of readdirSync(into, { recursive: true }).map((name) => name.replaceAll("\\", "/")))
    if (file.endsWith(".d.ts") && !needed.includes(file)) rmSync(join(into, file));
}

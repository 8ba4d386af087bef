// Bundles the CLI, the GitHub Action and the library with its types. Run by `prepare`, so that `npm ci` is all a checkout needs.
import { execFile } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = { "src/cli/main.ts": "dist/parite.js", "src/action/main.ts": "dist/action.js" };

const { build } = await esbuild();

await Promise.all([
  ...Object.entries(MAIN).map(async ([entry, outfile]) => {
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      target: "node20.19",
      format: "esm",
      minifySyntax: true,
      legalComments: "none",
      logLevel: "warning",
      banner: {
        // commander and cli-progress are CommonJS: what they require from Node needs a `require`.
        js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
      },
    });
    chmodSync(`${root}${outfile}`, 0o755);
  }),
  // The library is one file for Node, workers and browsers: what packages offer for one of these alone is not taken.
  build({
    absWorkingDir: root,
    entryPoints: ["src/index.ts"],
    outfile: "dist/index.js",
    bundle: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    format: "esm",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  }),
  declarations(),
]);

/** `npm install -g` of a release’s tag, as pre-commit does it, runs this without the packages that build: there it is built already. */
async function esbuild() {
  try {
    return await import("esbuild");
  } catch (error) {
    if (Object.values(MAIN).every((outfile) => existsSync(`${root}${outfile}`))) process.exit(0);
    throw error;
  }
}

/** Types as tsc gives them, in one folder of files that name each other by path: `#…` is a name inside the package only. */
async function declarations() {
  const into = join(root, "dist/types");
  rmSync(into, { recursive: true, force: true });
  await promisify(execFile)(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.types.json"], { cwd: root });
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

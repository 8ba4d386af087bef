import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, buildSync, transformSync } from "esbuild";
import { oneLocale } from "./esbuild-options.mjs";
import { ROOT } from "./root.ts";

/** A file that is built from others. */
export interface BuiltFile<T extends string | Uint8Array = string> {
  readonly path: string;
  readonly text: T;
}

const { resolve } = createRequire(import.meta.url);

/** In the order of the cascade. */
const STYLES = ["base", "standing", "sides", "findings", "stepper", "signs", "several", "wide", "print"];

const FONTS = [
  "lato/gcds-lato.woff2",
  "noto-sans/gcds-noto-sans-regular.woff2",
  "noto-sans/gcds-noto-sans-semibold.woff2",
  "noto-sans-mono/gcds-noto-sans-mono.woff2",
  "lato/LICENSE.txt",
  "noto-sans/LICENSE.txt",
  "noto-sans-mono/LICENSE.txt",
];

/** Style and script of the HTML report and of the pages, as strings in modules. */
export function bundleFiles(): readonly BuiltFile[] {
  const tokens = declaredTokens();
  const view = STYLES.map((name) => readFileSync(join(ROOT, `reports/html/style/${name}.css`), "utf8")).join("\n");
  const page = ["page", "projects"].map((name) => readFileSync(join(ROOT, `src/worker/assets/${name}.css`), "utf8")).join("\n");
  return [
    {
      path: "reports/html/inline.generated.ts",
      text: stringsModule({ style: minified(view, tokens), script: bundled("reports/html/client/report.ts") }),
    },
    {
      path: "src/worker/assets/served.generated.ts",
      text: stringsModule(versioned({ style: minified(`${view}\n${page}`, tokens), script: bundled("src/worker/assets/client/page.ts") })),
    },
  ];
}

/** Modules that the pages load when somebody asks for them: the editor of whole texts, what reads folders and their settings, and the formats of a report. */
export async function lateFiles(): Promise<readonly BuiltFile[]> {
  return [
    { path: "src/worker/assets/public/editor/whole.js", text: bundled("src/worker/assets/client/whole/editor.ts", "esm") },
    { path: "src/worker/assets/public/folder/folder.js", text: bundled("src/worker/assets/client/folder/folder.ts", "esm") },
    { path: "src/worker/assets/public/folder/reports.js", text: bundled("src/worker/assets/client/folder/render-set.ts", "esm") },
    { path: "src/worker/assets/public/folder/settings.js", text: await bundledWithZod("src/worker/assets/client/folder/settings.ts") },
  ];
}

/** The fonts of the pages, from their packages. */
export function fontFiles(): readonly BuiltFile<Uint8Array>[] {
  return FONTS.map((font) => ({
    path: `src/worker/assets/public/fonts/${font}`,
    text: readFileSync(resolve(`@gcds-core/fonts/fonts/${font}`)),
  }));
}

/** Every custom property of the GC Design System, by name. */
function declaredTokens(): ReadonlyMap<string, string> {
  const css = readFileSync(resolve("@gcds-core/tokens/build/web/css/tokens.css"), "utf8");
  return new Map(Array.from(css.matchAll(/(--gcds-[\w-]+):\s*([^;]+);/gu), ([, name = "", value = ""]) => [name, value]));
}

/** The style sheet after the few tokens that it uses. */
function withTokens(css: string, tokens: ReadonlyMap<string, string>): string {
  const used = [...new Set(Array.from(css.matchAll(/var\((--gcds-[\w-]+)\)/gu), ([, name = ""]) => name))].toSorted();
  const declarations = used.map((name) => {
    const value = tokens.get(name);
    if (!value) throw new Error(`${name} is no token of @gcds-core/tokens`);
    return `${name}: ${value};`;
  });
  return `:root { ${declarations.join(" ")} }\n${css}`;
}

function minified(css: string, tokens: ReadonlyMap<string, string>): string {
  return transformSync(withTokens(css, tokens), {
    loader: "css",
    minify: true,
    target: ["chrome110", "firefox115", "safari16"],
  }).code.trim();
}

const IN_BROWSERS = { bundle: true, minify: true, target: "es2022", write: false } as const;

function bundled(entry: string, format: "iife" | "esm" = "iife"): string {
  return scriptOf(buildSync({ entryPoints: [join(ROOT, entry)], format, ...IN_BROWSERS }));
}

async function bundledWithZod(entry: string): Promise<string> {
  return scriptOf(await build({ entryPoints: [join(ROOT, entry)], format: "esm", plugins: [oneLocale], ...IN_BROWSERS }));
}

/** An end tag inside a string of the script would end the inline script of the report. */
const scriptOf = ({ outputFiles }: { readonly outputFiles: readonly { readonly text: string }[] }): string =>
  (outputFiles[0]?.text.trim() ?? "").replaceAll("</", "<\\/");

/** With a name for what they are now, so that browsers may keep them for good. */
function versioned(strings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const version = createHash("sha256").update(Object.values(strings).join("\0")).digest("hex").slice(0, 12);
  return { ...strings, version };
}

function stringsModule(strings: Readonly<Record<string, string>>): string {
  const lines = Object.entries(strings).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  return `// Built by \`npm run build\`; do not edit.\n${lines.join("\n")}\n`;
}

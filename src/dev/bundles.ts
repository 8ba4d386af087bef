import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exampleFiles } from "./examples.ts";
import { bundleFiles, lateFiles } from "./pages.ts";
import { ROOT } from "./root.ts";

// Writes the modules that carry built files: style and script of the pages and of the HTML report, and the pairs of `examples/`. They are
// built and so not in git: `prepare`, `npm test` and wrangler's own build run this. A file that is current is left as it is, so that
// wrangler, which watches them, sees no change.

write(bundleFiles());
// These bundle modules that the others have just become.
write([...(await lateFiles()), ...exampleFiles()]);

function write(files: readonly { readonly path: string; readonly text: string }[]): void {
  for (const { path, text } of files) {
    const file = join(ROOT, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

// `npm run fuzz`: see fuzz.ts.
import { runBundled } from "./run-bundled.mjs";

await runBundled("fuzz");

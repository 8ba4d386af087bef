/** The version in package.json; `tests/version.test.ts` holds them equal, because the Worker cannot read files. */
export const VERSION = "0.1.0";

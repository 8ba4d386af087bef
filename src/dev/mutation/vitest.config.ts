import { defineConfig } from "vitest/config";

/** The tests that mutants of a folder are run against, in one thread whose modules are loaded once. Properties would be tried for each. */
export default defineConfig({
  test: {
    environment: "node",
    include: [`src/${process.env.MUTATION_FOLDER}/**/*.test.ts`],
    exclude: ["**/*.property.test.ts"],
    isolate: false,
    runner: "./src/dev/mutation/runner.ts",
    maxWorkers: 1,
    testTimeout: 60_000,
  },
});

import { defineConfig } from "vitest/config";

/** The tests that a mutant is run against: those that `npm run mutation` names, in one thread whose modules are loaded once. */
export default defineConfig({
  test: {
    environment: "node",
    include: (process.env.MUTATION_TESTS ?? "").split(","),
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
  },
});

import { TestRunner, test } from "vitest";

/** Stryker counts tests that fail: a file that a mutant keeps from loading has none, and would let that mutant live. */
export default class LoadingRunner extends TestRunner {
  override async importFile(...[path, source]: Parameters<TestRunner["importFile"]>): Promise<unknown> {
    try {
      return await super.importFile(path, source);
    } catch (error) {
      if (source === "setup") throw error;
      return test("loads", () => {
        throw error;
      });
    }
  }
}

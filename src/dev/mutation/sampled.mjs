import { readFileSync } from "node:fs";

/** Stryker has no sampling: as a checker, it turns away every mutant that is not among those drawn. */
class Sampled {
  init() {
    this.drawn = new Set(JSON.parse(readFileSync(process.env.MUTATION_SAMPLE ?? "", "utf8")));
    return Promise.resolve();
  }
  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
  check(mutants) {
    const verdict = (mutant) => (this.drawn.has(placeOf(mutant)) ? { status: "passed" } : { status: "compileError", reason: "not drawn" });
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)])));
  }
}

const placeOf = ({ fileName, location: { start, end }, replacement }) =>
  JSON.stringify([fileName.split("/src/").at(-1), start.line, start.column, end.line, end.column, replacement]);

/** How Stryker finds the checker. */
export const strykerPlugins = [{ kind: "Checker", name: "sampled", injectableClass: Sampled }];

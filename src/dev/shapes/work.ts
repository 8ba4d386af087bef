import { Session } from "node:inspector/promises";
import { pathToFileURL } from "node:url";
import { answerTo } from "./answer.ts";
import type { Shape } from "./shape.ts";

/** What was executed for a shape at a size. */
export interface ShapeWork {
  readonly name: string;
  readonly size: number;
  /** Blocks of code that were entered, of all functions together. */
  readonly blocks: number;
  /** The refusal, if it is one. */
  readonly refused: string | undefined;
  /** The functions that entered most, with how many. */
  readonly most: readonly (readonly [name: string, blocks: number])[];
}

/**
 * Counts the blocks of code that V8 enters for shapes: the same on a machine at rest and on a busy one, where time is not. Only what
 * this file’s bundle has is counted, so that nothing of Node is.
 */
export async function workOf(shapes: readonly Shape[], sizes: readonly number[]): Promise<readonly ShapeWork[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const own = pathToFileURL(process.argv[1] ?? "").href;
  const taken = async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return result
      .filter(({ url }) => url === own)
      .flatMap(({ functions }) =>
        functions.map(({ functionName, ranges }) => [functionName, sum(ranges.map(({ count }) => count))] as const),
      );
  };
  const found: ShapeWork[] = [];
  // What is made once and kept (expressions, the lexicon) is made here.
  for (const shape of shapes) {
    answerTo(shape.pair(1024));
    for (const size of sizes) {
      const pair = shape.pair(size * 1024);
      await taken();
      const outcome = answerTo(pair);
      const counts = await taken();
      const most = counts.toSorted((a, b) => b[1] - a[1]).slice(0, 3);
      const refused = outcome.ok ? undefined : outcome.refusals[0]?.code;
      found.push({ name: shape.name, size, blocks: sum(counts.map(([, count]) => count)), refused, most });
    }
  }
  session.disconnect();
  return found;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

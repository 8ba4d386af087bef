import type { AnyCheck, Data } from "#check";
import type { Sides } from "#posting";
import { TooMuchWork } from "#work";

/** What a check reported and its words, before it is placed. */
export interface RawFinding<P> {
  readonly message: string;
  readonly data: Data;
  readonly place: P;
  readonly words: Sides<string>;
}

/** A check with the context that it reads, whatever its scope. */
interface Runnable<P> {
  readonly id: string;
  readonly messages: AnyCheck["messages"];
  run(report: (message: string, data: Data, place: P) => void): void;
}

/**
 * Runs a check and words what it reports. Where the check, one of its messages or the placing throws, that is one finding `crashed`,
 * and all else that the check reported stays.
 */
export function attempt<P, F>(
  check: Runnable<P>,
  findingOf: (reported: RawFinding<P>) => F | undefined,
  crashed: (reason: string) => F,
): readonly F[] {
  const found: F[] = [];
  let stopped: string | undefined;
  const guarded = (work: () => void) => {
    try {
      work();
    } catch (error) {
      // The pair is refused whole: half of its findings would look like all.
      if (error instanceof TooMuchWork) throw error;
      stopped ??= error instanceof Error ? error.message : String(error);
    }
  };
  guarded(() =>
    check.run((message, data, place) =>
      guarded(() => {
        const finding = findingOf({ message, data, place, words: wordsOf(check, message, data) });
        if (finding !== undefined) found.push(finding);
      }),
    ),
  );
  if (stopped !== undefined) found.push(crashed(stopped));
  return found;
}

function wordsOf({ id, messages }: Pick<Runnable<unknown>, "id" | "messages">, message: string, data: Data): Sides<string> {
  const words = messages[message];
  if (!words) throw new Error(`expected check ${id} to declare the message ${message}`);
  return words(data);
}

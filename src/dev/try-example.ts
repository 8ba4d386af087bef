import type { Check, Example } from "#check";
import { type Config, defaultConfig } from "#config/config";
import { checkExample } from "#drift/example";
import type { Outcome } from "#finding";
import { lexicon } from "./engine.ts";

/** What a check says of an example among all the others. */
export interface Trial {
  /** What the check reports, as `message` or `message:lacking`, in the order in which it reports. */
  readonly finds: readonly string[];
  readonly outcome: Outcome;
}

/** Runs an example of a check as a pair is run: with every check, so that what it shows is what a user gets. */
export function tryExample(check: Check, example: Example, checks: readonly Check[]): Trial {
  const finds: string[] = [];
  const watched: Check = {
    ...check,
    run: (context, report) =>
      check.run(context, (message, data, place) => {
        finds.push(place.lacking ? `${message}:${place.lacking}` : message);
        report(message, data, place);
      }),
  };
  const config: Config = { ...defaultConfig, ...example.config };
  const all = [...checks.filter(({ id }) => id !== check.id), watched];
  return {
    finds,
    outcome: checkExample(example, { checks: all, config, lexicon, key: "example" }),
  };
}

/** Whether what was found is what was expected, in any order; an expectation without a side matches either. */
export function agrees(found: readonly string[], expected: readonly string[]): boolean {
  const left = [...found];
  const take = (matches: (find: string) => boolean): boolean => {
    const at = left.findIndex(matches);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const exactFirst = [...expected].sort((a, b) => Number(b.includes(":")) - Number(a.includes(":")));
  return exactFirst.every((one) => take((find) => find === one || find.split(":")[0] === one)) && left.length === 0;
}

import picocolors from "picocolors";
import type { Io, Sink } from "./io.ts";

/** Whether a stream gets colours: it is a terminal and nothing speaks against it (https://no-color.org, FORCE_COLOR for CI logs). */
export function hasColor(sink: Sink, env: Io["env"], noColor: boolean): boolean {
  if (noColor || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return sink.isTTY === true && env.TERM !== "dumb";
}

/** Colours, or functions that change nothing. */
export const colorsFor = (sink: Sink, env: Io["env"], noColor: boolean) => picocolors.createColors(hasColor(sink, env, noColor));

import { SingleBar } from "cli-progress";
import type { UiLang } from "#ui-lang";
import type { Io } from "./io.ts";

/** Says how far a long run is. */
export interface Progress {
  tick(): void;
  stop(): void;
}

/** Fewer pairs are done before a bar could be read. */
const FEW = 40;

/** A bar on stderr where that is a terminal and the run is long; else nothing. */
export function progressOf(total: number, lang: UiLang, { stderr }: Io, quiet: boolean): Progress {
  if (quiet || stderr.isTTY !== true || total < FEW) return { tick: () => {}, stop: () => {} };
  const unit = lang === "en" ? "pairs" : "paires";
  const bar = new SingleBar({
    stream: stderr as unknown as NodeJS.WriteStream,
    format: `{bar} {value}/{total} ${unit}`,
    clearOnComplete: true,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
  });
  bar.start(total, 0);
  return { tick: () => bar.increment(), stop: () => bar.stop() };
}

import type { Pushed } from "#service/pushed";
import { countedNow } from "#service/recount";
import { gapsOf, pairView } from "#service/views";
import { io } from "./io.ts";

/** What became of a version, for who handed it in. */
export function pushedAnswer({ status, head, kept, threads, acceptances }: Extract<Pushed, { readonly head: unknown }>) {
  const [now, open] = [io.now(), [...threads.values()]];
  const { figures } = countedNow(head, { kept, open, acceptances }, now);
  return { status, pair: pairView({ ...head, ...figures }), gaps: [...gapsOf(kept, open, acceptances, now)] };
}

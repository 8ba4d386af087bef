import type { Pushed } from "#service/pushed";
import { gapsOf, pairView } from "#service/views";
import { io } from "./io.ts";

/** What became of a version, for who handed it in. */
export function pushedAnswer({ status, head, kept, threads, acceptances }: Extract<Pushed, { readonly head: unknown }>) {
  return { status, pair: pairView(head), gaps: [...gapsOf(kept, threads.values(), acceptances, io.now())] };
}

import type { Viewing } from "#service/viewing";
import { io } from "../../projects/io.ts";

/** Notes what somebody did on a page; never a word of a text, a reason or a comment. */
export async function noted({ store, project, name }: Viewing, action: string, subject: string): Promise<void> {
  const id = [...io.random(6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  await store.log(project.id, { at: io.now(), id, by: name, action, subject });
}

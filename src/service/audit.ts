import type { ServiceIo } from "#service/io";
import type { Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** Notes who did what; never a word of a text. */
export async function noteAction(
  { store, project, by }: { readonly store: ProjectStore; readonly project: Project; readonly by: string },
  action: string,
  subject: string,
  io: ServiceIo,
): Promise<void> {
  const id = [...io.random(6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  await store.log(project.id, { at: io.now(), id, by, action, subject });
}

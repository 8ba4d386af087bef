import type { AcceptedGap } from "#projects/accepted-gap";
import type { AcceptanceCursor, Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** Everything that was accepted in a project, in parts. */
export async function* acceptedGapsOf(store: ProjectStore, project: Project): AsyncGenerator<readonly AcceptedGap[], void> {
  let after: AcceptanceCursor | null = null;
  do {
    const part: Awaited<ReturnType<ProjectStore["acceptedGaps"]>> = await store.acceptedGaps(project.id, after);
    yield part.gaps;
    after = part.next;
  } while (after !== null);
}

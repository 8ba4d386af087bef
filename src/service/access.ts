import type { Project, TokenEntry } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** Who asks, for what. */
export interface Access {
  readonly project: Project;
  readonly token: TokenEntry;
  readonly store: ProjectStore;
}

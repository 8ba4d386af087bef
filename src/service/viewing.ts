import type { Project, TokenRole } from "#store/entities";
import type { ProjectStore } from "#store/project-store";

/** Who looks at a page of a project. */
export interface Viewer {
  /** `local`: the user of this machine; `link`: who has a share link and is not signed in. */
  readonly kind: "person" | "link" | "local" | "nobody";
  /** Of the person or the link; empty for nobody. */
  readonly name: string;
  /** Of who is signed in, for what is theirs to do. */
  readonly person: number | null;
  readonly role: TokenRole | null;
  /** What each form carries in its hidden field `form-token`. */
  readonly formToken: string;
}

/** A viewer, and what they look at. */
export interface Viewing extends Viewer {
  readonly project: Project;
  readonly store: ProjectStore;
}

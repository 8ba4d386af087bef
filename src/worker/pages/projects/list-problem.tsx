import { COMMON_STRINGS } from "./common-strings.ts";
import { type Looking, ProjectShell } from "./shell.tsx";

interface ListProblemProps extends Looking {
  readonly part: "" | "work" | "accepted";
  readonly title?: string;
  readonly message: string;
  /** Where the whole list is. */
  readonly start: string;
}

/** Why a page cannot be shown as its address asks, and the way on. */
export function ListProblem({ part, title, message, start, ...looking }: ListProblemProps) {
  const t = COMMON_STRINGS[looking.lang];
  return (
    <ProjectShell {...looking} title={title ?? t.problem} part={part}>
      <h1>{title ?? t.problem}</h1>
      <div class="error-summary" role="alert">
        <p>{message}</p>
      </div>
      <p>
        <a href={start}>{t.problems.start}</a>
      </p>
    </ProjectShell>
  );
}

import type { ProblemExtra } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** What was read of a request, or the problem with it. */
export type ReadResult<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false; readonly code: ProblemCode } & ProblemExtra);

import type { Severity, Verdict } from "#finding";

/** What a sign stands for. */
export type SignName = Severity | Verdict | "up" | "down";

const SHAPES: Readonly<Record<SignName, string>> = {
  error: "cross",
  fail: "cross",
  warning: "triangle",
  warn: "triangle",
  info: "dot",
  pass: "check",
  up: "up",
  down: "down",
};

/** A sign beside its word, for the eye alone. The style draws it: where no font has ✖ or ▲, a box would stand there. */
export const Sign = ({ of }: { readonly of: SignName }) => <span class={`sign is-${SHAPES[of]}`} aria-hidden="true" />;

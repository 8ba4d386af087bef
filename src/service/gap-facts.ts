import type { Severity } from "#finding";

/** A gap that a reviser would close: a lead for information is none. */
export const isTrue = ({ severity }: { readonly severity: Severity }): boolean => severity !== "info";

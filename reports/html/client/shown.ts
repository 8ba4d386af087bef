/**
 * Whether a finding is shown: no filter hides it, and no fold of leads or corrections. As the style sheet says it, without asking for styles: that would
 * lay out the folds of all pairs.
 */
export function isInView(finding: HTMLElement): boolean {
  if (finding.classList.contains("is-filtered") || isUnticked(finding)) return false;
  if (!finding.classList.contains("is-info") || finding.matches(":target")) return true;
  return foldOf(finding)?.open ?? true;
}

/** The fold of leads or corrections that shows a finding for information; nothing where it stands among the others. */
export function foldOf(finding: HTMLElement): HTMLDetailsElement | null {
  if (!finding.classList.contains("is-info")) return null;
  const fold = finding.classList.contains("is-correction") ? "corrections" : "leads";
  return finding.closest(".pair-view")?.querySelector<HTMLDetailsElement>(`:scope > .${fold}`) ?? null;
}

/** The severities, by the classes and the boxes that name them. */
export const SHOWN_SEVERITIES = ["error", "warning", "info"] as const;

/** The severity that a finding, or its line in a list, has. */
export function severityOf({ classList }: Element): (typeof SHOWN_SEVERITIES)[number] {
  return SHOWN_SEVERITIES.find((level) => classList.contains(`is-${level}`)) ?? "info";
}

/** Whether the severity of a finding, or of its line in a list, is not ticked. */
export const isUnticked = (finding: Element): boolean => document.body.classList.contains(`hides-${severityOf(finding)}`);

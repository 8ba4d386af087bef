import { type CheckContext, defineCheck } from "#check";
import { checkAligned, type Facing } from "./check-aligned.ts";

const words = { en: "…", fr: "…" };

/** What a check sees of two texts that are aligned by hand, for tests of what checks share. */
export function contextOf(en: string, fr: string, facing?: readonly Facing[]): CheckContext {
  const seen: CheckContext[] = [];
  const probe = defineCheck({
    id: "probe",
    group: "facts",
    category: "uncategorized",
    severity: "info",
    ...{ summary: words, why: words, fix: words, messages: {} },
    examples: [
      { en: "", fr: "", finds: [] },
      { en: "", fr: "", finds: [] },
    ],
    run: (context) => void seen.push(context),
  });
  checkAligned([probe], en, fr, facing);
  if (!seen[0]) throw new Error("expected the probe to run");
  return seen[0];
}

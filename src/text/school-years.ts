import type { Lang } from "#posting";
import type { Count } from "./fact.ts";

/** « 1re et 2e secondaire », « 3e année du secondaire »: what follows a year of a Québec secondary school. */
const SECONDARY =
  /^(?:(?:, | et | ou | à )(?:de )?(?:la )?[1-5](?:re|ère|e|ème)){0,4}[ \u00A0](?:année[ \u00A0])?(?:de |du )?secondaire(?!\p{L})/iu;
/** Elementary school in Québec ends with the sixth year, so that its first year of secondary school is Grade 7. */
const ELEMENTARY = 6;

/** A count that is a year of a Québec secondary school may be a grade: « 1re secondaire » is Grade 7. */
export function asGrade(text: string, count: Count): Count {
  if (count.form !== "ordinal" || !/^[1-5]$/u.test(count.key) || !SECONDARY.test(text.slice(count.to, count.to + 60))) return count;
  return { ...count, also: [...count.also, String(Number(count.key) + ELEMENTARY)] };
}

/** Whether a count is a year of school: “Grade 4”, « 4e année ». */
export const isSchoolYear = (text: string, { form, from, to }: Count, lang: Lang): boolean =>
  lang === "en"
    ? /(?<!\p{L})grades?[ \u00A0]$/iu.test(text.slice(Math.max(0, from - 8), from))
    : form === "ordinal" && /^[ \u00A0]année(?!\p{L})/iu.test(text.slice(to, to + 8));

import { applied, type Replacement, withoutClashes } from "#fix/replacements";
import { LANGS, type Lang, type Sides } from "#posting";
import { replacedBy, type Workspace } from "./workspace.ts";

/** A finding with the edits that it is sure of. */
export interface Sure {
  readonly rule: string;
  readonly side: Lang;
  readonly edits: readonly Replacement[];
  /** Places that it stands for, those without an edit included. */
  readonly places: number;
}

/** An edit that can be made with others of its rule, and what stands around it on its line. */
export interface Offer extends Replacement {
  readonly side: Lang;
  readonly line: number;
  readonly before: string;
  readonly old: string;
  readonly after: string;
}

/** What a rule would change at once: none in a template, none over another. */
export function offersOf(rule: string, findings: readonly Sure[], texts: Sides<string>): readonly Offer[] {
  return LANGS.flatMap((side) => {
    const text = texts[side];
    const edits = findings.filter((each) => each.rule === rule && each.side === side).flatMap((each) => each.edits);
    return withoutClashes(edits, text).map((edit) => ({ ...edit, side, ...placeIn(text, edit) }));
  });
}

/** Places that a rule finds. */
export function placesUnder(rule: string, findings: readonly Sure[]): number {
  return findings.filter((each) => each.rule === rule).reduce((sum, { places }) => sum + places, 0);
}

/** All of these edits made, as one step. */
export function takenUp(work: Workspace, offers: readonly Offer[]): Workspace {
  const made = (side: Lang) =>
    applied(
      work.texts[side],
      offers.filter((each) => each.side === side),
    );
  return replacedBy(work, { en: made("en"), fr: made("fr") });
}

/** How much of a line is shown on either side of an edit. */
const AROUND = 48;

function placeIn(text: string, { from, to }: Replacement): Pick<Offer, "line" | "before" | "old" | "after"> {
  const above = text.slice(0, from).split(/\r\n|\r|\n/u);
  const lead = (above.at(-1) ?? "").replace(/^\uFEFF/u, "");
  const [rest = ""] = text.slice(to, to + 2 * AROUND).split(/[\r\n]/u, 1);
  return {
    line: above.length,
    before: lead.length > AROUND ? `…${lead.slice(-AROUND).replace(/^(?:[\uDC00-\uDFFF]|\S{0,20}(?= ))/u, "")}` : lead,
    old: text.slice(from, to),
    after: rest.length > AROUND ? `${rest.slice(0, AROUND).replace(/(?:[\uD800-\uDBFF]|(?<= )\S{0,20})$/u, "")}…` : rest,
  };
}

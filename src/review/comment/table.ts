import type { Report } from "#finding";
import { LANGS, type Lang } from "#posting";
import { clipped, markdownCode as code } from "#rendering/markdown-text";
import { scoreText, verdictSign, verdictWord } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import type { PairChange } from "../compare.ts";
import { fitted } from "./budget.ts";
import { say, sayWith } from "./in-langs.ts";
import type { CommentInput } from "./input.ts";
import { safeAddress } from "./links.ts";
import { COMMENT_STRINGS } from "./strings.ts";

/** Most rows of the table; the pairs with something new come first. */
const ROWS = 40;

/** The touched pairs: score before and after, how many findings are new and settled; as many as fit into so many characters. */
export function table({ touched, settings }: CommentInput, characters: number): string {
  const { lang } = settings;
  const order = touched.toSorted((a, b) => b.fresh.length - a.fresh.length || b.settled.length - a.settled.length);
  const all = order.slice(0, ROWS).map((change) => {
    const cells = [
      nameOf(change, settings),
      scores(change, settings),
      String(change.fresh.length),
      String(change.settled.length),
      state(change, settings),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  // A path may have thousands of characters.
  const rows = fitted(all, characters);
  const heads = [
    COMMENT_STRINGS.pair,
    COMMENT_STRINGS.score,
    COMMENT_STRINGS.fresh,
    COMMENT_STRINGS.settledHead,
    COMMENT_STRINGS.state,
  ].map((words) => say(lang, words));
  const left = order.length - rows.length;
  const more = left > 0 ? ["", sayWith(lang, (each) => COMMENT_STRINGS.moreRows[each](left))] : [];
  return [`| ${heads.join(" | ")} |`, "| --- | --- | ---: | ---: | --- |", ...rows, ...more].join("\n");
}

type Settings = CommentInput["settings"];

function nameOf({ key, after, before }: PairChange, settings: Settings): string {
  const result = after ?? before;
  const sides = result ? LANGS.flatMap((side) => sideLink(result, side, after ? "head" : "base", settings)) : [];
  return [code(clipped(key, 120)), ...(sides.length > 0 ? [sides.join(" ")] : [])].join(" ");
}

function sideLink(result: Report, side: Lang, at: "base" | "head", { link }: Settings): readonly string[] {
  const { path } = result.pair[side];
  const address = path === undefined ? null : link(path, null, at);
  return address === null ? [] : [`[${side}](${safeAddress(address)})`];
}

function scores({ before, after }: PairChange, { lang }: Settings): string {
  const score = (result: Report | null, each: UiLang) => (result ? scoreText(result.score, each).split(" ")[0] : "–");
  return sayWith(lang, (each) => `${score(before, each)} → ${score(after, each)}`);
}

function state({ after, before }: PairChange, { lang }: Settings): string {
  if (after) return `${verdictSign[after.verdict]} ${say(lang, verdictWord[after.verdict])}`;
  return say(lang, before ? COMMENT_STRINGS.gone : COMMENT_STRINGS.unchecked);
}

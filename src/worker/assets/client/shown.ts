import type { TextPlace } from "#edit/changed-span";
import type { PlacedBlock } from "#edit/marks";
import type { Sure } from "#edit/offers";
import type { Counted } from "#edit/tally";
import type { BlockedText, TextGap } from "#edit/text-gap";
import { listedEdits } from "#fix/replacements";
import { BLOCK_KINDS, LANGS, type Lang, otherLang, type Sides } from "#posting";

/** A side’s text with its blocks, as the result shows them. */
export function shownText(text: string, side: Lang): BlockedText {
  const shown = [...document.querySelectorAll<HTMLElement>(`#result .block[data-side="${side}"]`)];
  return { text, blocks: shown.map(placedBlock).toSorted((a, b) => a.from - b.from) };
}

/** The place of a shown block in its text. */
export function placedBlock({ dataset }: HTMLElement): PlacedBlock {
  const kind = BLOCK_KINDS.find((each) => each === dataset.kind) ?? "paragraph";
  return { kind, from: Number(dataset.from), to: Number(dataset.to) };
}

/** The findings that the result shows. */
export function shownFindings(): readonly Counted[] {
  return [...document.querySelectorAll<HTMLElement>("#result [data-finding]")].map((card) => {
    const { dataset, classList } = card;
    const [en, fr] = LANGS.map((side) => placeOf(card, side));
    return {
      rule: dataset.rule ?? "",
      fingerprint: dataset.finding ?? "",
      severity: classList.contains("is-error") ? "error" : classList.contains("is-warning") ? "warning" : "info",
      lacking: LANGS.find((side) => side === dataset.lacking),
      at: { ...(en && { en }), ...(fr && { fr }) },
      mends: dataset.instead === undefined ? 0 : Number(dataset.places ?? 1),
    };
  });
}

/** Where a side has what a finding says, or would have what it lacks. */
function placeOf({ dataset }: HTMLElement, side: Lang): TextPlace | undefined {
  const place = dataset[side] ?? (dataset.insert === side ? `${dataset.at} ${dataset.at}` : undefined);
  const [from = 0, to = 0] = (place ?? "").split(" ").map(Number);
  return place === undefined ? undefined : { from, to };
}

/** The findings with exact edits that no filter of rule or language hides. */
export function shownSure(): readonly Sure[] {
  return [...document.querySelectorAll<HTMLElement>("#result .finding[data-instead]:not(.is-filtered)")].map(({ dataset }) => {
    const [from = 0, to = 0] = (dataset.instead ?? "").split(" ").map(Number);
    return {
      rule: dataset.rule ?? "",
      side: dataset.better === "fr" ? "fr" : "en",
      edits: dataset.edits ? listedEdits(JSON.parse(dataset.edits) as readonly unknown[]) : [{ from, to, text: dataset.text ?? "" }],
      places: Number(dataset.places ?? 1),
    };
  });
}

/** The shown block that holds an offset, or the last one before it. Few are asked whether they are shown: of one that is not laid out yet that costs its layout. */
export function blockAt(side: Lang, offset: number): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`#result .block[data-side="${side}"]`)];
  const sorted = all.map((each) => ({ each, from: Number(each.dataset.from) })).toSorted((a, b) => a.from - b.from);
  const isShown = ({ each }: { readonly each: HTMLElement }) => each.checkVisibility();
  const found = sorted.findLast((block) => block.from <= offset && isShown(block)) ?? sorted.find(isShown);
  return found?.each;
}

/** The gap of a finding’s card; nothing where it has none, or where no whole block faces it. */
export function shownGap({ dataset }: HTMLElement, texts: Sides<string>): TextGap | undefined {
  const side: Lang = dataset.insert === "fr" ? "fr" : "en";
  const facing = otherLang(side);
  const [from = -1, to = -1] = (dataset[facing] ?? "").split(" ").map(Number);
  const other = shownText(texts[facing], facing);
  const block = other.blocks.find((each) => each.from === from);
  const at = Number(dataset.at);
  return block && { own: shownText(texts[side], side), at, other, block: { ...block, to: Math.max(block.to, to) } };
}

/** Where a side has the findings of a rule, or lacks what they say, but for one of them. */
export function shownAt(side: Lang, rule: string, but: HTMLElement): readonly TextPlace[] {
  const cards = [...document.querySelectorAll<HTMLElement>("#result .finding[data-rule]")];
  return cards.filter((card) => card !== but && card.dataset.rule === rule).flatMap((card) => placeOf(card, side) ?? []);
}

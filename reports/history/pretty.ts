import picocolors from "picocolors";
import { defineHistoryFormat, type FormatOptions } from "#format";
import { AGES, type Forge, type Gap, type History, isWhole, type Moment } from "#history";
import { otherLang } from "#posting";
import { editWindows } from "#rendering/edit-windows";
import { plain } from "#rendering/plain";
import { LABELS } from "#rendering/strings";
import { wrap } from "#rendering/wrap";
import { excerpt } from "#text/quote";
import type { UiLang } from "#ui-lang";
import { commitLink, fileAddress } from "./links.ts";
import { pairTable } from "./pair-lines.ts";
import { dayOf, HISTORY_STRINGS } from "./strings.ts";

/** For reading in a terminal: figures first, then each open gap with what to update. */
export default defineHistoryFormat({ id: "pretty", renderHistory: historyPretty });

function historyPretty(history: History, { lang, color = false, width = 100, summary = false }: FormatOptions): string {
  const page: Page = { lang, width: Math.max(40, width), paint: picocolors.createColors(color), forge: history.forge };
  const { notes } = history;
  const blocks = [
    ...(summary ? [] : byPair([...history.gaps, ...askedLooks(history)]).map((group) => pairBlock(group, page))),
    ...pairTable(history, page, summary),
    ...notes.map(({ message }) => wrap(plain(message[lang]), page.width, "  ", "– ")),
    figures(history, page),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Edits that are only worth a look are counted, and shown where they are asked for. */
const askedLooks = ({ looks = [], filter }: History): readonly Gap[] => (filter?.severity === "info" ? looks : []);

interface Page {
  readonly lang: UiLang;
  readonly forge: Forge | undefined;
  readonly width: number;
  readonly paint: ReturnType<typeof picocolors.createColors>;
}

function byPair(gaps: readonly Gap[]): readonly (readonly Gap[])[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const group = groups.get(gap.pair);
    if (group) group.push(gap);
    else groups.set(gap.pair, [gap]);
  }
  return [...groups.values()];
}

function pairBlock(gaps: readonly Gap[], page: Page): string {
  const t = HISTORY_STRINGS[page.lang];
  const looks = gaps.filter(({ severity }) => severity === "info").length;
  const counts = [...(looks < gaps.length ? [t.open(gaps.length - looks)] : []), ...(looks > 0 ? [t.looks(looks)] : [])];
  const head = `${page.paint.bold(plain(gaps[0]?.pair ?? ""))}  ${counts.join(" · ")}`;
  return [head, ...gaps.map((gap) => gapBlock(gap, page))].join("\n\n");
}

function gapBlock({ leads, severity, since, also, days, diff, update, ...gap }: Gap, { lang, width, paint, forge }: Page): string {
  const t = HISTORY_STRINGS[lang];
  const addresses = [commitLink(forge, since.commit), fileAddress(forge, update.path, update.line)];
  const colon = LABELS.colon[lang];
  const lag = otherLang(leads);
  const text = (label: string, value: string | null, otherwise: string) =>
    wrap(`${label}${colon} ${value === null ? otherwise : plain(value)}`, width, "      ");
  const { old, new: now, facing } = editWindows({ old: gap.old, new: gap.new, facing: update.text, diff }, LONGEST_TEXT);
  const place = `${plain(update.path)}${update.line === null ? "" : `:${update.line}`}`;
  return [
    `    ${paint.yellow(`${t.leading[leads]} · ${t.days(days)}${severity === "info" ? ` · ${t.look.toLowerCase()}` : ""}`)}`,
    wrap(plain(momentText(since, lang)), width, "    "),
    ...(also.length > 0 ? [wrap(t.later(also.map((moment) => nameOf(moment, lang)).join(", ")), width, "    ")] : []),
    ...(old === null ? [] : [text(t.old, old, "")]),
    text(t.now, now, t.took),
    text((now === null ? t.remove : facing === null ? t.add : t.update)[lag], facing, t.nothing),
    `      ${paint.cyan(place)}`,
    ...addresses.flatMap((address) => (address === undefined ? [] : [`      ${paint.dim(address)}`])),
  ].join("\n");
}

/** Characters of a block: a few lines. */
const LONGEST_TEXT = 240;

/** “since 2026-03-02 by Ana Roy, 1a2b3c4 Raise the salary”. */
function momentText(moment: Moment, lang: UiLang): string {
  const t = HISTORY_STRINGS[lang];
  if (moment.commit === null) return t.uncommitted;
  return `${t.since(dayOf(moment.date), moment.author === undefined ? "" : `, ${moment.author}`)}, ${nameOf(moment, lang)} ${excerpt(moment.subject, 72)}`;
}

const nameOf = ({ commit }: Moment, lang: UiLang): string => commit?.slice(0, 7) ?? HISTORY_STRINGS[lang].work;

function figures(history: History, { lang, width, paint }: Page): string {
  const { totals, looks = [], scores = [], filter, asOf } = history;
  const t = HISTORY_STRINGS[lang];
  const colon = LABELS.colon[lang];
  const ages = AGES.map((age) => ({ age, n: totals.byAge[age].en + totals.byAge[age].fr })).filter(({ n }) => n > 0);
  const byAge = ages.length > 0 ? ` (${ages.map(({ age, n }) => `${t.ages[age]}${colon} ${n}`).join(", ")})` : "";
  const parts = [
    `${t.open(totals.open)}${byAge}`,
    ...(looks.length > 0 ? [t.looks(looks.length)] : []),
    t.closed(totals.closed),
    t.median(totals.medianDays),
    t.leads(totals.leads),
    ...scores.slice(-1).map(({ score, pairs }) => t.scoreNow(score, pairs)),
  ];
  // Of a part, that it is empty says nothing of the whole.
  const all = !isWhole(history) ? t.noneRead : looks.length > 0 ? wrap(t.onlyLooks, width) : paint.green(`✔ ${t.none}`);
  // Where looks were asked for, they stand above.
  const like = askedLooks(history).length > 0 ? [] : [t.noneLike];
  const none = filter ? like : totals.pairs > 0 ? [all] : [];
  return [
    ...(filter ? [wrap(`${t.only}${colon} ${t.filter(filter).join(", ")}`, width)] : []),
    ...(totals.open === 0 ? none : []),
    wrap(parts.join(" · "), width),
    paint.dim(`${t.read(totals.pairs, totals.revisions)} · ${t.asOf(dayOf(asOf))}`),
  ].join("\n");
}

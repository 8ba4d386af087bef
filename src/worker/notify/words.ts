import { severityWord } from "#rendering/strings";
import type { ChangeNews, News, NewsGap, WeekNews } from "#store/notices";
import type { UiLang } from "#ui-lang";
import { COMMON_STRINGS } from "../pages/projects/common-strings.ts";
import { gapWords } from "../pages/projects/gap-words.ts";

interface NewsWords {
  /** What each kind of change is called, before its number. */
  readonly counts: Readonly<Record<keyof ChangeNews["counts"], string>>;
  readonly colon: string;
  readonly write: Readonly<Record<"en" | "fr", string>>;
  readonly more: (n: number) => string;
  readonly week: string;
  readonly weekLine: (week: WeekNews) => string;
  readonly oldest: (day: string) => string;
  readonly test: string;
  readonly open: string;
}

const WORDS: Readonly<Record<UiLang, NewsWords>> = {
  en: {
    counts: { came: "New gaps", settled: "Settled", ended: "Acceptances ended" },
    colon: ": ",
    write: { en: "to write in English", fr: "to write in French" },
    more: (n) => `and ${n} more`,
    week: "The week",
    weekLine: ({ pairs, open, write }) => `Pairs: ${pairs}. Open gaps: ${open} (English: ${write.en}, French: ${write.fr})`,
    oldest: (day) => `The oldest gap is open since ${day}`,
    test: "This is a test. Messages of this project arrive here",
    open: "Open in Parité",
  },
  fr: {
    counts: { came: "Nouveaux écarts", settled: "Comblés", ended: "Acceptations terminées" },
    colon: "\u00A0: ",
    write: { en: "à rédiger en anglais", fr: "à rédiger en français" },
    more: (n) => `et ${n} de plus`,
    week: "La semaine",
    weekLine: ({ pairs, open, write }) =>
      `Paires\u00A0: ${pairs}. Écarts ouverts\u00A0: ${open} (anglais\u00A0: ${write.en}, français\u00A0: ${write.fr})`,
    oldest: (day) => `L’écart le plus ancien est ouvert depuis le ${day}`,
    test: "Ceci est un essai. Les messages de ce projet arrivent ici",
    open: "Ouvrir dans Parité",
  },
};

/** What the button of a message says. */
export const openWords = (lang: UiLang): string => WORDS[lang].open;

/** A gap in words of ours: its gravity, its rule, and who has to write. Never a word of a text. */
export function newsGapWords(lang: UiLang, { rule, severity, lacking }: Omit<NewsGap, "id">): string {
  const side = lacking === undefined ? "" : ` (${WORDS[lang].write[lacking]})`;
  const word = severityWord[severity][lang];
  return `${word[0]?.toUpperCase()}${word.slice(1)} – ${gapWords(lang, undefined, { fingerprint: "", rule })}${side}`;
}

/** News as a title and lines. */
export function newsWords(lang: UiLang, project: string, news: News): { readonly title: string; readonly lines: readonly string[] } {
  const t = WORDS[lang];
  if (news.kind === "test") return { title: project, lines: [`${t.test}.`] };
  const said = (name: keyof ChangeNews["counts"], n: number) => `${t.counts[name]}${t.colon}${n}.`;
  if (news.kind === "week") {
    const { came, settled, oldest } = news;
    const lines = [`${said("came", came)} ${said("settled", settled)}`, `${t.weekLine(news)}.`];
    return {
      title: `${project} – ${t.week}`,
      lines: oldest === null ? lines : [...lines, `${t.oldest(COMMON_STRINGS[lang].day(oldest.slice(0, 10)))}.`],
    };
  }
  const lines = (["came", "settled", "ended"] as const).flatMap((name) => {
    const [n, gaps] = [news.counts[name], news[name] as readonly (NewsGap & { readonly key?: string })[]];
    if (n === 0) return [];
    const each = gaps.map((gap) => `• ${news.key === undefined ? `${gap.key} – ` : ""}${newsGapWords(lang, gap)}`);
    return [said(name, n), ...each, ...(n > gaps.length ? [`• ${t.more(n - gaps.length)}`] : [])];
  });
  return { title: news.key === undefined ? project : `${project} – ${news.key}`, lines };
}

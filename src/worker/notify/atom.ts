import { hashOf } from "#analysis";
import type { Lang } from "#posting";
import { isTrue } from "#service/gap-facts";
import type { Project, ProjectOverview, WorkList } from "#store/entities";
import type { UiLang } from "#ui-lang";
import { projectPath } from "../pages/projects/paths.ts";
import { newsGapWords } from "./words.ts";
import { xmlText } from "./xml.ts";

/** Entries of a feed. */
const MOST = 100;

const WORDS: Readonly<Record<UiLang, { title: string; toWrite: Readonly<Record<Lang, string>>; open: string; settled: string }>> = {
  en: { title: "Gaps", toWrite: { en: "To write in English", fr: "To write in French" }, open: "Open: ", settled: "Settled: " },
  fr: {
    title: "Écarts",
    toWrite: { en: "À rédiger en anglais", fr: "À rédiger en français" },
    open: "Ouvert\u00A0: ",
    settled: "Comblé\u00A0: ",
  },
};

/** What a feed is asked for. */
interface FeedOf {
  readonly lang: UiLang;
  /** Its own address, and that of the service. */
  readonly self: string;
  readonly origin: string;
  /** The list of work in a language; absent for all that came and was settled. */
  readonly side?: Lang | undefined;
}

/** The same for the same thing, whatever address it is read at: the first half of a SHA-256 as a UUID of version 8 (RFC 9562). */
const idOf = (...parts: readonly unknown[]): string =>
  `urn:uuid:${hashOf(JSON.stringify(parts)).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, "$1-$2-8$3-a$4-$5")}`;

/**
 * The gaps of a project as a feed, the newest first: an entry a gap, which says what became of it. Rules, keys and paths; no word of a text.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomOf(
  project: Project,
  { heads, closed }: Pick<ProjectOverview, "heads" | "closed">,
  { gaps }: Pick<WorkList, "gaps">,
  { lang, self, origin, side }: FeedOf,
): string {
  const t = WORDS[lang];
  const keys = new Map(heads.flatMap(({ id, key, goneAt }) => (goneAt === null ? [[id, key] as const] : [])));
  const base = `${origin}/${lang}${projectPath(lang, project.slug)}`;
  const page = `${base}${side === undefined ? "" : projectPath(lang, project.slug, "work").slice(projectPath(lang, project.slug).length)}`;
  const entries = [...gaps.filter(({ isAccepted }) => !isAccepted), ...(side === undefined ? closed : [])]
    .flatMap(({ pair, thread }) => {
      const key = keys.get(pair);
      const isAsked = isTrue(thread) && (side === undefined || thread.lacking === side);
      return key !== undefined && isAsked ? [{ pair, key, thread, updated: thread.closed ?? thread.since }] : [];
    })
    .sort((a, b) => (a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : a.pair - b.pair || a.thread.id - b.thread.id))
    .slice(0, MOST)
    .map(({ pair, key, thread, updated }) => {
      const title = `${thread.closed === undefined ? t.open : t.settled}${key} – ${newsGapWords(lang, thread)}`;
      const link = `${origin}/${lang}${projectPath(lang, project.slug, "pairs")}/${encodeURIComponent(key.toWellFormed())}#gap-${thread.id}`;
      return {
        updated,
        xml: `<entry><id>${idOf(project.slug, project.createdAt, pair, thread.id, lang)}</id><title>${xmlText(title)}</title><updated>${updated}</updated><published>${thread.first}</published><category term="${xmlText(thread.rule)}"/><link rel="alternate" type="text/html" href="${xmlText(link)}"/></entry>`,
      };
    });
  const title = `${project.name[lang]} – ${side === undefined ? t.title : t.toWrite[side]}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}-CA">
<id>${idOf(project.slug, project.createdAt, side ?? null, lang)}</id>
<title>${xmlText(title)}</title>
<updated>${entries[0]?.updated ?? project.createdAt}</updated>
<author><name>Parité</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(page)}"/>
${entries.map(({ xml }) => `${xml}\n`).join("")}</feed>
`;
}

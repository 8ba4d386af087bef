import { dayBefore, figuresOf } from "#service/figures";
import { changeNews } from "#service/news";
import type { Project } from "#store/entities";
import type { WeekNews } from "#store/notices";
import type { ProjectStore } from "#store/project-store";

/** Days that the run of a day makes up for, where it did not take place. */
const MISSED = 6;

/**
 * What a day brings without a version: acceptances whose last day is over, a message a day; and on Monday what the week before came to, or on Tuesday
 * where Monday’s run did not take place. The same day again brings nothing new.
 */
export async function tellOfDay(store: ProjectStore, project: Project, now: string): Promise<void> {
  if ((await store.webhooks(project.id)).length === 0) return;
  const ended = Map.groupBy(await store.endedByDate(project.id, dayBefore(now, MISSED), dayBefore(now, 1)), ({ until }) => until);
  for (const [day, gaps] of ended) {
    const news = changeNews({}, { came: [], settled: [], ended: gaps });
    const next = `${dayBefore(day, -1)}T00:00:00.000Z`;
    if (news) await store.tell(project.id, { name: `ended-${day}`, news, at: next });
  }
  const sinceMonday = (new Date(now).getUTCDay() + 6) % 7;
  if (sinceMonday > 1) return;
  const monday = dayBefore(now, sinceMonday);
  const news = await weekNews(store, project, now);
  if (news) await store.tell(project.id, { name: `week-${monday}`, news, at: `${monday}T00:00:00.000Z` });
}

/** What the last seven days came to; nothing where no gap came, went or is open. */
async function weekNews(store: ProjectStore, project: Project, now: string): Promise<WeekNews | undefined> {
  const since = new Date(Date.parse(now) - 7 * 86_400_000).toISOString();
  const [overview, counts] = [await store.overview(project.id), await store.cameAndSettled(project.id, since)];
  const { pairs, open, ahead, oldest } = figuresOf(overview);
  if (open + counts.came + counts.settled === 0) return undefined;
  return { kind: "week", pairs, open, ...counts, write: { en: ahead.fr, fr: ahead.en }, oldest: oldest?.since ?? null };
}

import { Hono } from "hono";
import { partAfter } from "#service/cursor";
import { dayBefore, isOfOtherEngine } from "#service/figures";
import { queriedWork } from "#service/lists";
import type { ListedThread } from "#store/entities";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { searchOf } from "../../pages/projects/address.ts";
import { COMMON_STRINGS } from "../../pages/projects/common-strings.ts";
import { ListProblem } from "../../pages/projects/list-problem.tsx";
import { projectPath } from "../../pages/projects/paths.ts";
import { linkTo } from "../../pages/projects/shell.tsx";
import { WorkPage } from "../../pages/projects/work-page.tsx";
import { viewerOf, withViewer } from "../../people/viewer.ts";
import { io } from "../../projects/io.ts";
import { workQuery } from "./queries.ts";

/** Gaps of one part of the list. */
const PART = 50;

/** The list of work, in one language. */
export function workRoutes(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  routes.get(`/${lang}${projectPath(lang, ":slug", "work")}`, withViewer("read"), async (c) => {
    const [viewing, now] = [viewerOf(c), io.now()];
    const { project, store } = viewing;
    const { problems } = COMMON_STRINGS[lang];
    const looking = { lang, viewing, now };
    const refused = (message: string) =>
      c.html(<ListProblem {...looking} part="work" message={message} start={linkTo(lang, viewing, "work")} />, 400);
    const asked = workQuery(c.req.query());
    if (!asked.ok) return refused(problems.filter(asked.name));
    const { judges, gaps } = await store.workList(project.id, dayBefore(now, 0));
    const found = queriedWork(gaps, asked.query, viewing.name, now);
    const list = `work ${project.slug}${searchOf({ ...asked.query })}`;
    const part = partAfter(found, nameOf, { query: list, cursor: asked.after, size: PART });
    if (!part) return refused(problems.cursor);
    const kept =
      project.texts === "kept" && part.items.length > 0
        ? await store.reports(project.id, [...new Set(part.items.map(({ pair }) => pair))])
        : new Map<number, never>();
    return c.html(
      <WorkPage
        {...looking}
        query={asked.query}
        part={part}
        found={found.length}
        words={found.reduce((sum, { thread }) => sum + (thread.words ?? 0), 0)}
        pairs={judges.length}
        otherEngine={judges.filter(isOfOtherEngine).length}
        reports={new Map([...kept].map(([pair, { report }]) => [pair, report]))}
        search={new URL(c.req.url).search}
      />,
    );
  });
  return routes;
}

const nameOf = ({ key, thread }: ListedThread): string => `${thread.id} ${key}`;

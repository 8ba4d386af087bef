import { type Context, Hono } from "hono";
import { decimal } from "#rendering/decimal";
import { verdictWord } from "#rendering/strings";
import { partAfter } from "#service/cursor";
import { aheadOf, dayBefore, figuresOf, isOfOtherEngine, type PairSummary } from "#service/figures";
import { queriedPairs } from "#service/lists";
import { overviewNow } from "#service/recount";
import type { UiLang } from "#ui-lang";
import { csvText } from "../../../../reports/csv/text.ts";
import type { WorkerEnv } from "../../env.ts";
import { searchOf } from "../../pages/projects/address.ts";
import { COMMON_STRINGS } from "../../pages/projects/common-strings.ts";
import { ListProblem } from "../../pages/projects/list-problem.tsx";
import { projectPath } from "../../pages/projects/paths.ts";
import { ProjectPage } from "../../pages/projects/project-page.tsx";
import { PROJECT_STRINGS } from "../../pages/projects/project-strings.ts";
import { linkTo } from "../../pages/projects/shell.tsx";
import { viewerOf, withViewer } from "../../people/viewer.ts";
import { io } from "../../projects/io.ts";
import { type Asked, pairQuery } from "./queries.ts";

/** Pairs of one part of the list. */
const PART = 50;
/** The day that is compared with where nobody chose one: about a month ago. */
const MONTH = 30;

/** The page of a project and its table as a file, in one language. */
export function projectRoutes(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  const path = `/${lang}${projectPath(lang, ":slug")}`;

  routes.get(path, withViewer("read"), async (c) => {
    const asked = pairQuery(c.req.query());
    if (!asked.ok) return refused(c, lang, COMMON_STRINGS[lang].problems.filter(asked.name));
    const [viewing, now] = [viewerOf(c), io.now()];
    const since = asked.since ?? dayBefore(now, MONTH);
    const wrong = wrongDay(since, now, lang);
    if (wrong !== undefined) return refused(c, lang, wrong);
    const overview = await overviewNow(viewing.store, viewing.project, now);
    const figures = figuresOf(overview);
    const found = queriedPairs(figures.lines, asked.query, now);
    const list = `pairs ${viewing.project.slug}${searchOf({ ...asked.query })}`;
    const part = partAfter(found, nameOf, { query: list, cursor: asked.after, size: PART });
    if (!part) return refused(c, lang, COMMON_STRINGS[lang].problems.cursor);
    return c.html(
      <ProjectPage
        lang={lang}
        viewing={viewing}
        now={now}
        figures={figures}
        trend={overview.trend}
        gone={overview.heads.length - figures.pairs}
        since={since}
        query={asked.query}
        part={part}
        found={found.length}
        search={new URL(c.req.url).search}
      />,
    );
  });

  routes.get(`/${lang}${projectPath(lang, ":slug", "pairs")}.csv`, withViewer("read"), async (c) => {
    const asked: Asked<Parameters<typeof queriedPairs>[1]> = pairQuery(c.req.query());
    if (!asked.ok) return refused(c, lang, COMMON_STRINGS[lang].problems.filter(asked.name));
    const [{ project, store }, now] = [viewerOf(c), io.now()];
    const found = queriedPairs(figuresOf(await overviewNow(store, project, now)).lines, asked.query, now);
    return c.body(csvOf(found, lang), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${project.slug}-${dayBefore(now, 0)}.csv"`,
      "X-Content-Type-Options": "nosniff",
    });
  });

  return routes;
}

const nameOf = ({ head }: PairSummary): string => head.key;

/** What is wrong with a day to compare with. */
function wrongDay(day: string, now: string, lang: UiLang): string | undefined {
  const { problems } = COMMON_STRINGS[lang];
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day;
  if (!isDay) return problems.day;
  return day > dayBefore(now, 0) ? problems.future : undefined;
}

function refused(c: Context<WorkerEnv>, lang: UiLang, message: string): Response | Promise<Response> {
  const viewing = viewerOf(c);
  return c.html(<ListProblem lang={lang} viewing={viewing} now={io.now()} part="" message={message} start={linkTo(lang, viewing)} />, 400);
}

/** A row a pair. */
function csvOf(lines: readonly PairSummary[], lang: UiLang): string {
  const { columns, ahead: aheadHead, leads: leadsHead, otherJudge } = PROJECT_STRINGS[lang];
  const common = COMMON_STRINGS[lang];
  const heads = [...Object.values(columns), leadsHead, aheadHead, common.lang.en, common.lang.fr, otherJudge];
  return csvText(
    heads,
    lines.map((line) => {
      const { head, open, leads, accepted, oldest } = line;
      const ahead = aheadOf(line);
      const cells = [
        ...[
          head.key,
          verdictWord[head.verdict][lang],
          lang === "fr" ? decimal(head.score, lang) : head.score,
          open,
          accepted,
          oldest?.slice(0, 10) ?? "",
          head.at.slice(0, 10),
          leads,
        ],
        ahead === null ? "" : ahead === "both" ? common.both : common.lang[ahead],
        ...[head.paths.en ?? "", head.paths.fr ?? "", isOfOtherEngine(head.judge) ? (head.judge.split(" ")[0] ?? "") : ""],
      ];
      return Object.fromEntries(heads.map((name, i) => [name, cells[i]]));
    }),
    // Where the comma is the decimal sign, a spreadsheet parts its lists with a semicolon.
    lang === "fr" ? ";" : ",",
  );
}

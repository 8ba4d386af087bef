import { Hono } from "hono";
import { reopenGaps } from "#service/accept";
import { acceptedNow } from "#service/accepted-list";
import { partAfter } from "#service/cursor";
import { silencePatch } from "#service/silence-patch";
import type { KeyedAcceptance } from "#store/entities";
import type { UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { AcceptedPage } from "../../pages/projects/accepted-page.tsx";
import { COMMON_STRINGS } from "../../pages/projects/common-strings.ts";
import { ListProblem } from "../../pages/projects/list-problem.tsx";
import { PAIR_STRINGS } from "../../pages/projects/pair-strings.ts";
import { projectPath } from "../../pages/projects/paths.ts";
import { linkTo } from "../../pages/projects/shell.tsx";
import { ACCEPTED_STRINGS } from "../../pages/projects/work-strings.ts";
import { sentForm } from "../../pages/sent-form.ts";
import { WORKBENCH_STRINGS } from "../../pages/workbench-strings.ts";
import { noted, viewerOf, withViewer } from "../../people/viewer.ts";
import { io } from "../../projects/io.ts";

/** Ended acceptances of one part of the list. */
const PART = 50;

/** What is accepted in a project, and the way back, in one language. */
export function acceptedRoutes(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  const path = `/${lang}${projectPath(lang, ":slug", "accepted")}`;
  const t = ACCEPTED_STRINGS[lang];

  routes.get(path, withViewer("read"), async (c) => {
    const [viewing, now] = [viewerOf(c), io.now()];
    const { problems } = COMMON_STRINGS[lang];
    const looking = { lang, viewing, now };
    const { after = null, done, ...others } = c.req.query();
    const [unknown] = Object.keys(others);
    const start = linkTo(lang, viewing, "accepted");
    const refused = (message: string) => c.html(<ListProblem {...looking} part="accepted" message={message} start={start} />, 400);
    if (unknown !== undefined) return refused(problems.filter(unknown.slice(0, 100)));
    const { holding, ended, comments } = acceptedNow(await viewing.store.acceptedList(viewing.project.id), now);
    const part = partAfter(ended, nameOf, { query: `accepted ${viewing.project.slug}`, cursor: after, size: PART });
    if (!part) return refused(problems.cursor);
    return c.html(
      <AcceptedPage
        {...looking}
        holding={holding}
        comments={comments}
        ended={part.items}
        from={part.from}
        of={ended.length}
        next={part.next}
        isReopened={done === "reopened"}
      />,
    );
  });

  routes.post(path, withViewer("write"), async (c) => {
    const [viewing, now] = [viewerOf(c), io.now()];
    const start = linkTo(lang, viewing, "accepted");
    const refused = (message: string, status: 400 | 404 | 408 | 409 | 413) =>
      c.html(
        <ListProblem
          lang={lang}
          viewing={viewing}
          now={now}
          part="accepted"
          title={PAIR_STRINGS[lang].problem.title}
          message={message}
          start={start}
        />,
        status,
      );
    const sent = await sentForm(c, lang);
    if (!sent.ok) return refused(sent.problems.map(({ message }) => message).join(" "), sent.status);
    const [key, id] = [String(sent.form.get("pair") ?? ""), Number(sent.form.get("reopen"))];
    const { status } = await reopenGaps(viewing.store, viewing.project, { pair: key, ids: Number.isSafeInteger(id) ? [id] : [] }, io);
    if (status === "no-pair") return refused(PAIR_STRINGS[lang].problem.unknown, 404);
    if (status === "conflict") return refused(PAIR_STRINGS[lang].problem.reopened, 409);
    await noted(c, "reopen", `${key} ${id}`);
    return c.redirect(`${start}?done=reopened`, 303);
  });

  routes.get(`${path}/patch`, withViewer("read"), async (c) => {
    const [viewing, now] = [viewerOf(c), io.now()];
    const { project, store } = viewing;
    const board = await store.board(project.id, c.req.query("pair") ?? "");
    const acceptance = board?.acceptances.find(({ id }) => String(id) === c.req.query("id"));
    const made = board && acceptance ? silencePatch(board, acceptance) : ({ ok: false, why: "gone" } as const);
    if (!made.ok) {
      const why = { gone: t.patchGone, texts: t.noText, ...WORKBENCH_STRINGS[lang].refused }[made.why];
      const start = linkTo(lang, viewing, "accepted");
      return c.html(
        <ListProblem lang={lang} viewing={viewing} now={now} part="accepted" title={t.cannotPatch} message={why} start={start} />,
        made.why === "gone" ? 404 : 409,
      );
    }
    return c.body(made.patch, 200, {
      "Content-Type": "text/x-diff; charset=utf-8",
      "Content-Disposition": 'attachment; filename="parite.patch"',
      "X-Content-Type-Options": "nosniff",
    });
  });

  return routes;
}

const nameOf = ({ key, acceptance }: KeyedAcceptance): string => `${acceptance.id} ${key}`;

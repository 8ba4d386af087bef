import { type Context, Hono } from "hono";
import { defaultConfig } from "#config/config";
import type { Report } from "#finding";
import type { Sides, Source } from "#posting";
import { judgeOf } from "#service/known-pair";
import { boardGaps, textsOfVersion } from "#service/pair-page";
import { boardNow } from "#service/recount";
import { reportNow } from "#service/report-now";
import type { BoardBodies, PairBoard } from "#store/entities";
import type { UiLang } from "#ui-lang";
import { compareStates, stateOfTexts } from "../../engine.ts";
import type { WorkerEnv } from "../../env.ts";
import { COMMON_STRINGS } from "../../pages/projects/common-strings.ts";
import { type GivenWork, NO_WORK } from "../../pages/projects/gap-actions.tsx";
import { ListProblem } from "../../pages/projects/list-problem.tsx";
import { PairPage } from "../../pages/projects/pair-page.tsx";
import { PAIR_STRINGS } from "../../pages/projects/pair-strings.ts";
import { projectPath } from "../../pages/projects/paths.ts";
import { linkTo, pairLink } from "../../pages/projects/shell.tsx";
import type { Problem } from "../../pages/read-form.ts";
import { sentForm } from "../../pages/sent-form.ts";
import { viewerOf, withViewer } from "../../people/viewer.ts";
import { io } from "../../projects/io.ts";
import { act, givenWork } from "./pair-actions.ts";

/** What a page of a pair is shown with, beside the pair. */
interface Shown {
  readonly problems?: readonly Problem[];
  readonly given?: GivenWork;
  readonly status?: 400 | 404 | 408 | 409 | 413 | 422;
}

/** The key of an address. */
const keyOf = (c: Context<WorkerEnv>): string => c.req.param("key") ?? "";

/** The page of a pair and its forms, in one language. */
export function pairRoutes(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  const path = `/${lang}${projectPath(lang, ":slug", "pairs")}/:key`;

  routes.get(path, withViewer("read"), (c) => shown(c, lang, {}));

  routes.post(path, withViewer("write"), async (c) => {
    const sent = await sentForm(c, lang);
    if (!sent.ok) return shown(c, lang, { problems: sent.problems, status: sent.status });
    const [viewing, key] = [viewerOf(c), keyOf(c)];
    const acted = await act(viewing, key, sent.form, lang, io);
    if (!acted.ok) return shown(c, lang, { problems: acted.problems, given: givenWork(sent.form), status: acted.status });
    const search = new URLSearchParams({ done: acted.done });
    // One is what the page says without it.
    if (acted.count !== undefined && acted.count !== 1) search.set("n", String(acted.count));
    if (acted.undo) search.set("undo", acted.undo.join(" "));
    return c.redirect(`${pairLink(lang, viewing, key)}?${search}`, 303);
  });

  routes.get(`${path}/state`, withViewer("read"), async (c) => {
    const { project, store } = viewerOf(c);
    const board = await store.board(project.id, keyOf(c));
    const texts = board?.agreement ? textsOfVersion(board.texts, board.agreement.hashes) : null;
    const outcome = board && texts ? stateOfTexts(sourcesOf(board, texts), board.head.key) : undefined;
    if (!outcome?.ok) return notThere(c, lang);
    c.header("Content-Disposition", 'attachment; filename="parite-state.json"');
    return c.json(outcome.state);
  });

  return routes;
}

const sourcesOf = ({ head }: PairBoard, texts: Sides<string>): Sides<Source> => {
  const of = (side: "en" | "fr"): Source => ({ text: texts[side], ...(head.paths[side] !== null && { path: head.paths[side] }) });
  return { en: of("en"), fr: of("fr") };
};

function notThere(c: Context<WorkerEnv>, lang: UiLang): Response | Promise<Response> {
  const viewing = viewerOf(c);
  const t = PAIR_STRINGS[lang].problem;
  const start = linkTo(lang, viewing);
  return c.html(
    <ListProblem lang={lang} viewing={viewing} now={io.now()} part="" title={t.noPair} message={t.unknown} start={start} />,
    404,
  );
}

async function shown(c: Context<WorkerEnv>, lang: UiLang, { problems = [], given = NO_WORK, status }: Shown): Promise<Response> {
  const [viewing, now] = [viewerOf(c), io.now()];
  const board = await boardNow(viewing.store, viewing.project, keyOf(c), now);
  if (!board) return notThere(c, lang);
  const stored = board.kept ? reportNow(board.kept, board.acceptances, now) : undefined;
  const texts = textsOfVersion(board.texts, board.head.hashes);
  const agreed = board.agreement && textsOfVersion(board.texts, board.agreement.hashes);
  const wanted = c.req.query("since");
  if (wanted !== undefined && wanted !== "agreement") return refusedFilter(c, lang);
  const isSinceAgreed = wanted === "agreement" && agreed !== null && texts !== null;
  const { done, undo } = doneIn(c, lang);
  return c.html(
    <PairPage
      lang={lang}
      viewing={viewing}
      now={now}
      board={board}
      gaps={boardGaps(board, now)}
      stored={stored}
      shown={isSinceAgreed ? reportSince(board, agreed, texts) : stored}
      texts={texts}
      isSinceAgreed={isSinceAgreed}
      isDefault={board.head.judge === judgeOf(defaultConfig)}
      isComparable={agreed !== null && texts !== null}
      given={given}
      problems={problems}
      done={done}
      undo={undo}
      search={isSinceAgreed ? "?since=agreement" : ""}
    />,
    status ?? 200,
  );
}

/** What edits since an agreement ask for; what the engine refuses was refused before it was stored. */
function reportSince(board: PairBoard & BoardBodies, agreed: Sides<string>, texts: Sides<string>): Report | undefined {
  const outcome = compareStates({ before: sourcesOf(board, agreed), after: sourcesOf(board, texts) }, defaultConfig, board.head.key);
  return outcome.ok ? outcome.report : board.kept?.report;
}

function refusedFilter(c: Context<WorkerEnv>, lang: UiLang): Response | Promise<Response> {
  const viewing = viewerOf(c);
  const start = pairLink(lang, viewing, keyOf(c));
  return c.html(
    <ListProblem
      lang={lang}
      viewing={viewing}
      now={io.now()}
      part=""
      message={COMMON_STRINGS[lang].problems.filter("since")}
      start={start}
    />,
    400,
  );
}

/** What the form before this page did. */
function doneIn(c: Context<WorkerEnv>, lang: UiLang): { readonly done: string | undefined; readonly undo: readonly number[] } {
  const { done, n = "1", undo = "" } = c.req.query();
  const t = PAIR_STRINGS[lang].done;
  const count = /^\d{1,4}$/u.test(n) ? Number(n) : 1;
  const ids = undo
    .split(" ")
    .filter((id) => /^\d{1,9}$/u.test(id))
    .map(Number);
  switch (done) {
    case "accepted":
      return { done: t.accepted(count), undo: ids };
    case "reopened":
      return { done: t.reopened(count), undo: [] };
    case "assigned":
      return { done: t.assigned(count), undo: [] };
    case "commented":
      return { done: t.commented, undo: [] };
    case "agreed":
      return { done: t.agreed, undo: [] };
    default:
      return { done: undefined, undo: [] };
  }
}

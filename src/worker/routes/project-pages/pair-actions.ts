import { acceptGaps, type ChangedGap, reopenGaps } from "#service/accept";
import { noteAction } from "#service/audit";
import type { ServiceIo } from "#service/io";
import type { Viewing } from "#service/viewing";
import { isDayToCome } from "#service/views";
import type { UiLang } from "#ui-lang";
import type { GivenWork } from "../../pages/projects/gap-actions.tsx";
import { PAIR_STRINGS } from "../../pages/projects/pair-strings.ts";
import type { Problem } from "../../pages/read-form.ts";

/** What became of a form: where to go on, or why nothing was changed. */
export type Acted =
  | { readonly ok: true; readonly done: string; readonly count?: number; readonly undo?: readonly number[] }
  | { readonly ok: false; readonly status: 404 | 409 | 422; readonly problems: readonly Problem[] };

/** Most gaps that are chosen at once. */
const MOST = 500;
/** Longest reason or comment, and longest name. */
const LONG = 1_000;
const NAME = 200;

/** What somebody gave in the form of a pair. */
export function givenWork(form: FormData): GivenWork {
  const text = (name: string) =>
    String(form.get(name) ?? "")
      .replaceAll("\r\n", "\n")
      .trim();
  return {
    gaps: form.getAll("gap").map(String).slice(0, MOST),
    reason: text("reason"),
    until: text("until"),
    assignee: text("assignee"),
    due: text("due"),
    comment: text("comment"),
  };
}

/** Does what a form of a pair asks for. */
export async function act(viewing: Viewing, key: string, form: FormData, lang: UiLang, io: ServiceIo): Promise<Acted> {
  const { problem } = PAIR_STRINGS[lang];
  const { store, project, name: by } = viewing;
  const given = givenWork(form);
  const what = form.has("reopen") || form.has("undo") ? "reopen" : String(form.get("do") ?? "");
  const gaps = seenIn(given.gaps);
  const wrong = problemsOfWork(what, given, gaps.length, lang, io.now());
  if (wrong.length > 0) return { ok: false, status: 422, problems: wrong };
  const note = (action: string, ids: readonly number[] = gaps.map(({ thread }) => thread)) =>
    noteAction({ store, project, by }, action, [key, ...ids].join(" "), io);
  if (what === "accept") {
    const { reason, until } = given;
    const outcome = await acceptGaps(store, project, { pair: key, gaps, reason, by, ...(until !== "" && { until }) }, io);
    if (outcome.status === "no-pair") return { ok: false, status: 404, problems: [{ message: problem.unknown }] };
    if (outcome.status === "changed")
      return { ok: false, status: 409, problems: outcome.changed.map((each) => changedProblem(each, lang)) };
    await note("accept");
    return { ok: true, done: "accepted", count: outcome.ids.length, undo: outcome.ids };
  }
  const unknown: Acted = { ok: false, status: 404, problems: [{ message: problem.unknown }] };
  if (what === "reopen") {
    const ids = `${form.get("reopen") ?? ""} ${form.get("undo") ?? ""}`
      .split(" ")
      .filter((id) => /^\d{1,9}$/u.test(id))
      .map(Number);
    const reopened = await reopenGaps(store, project, { pair: key, ids: ids.slice(0, MOST) }, io);
    if (reopened.status === "no-pair") return unknown;
    if (reopened.status === "conflict") return { ok: false, status: 409, problems: [{ message: problem.reopened }] };
    await note("reopen", reopened.ids);
    return { ok: true, done: "reopened", count: reopened.ids.length };
  }
  const { head } = await store.pairState(project.id, "", key);
  if (!head) return unknown;
  if (what === "agree") {
    const outcome = await store.agree(project.id, head.id, Number(form.get("revision")), { at: io.now(), by });
    if (outcome === "conflict") return { ok: false, status: 409, problems: [{ message: problem.agree }] };
    await note("agree");
    return { ok: true, done: "agreed" };
  }
  const threads = gaps.map(({ thread }) => thread);
  if (what === "assign") {
    const work = { assignee: given.assignee || null, dueOn: given.due || null };
    const count = await store.assign(project.id, head.id, threads, work);
    if (count === 0) return { ok: false, status: 409, problems: threads.map((n) => ({ message: problem.closed(n) })) };
    await note("assign");
    return { ok: true, done: "assigned", count };
  }
  for (const thread of threads) {
    const isThere = await store.comment(project.id, head.id, { thread, at: io.now(), by, body: given.comment });
    if (!isThere) return { ok: false, status: 409, problems: [{ message: problem.closed(thread) }] };
  }
  await note("comment");
  return { ok: true, done: "commented" };
}

/** Gaps as they were looked at: number and fingerprint. */
const seenIn = (gaps: readonly string[]) =>
  gaps.flatMap((gap) => {
    const [, thread = "", fingerprint = ""] = /^(\d{1,9}):([0-9a-f]{1,64})$/u.exec(gap) ?? [];
    return thread === "" ? [] : [{ thread: Number(thread), fingerprint }];
  });

function problemsOfWork(what: string, given: GivenWork, chosen: number, lang: UiLang, now: string): readonly Problem[] {
  const { problem } = PAIR_STRINGS[lang];
  const isWrongDay = (day: string) => day !== "" && !(/^\d{4}-\d{2}-\d{2}$/u.test(day) && isRealDay(day) && isDayToCome(day, now));
  const none: readonly Problem[] = chosen === 0 ? [{ field: "gaps", message: problem.none }] : [];
  const long = (field: "reason" | "comment", missing: string): readonly Problem[] =>
    given[field] === "" ? [{ field, message: missing }] : given[field].length > LONG ? [{ field, message: problem.long }] : [];
  switch (what) {
    case "accept":
      return [...none, ...long("reason", problem.reason), ...(isWrongDay(given.until) ? [{ field: "until", message: problem.due }] : [])];
    case "assign":
      return [
        ...none,
        ...(given.assignee.length > NAME ? [{ field: "assignee", message: problem.who }] : []),
        ...(isWrongDay(given.due) ? [{ field: "due", message: problem.due }] : []),
      ];
    case "comment":
      return [...none, ...long("comment", problem.body)];
    case "reopen":
    case "agree":
      return [];
    default:
      return [{ message: problem.action }];
  }
}

/** No day of a calendar is 2026-02-30. */
const isRealDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

function changedProblem({ thread, now }: ChangedGap, lang: UiLang): Problem {
  const { problem } = PAIR_STRINGS[lang];
  return now ? { field: `gap-${thread}`, message: problem.changed(thread) } : { message: problem.closed(thread) };
}

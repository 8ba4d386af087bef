import { dayBefore } from "#service/figures";
import { FormToken } from "../people/form-token.tsx";
import { ACTIONS_ID } from "./gap-card.tsx";
import { PAIR_STRINGS } from "./pair-strings.ts";
import type { Looking } from "./shell.tsx";

/** What somebody gave, shown again where something is wrong. */
export interface GivenWork {
  readonly gaps: readonly string[];
  readonly reason: string;
  readonly until: string;
  readonly assignee: string;
  readonly due: string;
  readonly comment: string;
}

/** A form that nobody has filled in. */
export const NO_WORK: GivenWork = { gaps: [], reason: "", until: "", assignee: "", due: "", comment: "" };

interface GapActionsProps extends Looking {
  readonly action: string;
  readonly given: GivenWork;
  /** Names that gaps are assigned to already. */
  readonly names: readonly string[];
  /** Fields that are wrong. */
  readonly wrong: readonly string[];
}

/** What is done about the gaps that are chosen above. */
export function GapActions({ lang, viewing, now, action, given, names, wrong }: GapActionsProps) {
  const t = PAIR_STRINGS[lang];
  const [today, last] = [dayBefore(now, 0), `${Number(now.slice(0, 4)) + 10}${now.slice(4, 10)}`];
  const state = (field: string) => ({ "aria-invalid": wrong.includes(field) ? ("true" as const) : undefined });
  return (
    <form class="gap-actions" id={ACTIONS_ID} method="post" action={action}>
      {/* The key Enter in a field sends a form by its first button: here by none, so that nothing is accepted that way. */}
      <button type="submit" disabled hidden />
      <FormToken token={viewing.formToken} />
      <h3>{t.chosen}</h3>
      <p class="hint">{t.chosenHint}</p>
      <div class="actions">
        <fieldset>
          <legend>{t.accept.title}</legend>
          <label for="reason">{t.accept.reason}</label>
          <textarea
            id="reason"
            name="reason"
            rows={2}
            maxlength={1_000}
            autocomplete="off"
            aria-describedby="accept-hint"
            {...state("reason")}
          >
            {`\n${given.reason}`}
          </textarea>
          <label for="until">{t.accept.until}</label>
          <input type="date" id="until" name="until" value={given.until} min={today} max={last} autocomplete="off" {...state("until")} />
          <p class="hint" id="accept-hint">
            {t.accept.hint}
          </p>
          <button type="submit" name="do" value="accept">
            {t.accept.submit}
          </button>
        </fieldset>
        <fieldset>
          <legend>{t.assign.title}</legend>
          <label for="assignee">{t.assign.who}</label>
          <input
            id="assignee"
            name="assignee"
            value={given.assignee}
            maxlength={200}
            list="names"
            autocomplete="off"
            aria-describedby="assign-hint"
            {...state("assignee")}
          />
          <datalist id="names">
            {names.map((name) => (
              <option value={name} />
            ))}
          </datalist>
          <label for="due">{t.assign.due}</label>
          <input type="date" id="due" name="due" value={given.due} min={today} max={last} autocomplete="off" {...state("due")} />
          <p class="hint" id="assign-hint">
            {t.assign.hint}
          </p>
          <button type="submit" name="do" value="assign">
            {t.assign.submit}
          </button>
        </fieldset>
        <fieldset>
          <legend>{t.comment.title}</legend>
          <label for="comment">{t.comment.body}</label>
          <textarea id="comment" name="comment" rows={2} maxlength={1_000} autocomplete="off" {...state("comment")}>
            {`\n${given.comment}`}
          </textarea>
          <button type="submit" name="do" value="comment">
            {t.comment.submit}
          </button>
        </fieldset>
      </div>
    </form>
  );
}

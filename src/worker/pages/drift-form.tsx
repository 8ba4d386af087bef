import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import { DRIFT_PATH, DRIFT_STRINGS } from "./drift-strings.ts";
import { PairInputs, SettingsPart, Submit } from "./form.tsx";
import { FORM_ID } from "./layout.tsx";
import type { Given, Problem } from "./read-form.ts";

/** The id of the chooser of a stored state. */
export const STATE_FIELD = "state-file";

interface DriftFormProps {
  readonly lang: UiLang;
  readonly before: Sides<Given>;
  readonly now: Sides<Given>;
  readonly problems?: readonly Problem[];
  readonly carried?: string;
  /** Those that came with the texts, as JSON. */
  readonly settings?: string;
}

/** Four texts, or two and a stored state. Works without script, as the form of a pair does. */
export function DriftForm({ lang, before, now, problems = [], carried = "", settings = "" }: DriftFormProps) {
  const t = DRIFT_STRINGS[lang];
  return (
    <form class="check-form" id={FORM_ID} method="post" action={`/${lang}${DRIFT_PATH[lang]}`} enctype="multipart/form-data">
      <fieldset class="time">
        <legend>{t.before}</legend>
        <PairInputs lang={lang} given={before} problems={problems} part="before" />
        <div class="file-choice">
          <label for={STATE_FIELD}>{t.state}</label>
          <input type="file" id={STATE_FIELD} name="state" accept=".json,application/json" aria-describedby="state-problem state-hint" />
          <p class="hint" id="state-hint">
            {t.stateHint}
          </p>
          <p class="problem" id="state-problem">
            {problems.find(({ field }) => field === STATE_FIELD)?.message}
          </p>
        </div>
      </fieldset>
      <fieldset class="time">
        <legend>{t.now}</legend>
        <PairInputs lang={lang} given={now} problems={problems} />
      </fieldset>
      {settings !== "" && <SettingsPart lang={lang} settings={settings} />}
      <input type="hidden" name="carried" value={carried} autocomplete="off" />
      <Submit lang={lang} label={t.submit} />
      <section class="keep-state" aria-labelledby="keep-state">
        <h2 id="keep-state">{t.keepTitle}</h2>
        <p>{t.keepLead}</p>
        <button type="submit" formaction={`/${lang}${DRIFT_PATH[lang]}/state`}>
          {t.keep}
        </button>
      </section>
    </form>
  );
}

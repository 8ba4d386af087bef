import type { UiLang } from "#ui-lang";
import { SettingsPart } from "./form.tsx";
import { KEEP_STRINGS } from "./keep-strings.ts";

/** The switch that keeps drafts in the browser, off by default, and what it keeps; all the script’s work. */
export function KeepPart({ lang }: { readonly lang: UiLang }) {
  const t = KEEP_STRINGS[lang];
  return (
    <>
      <details class="keep needs-script" data-words={JSON.stringify(t)}>
        <summary>
          {t.title} <span class="keep-now">{t.off}</span>
        </summary>
        <label>
          <input type="checkbox" id="keep-drafts" aria-describedby="keep-hint" autocomplete="off" /> {t.keep}
        </label>
        <p class="hint" id="keep-hint">
          {t.hint}
        </p>
        <ul class="drafts" />
        <button type="button" class="forget-all" hidden>
          {t.forgetAll}
        </button>
      </details>
      <p class="keep-said" role="status" />
      <template id="settings-row">
        <SettingsPart lang={lang} settings="" />
      </template>
      <template id="draft-row">
        <li>
          <span class="draft-name" />
          <span class="draft-here" hidden>
            {t.here}
          </span>
          <time />
          <button type="button" data-draft="restore">
            {t.restore}
          </button>
          <button type="button" data-draft="forget">
            {t.forget}
          </button>
        </li>
      </template>
    </>
  );
}

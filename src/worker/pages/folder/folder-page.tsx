import { SEVERITIES } from "#finding";
import type { FolderRow } from "#folder/results";
import { verdictText } from "#rendering/verdict";
import { otherUiLang, type UiLang } from "#ui-lang";
import { allChecks } from "../../../../checks/index.ts";
import { SortHead } from "../../../../reports/html/index-table.tsx";
import { capitalized, HTML_STRINGS } from "../../../../reports/html/strings.ts";
import { formats } from "../../../../reports/index.ts";
import { Layout } from "../layout.tsx";
import { FOLDER_PATH, FOLDER_STRINGS } from "./folder-strings.ts";

/** The page of many pairs: where they are dropped, and the table that the script fills. */
export function FolderPage({ lang }: { readonly lang: UiLang }) {
  const t = FOLDER_STRINGS[lang];
  return (
    <Layout lang={lang} title={t.title} path={FOLDER_PATH[lang]} otherPath={FOLDER_PATH[otherUiLang(lang)]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <noscript>
        <p class="hint">{t.needsScript}</p>
      </noscript>
      <div
        class="folder needs-script"
        data-words={JSON.stringify(t.words)}
        data-rules={allChecks.map(({ id }) => id).join(" ")}
        data-open={`/${lang}/check`}
      >
        <div class="folder-zone">
          <p class="hint" id="folder-hint">
            {t.hint}
          </p>
          <div class="file-choice">
            <label for="folder-choice">{t.folder}</label>
            <input type="file" id="folder-choice" webkitdirectory aria-describedby="folder-hint" />
          </div>
          <div class="file-choice">
            <label for="folder-files">{t.files}</label>
            <input type="file" id="folder-files" multiple accept=".zip,.md,.mdx,.markdown" aria-describedby="folder-hint" />
          </div>
        </div>
        <p class="status folder-said" role="status" data-failed={t.failed} />
        <section class="folder-result" aria-labelledby="folder-results" hidden>
          <h2 id="folder-results" tabindex={-1} data-landing>
            {t.results}
          </h2>
          <p class="folder-run" hidden>
            <progress aria-labelledby="folder-now" /> <span class="folder-now" id="folder-now" />
            <button type="button" data-folder="cancel">
              {t.cancel}
            </button>
          </p>
          <p class="folder-settings" hidden>
            {t.settings} <code />
          </p>
          <p class="standing totals" hidden />
          <p class="tools">
            <button type="button" data-folder="rest" class="primary" hidden>
              {t.rest}
            </button>
            <button type="button" data-folder="clear">
              {t.clear}
            </button>
          </p>
          <Around lang={lang} />
          <Table lang={lang} />
          <fieldset class="downloads" hidden>
            <legend>{t.download}</legend>
            {formats.map(({ id, summary }) => (
              <button type="button" data-format={id} title={summary[lang]}>
                {id}
              </button>
            ))}
          </fieldset>
        </section>
      </div>
    </Layout>
  );
}

/** What concerns no pair alone; each part is shown where it has something. */
function Around({ lang }: { readonly lang: UiLang }) {
  const t = HTML_STRINGS[lang];
  const own = FOLDER_STRINGS[lang];
  const parts = [
    { name: "faults", title: t.refusals },
    { name: "unpaired", title: t.unpaired },
    { name: "repository", title: t.repository },
    { name: "ignored", title: own.ignored, hint: own.ignoredHint },
  ];
  return (
    <>
      {parts.map(({ name, title, hint }) => (
        <details class={`folder-part folder-${name}`} open={name !== "ignored"} hidden>
          <summary>
            {title} (<span class="count" />)
          </summary>
          {hint && <p class="hint">{hint}</p>}
          <ul />
        </details>
      ))}
    </>
  );
}

const STANDINGS_SHOWN: readonly FolderRow["standing"][] = ["fail", "warn", "pass", "refused", "waiting"];

function Table({ lang }: { readonly lang: UiLang }) {
  const t = HTML_STRINGS[lang];
  const own = FOLDER_STRINGS[lang];
  const word = (standing: FolderRow["standing"]) =>
    standing === "refused" || standing === "waiting" ? own.words.standing[standing] : capitalized(verdictText(standing, [], lang));
  return (
    <div class="folder-table" hidden>
      <p class="index-filters">
        <label>
          {t.filterVerdict}{" "}
          <select autocomplete="off">
            <option value="">{t.allVerdicts}</option>
            {STANDINGS_SHOWN.map((standing) => (
              <option value={standing}>{word(standing)}</option>
            ))}
          </select>
        </label>
        <label>
          {own.filterName} <input type="search" autocomplete="off" />
        </label>
        <span class="folder-shown" />
      </p>
      <section class="table-scroll" aria-label={t.index} tabindex={0}>
        <table class="index">
          <caption>{t.index}</caption>
          <thead>
            <tr>
              <SortHead words={t.pair} column="pair" />
              <SortHead words={t.verdictHead} column="verdict" />
              <SortHead words={t.scoreHead} column="score" number />
              {SEVERITIES.map((severity) => (
                <SortHead words={t.severities[severity]} sign={severity} column={severity} number />
              ))}
              <th scope="col">{own.left}</th>
            </tr>
          </thead>
          <tbody />
        </table>
      </section>
      <template id="folder-row">
        <tr>
          <th scope="row">
            <span class="pair-name" />
            <button type="button" class="open-pair" hidden>
              <span class="pair-name" /> <span class="unseen">{own.words.newTab}</span>
            </button>
          </th>
          <td>
            <span class="verdict" />
          </td>
          <td class="number score" />
          {SEVERITIES.map((severity) => (
            <td class={`number count-${severity}`} />
          ))}
          <td class="left" />
        </tr>
      </template>
    </div>
  );
}

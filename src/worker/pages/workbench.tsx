import { defaultConfig } from "#config/config";
import { LANGS } from "#posting";
import type { UiLang } from "#ui-lang";
import { HTML_STRINGS } from "../../../reports/html/strings.ts";
import { DRIFT_PATH } from "./drift-strings.ts";
import { KeepPart } from "./keep.tsx";
import { WHOLE_STRINGS } from "./whole-strings.ts";
import { WORKBENCH_STRINGS } from "./workbench-strings.ts";

/** What the script works with: the bar of edits, the region that says what an edit changed, and what is opened in a row. */
export function WorkbenchParts({ lang, isOverTime = false }: { readonly lang: UiLang; readonly isOverTime?: boolean }) {
  const t = WORKBENCH_STRINGS[lang];
  const words = {
    ...{ settled: t.settled, fresh: t.fresh, remain: t.remain, applied: t.applied, all: t.all, changes: t.changes, elsewhere: t.elsewhere },
    ...{
      applyMany: t.applyMany,
      at: t.at,
      compareFirst: t.compareFirst,
      open: t.open,
      noAnswer: t.noAnswer,
      tooMany: t.tooMany,
      noResult: t.noResult,
      changedThere: t.changedThere,
      unchanged: t.unchanged,
      refused: t.refused,
      reasonOfMore: t.reasonOfMore,
      aReason: t.aReason,
      editLine: t.editLine,
    },
    ...{ ignored: defaultConfig.frontMatter.ignore, snippet: t.snippet, copied: t.copied, notCopied: t.notCopied },
    ...{ phrases: WHOLE_STRINGS[lang].phrases, wholeFailed: WHOLE_STRINGS[lang].failed },
    ...{ insert: t.insert, noBreakSpace: HTML_STRINGS[lang].noBreakSpace, space: t.space },
  };
  return (
    <>
      <section class="workbench" aria-label={t.title} data-words={JSON.stringify(words)}>
        <p class="changed" role="status" />
        <div class="work-buttons" hidden>
          <button type="button" data-work="undo" aria-keyshortcuts="Control+Z">
            {t.undo}
          </button>
          <button type="button" data-work="redo" aria-keyshortcuts="Control+Y">
            {t.redo}
          </button>
          <button type="button" data-work="whole">
            {WHOLE_STRINGS[lang][isOverTime ? "openNow" : "open"]}
          </button>
          {LANGS.map((side) => (
            <button type="button" data-work={`file-${side}`}>
              {t.file[side]}
            </button>
          ))}
          <button type="button" data-work="patch">
            {t.patch}
          </button>
          {!isOverTime && (
            <button type="button" data-work="since" data-action={`/${lang}${DRIFT_PATH[lang]}`}>
              {t.since}
            </button>
          )}
        </div>
      </section>
      <KeepPart lang={lang} />
      <template id="finding-tools">
        <p class="tools">
          <button type="button" data-tool="apply">
            {t.apply}
          </button>
          {LANGS.map((side) => (
            <button type="button" data-tool={`insert-${side}`}>
              {t.insert[side]}
            </button>
          ))}
          {LANGS.map((side) => (
            <button type="button" data-tool={`edit-${side}`}>
              {t.edit[side]}
            </button>
          ))}
          <button type="button" data-tool="whole">
            {WHOLE_STRINGS[lang].line}
          </button>
          <button type="button" data-tool="silence">
            {t.silence}
          </button>
          <button type="button" data-tool="settings">
            {t.settings}
          </button>
        </p>
      </template>
      <template id="block-editor">
        <form class="editor">
          <label>
            <span class="editor-label" />
            <textarea class="source" rows={2} spellcheck={false} autocomplete="off" />
          </label>
          <p class="problem" role="alert" />
          <p class="tools">
            <button type="submit" class="primary">
              {t.save}
            </button>
            {LANGS.map((side) => (
              <button type="button" data-copy={side} hidden>
                {t.copy[side]}
              </button>
            ))}
            {LANGS.map((side) => (
              <button type="button" data-mark={side} hidden>
                {t.mark[side]}
              </button>
            ))}
            <button type="button" data-cancel>
              {t.cancel}
            </button>
          </p>
        </form>
      </template>
      <template id="settings-snippet">
        <form class="editor">
          <label>
            <span class="editor-label" />
            <textarea class="source" readonly rows={5} spellcheck={false} autocomplete="off" />
          </label>
          <p class="problem" role="alert" />
          <p class="tools">
            <button type="submit" class="primary">
              {t.copySettings}
            </button>
            <button type="button" data-cancel>
              {t.close}
            </button>
          </p>
        </form>
      </template>
      <template id="reason-editor">
        <form class="editor">
          <label>
            <span class="editor-label">{t.reason}</span>
            <textarea class="source" rows={1} autocomplete="off" />
          </label>
          <p class="problem" role="alert" />
          <p class="tools">
            <button type="submit" class="primary">
              {t.write}
            </button>
            <button type="button" data-cancel>
              {t.cancel}
            </button>
          </p>
        </form>
      </template>
      <template id="batch-preview">
        <form class="preview" aria-labelledby="preview-title">
          <h3 id="preview-title" tabindex={-1}>
            {t.everyChange}
          </h3>
          <p class="hint" />
          <label>
            <input type="checkbox" class="all" checked autocomplete="off" /> {t.everyChange}
          </label>
          <ol />
          <p class="problem" role="alert" />
          <p class="tools">
            <button type="submit" class="primary" />
            <button type="button" data-cancel>
              {t.cancelPreview}
            </button>
          </p>
        </form>
      </template>
      <template id="batch-row">
        <li>
          <label class="offer">
            <input type="checkbox" checked autocomplete="off" />
            <span class="where" />
            <span class="was block-text" />
            <span class="unseen">{t.becomes}</span>
            <span class="becomes block-text" />
          </label>
        </li>
      </template>
    </>
  );
}

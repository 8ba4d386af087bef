import { SEVERITIES, type Severity } from "#finding";
import type { Gap } from "#history";
import { LANGS, otherLang } from "#posting";
import type { UiLang } from "#ui-lang";
import { Sign } from "../html/sign.tsx";
import { HISTORY_STRINGS } from "./strings.ts";

/** Ages in days from which on gaps can be shown alone. */
export const AGE_STEPS = [30, 90, 365] as const;

/** Which gaps to show, by severity, side and age; side and age hold for what is only worth a look too. The style sheet does the work (`:has(:checked)`), so it needs no script. */
export function GapFilters({ gaps, lang }: { gaps: readonly Gap[]; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  const graded = (severity: Severity) => gaps.filter((gap) => (gap.severity ?? "warning") === severity).length;
  return (
    <form class="filters" autocomplete="off" aria-label={t.show}>
      {gaps.length > 0 && (
        <fieldset>
          <legend>{t.show}</legend>
          {SEVERITIES.filter((severity) => graded(severity) > 0).map((severity) => (
            <label>
              <input type="checkbox" id={`show-${severity}`} checked />
              <span>
                <Sign of={severity} />
                {t.severities[severity]} ({graded(severity)})
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{t.side}</legend>
        {LANGS.map((side) => (
          <label>
            <input type="checkbox" id={`show-updates-${side}`} checked />
            <span>
              {t.toUpdate[side]} ({gaps.filter(({ leads }) => otherLang(leads) === side).length})
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.age}</legend>
        {[0, ...AGE_STEPS].map((days) => (
          <label>
            <input type="radio" name="age" id={`show-from-${days}`} checked={days === 0} />
            <span>{days === 0 ? t.anyAge : t.fromAge(days)}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}

const hides: readonly (readonly [when: string, what: string])[] = [
  ...SEVERITIES.map((severity) => [`#show-${severity}:not(:checked)`, `.gap-card.is-${severity}`] as const),
  ...LANGS.map((side) => [`#show-updates-${side}:not(:checked)`, `.gap-card.updates-${side}`] as const),
  ...AGE_STEPS.map((days) => [`#show-from-${days}:checked`, `.gap-card.under-${days}`] as const),
];

/** A pair of whose gaps none is shown keeps its name, to which the table leads. */
export const hidingStyle: string = hides.map(([when, what]) => `body:has(${when}) ${what}{display:none}`).join("\n");

import type { SilencedFinding } from "#finding";
import { silenceText } from "#rendering/silence";
import { LABELS } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import { HTML_STRINGS } from "./strings.ts";

interface SilencedProps {
  readonly silenced:
    | readonly (Pick<SilencedFinding, "rule" | "message" | "silence"> & Partial<Pick<SilencedFinding, "en" | "fr">>)[]
    | undefined;
  readonly lang: UiLang;
}

/** What somebody silenced, folded: who, why, until when, and where it stands. */
export function Silenced({ silenced = [], lang }: SilencedProps) {
  if (silenced.length === 0) return null;
  const t = HTML_STRINGS[lang];
  return (
    <details class="notes silenced">
      <summary>
        {LABELS.silenced[lang]} ({silenced.length})
      </summary>
      <ul>
        {silenced.map(({ rule, message, silence, en, fr }) => (
          <li>
            <code class="rule-name">{rule}</code> <strong>{silenceText(silence, lang)}</strong> {message[lang]}{" "}
            {[en && t.place.en(en.start.line, en.start.column), fr && t.place.fr(fr.start.line, fr.start.column)]
              .filter(Boolean)
              .join(", ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

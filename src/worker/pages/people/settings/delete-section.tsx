import { projectPath, SETTINGS_FORMS } from "../../projects/paths.ts";
import { Section, TextField } from "../fields.tsx";
import { FormToken } from "../form-token.tsx";
import type { SettingsProps } from "./settings-page.tsx";
import { SETTINGS_STRINGS } from "./strings.ts";

/** The end of a project, for who types its name. */
export function DeleteSection({ lang, viewing: { project, formToken }, sent }: SettingsProps) {
  const t = SETTINGS_STRINGS[lang];
  return (
    <Section id="delete" title={t.delete}>
      <p>{t.deleteLead}</p>
      <form class="fields" method="post" action={`/${lang}${projectPath(lang, project.slug, "settings")}${SETTINGS_FORMS.delete[lang]}`}>
        <FormToken token={formToken} />
        <TextField id="delete-name" name="name" label={t.typeName(project.slug)} sent={sent} />
        <button class="submit" type="submit">
          {t.delete}
        </button>
      </form>
    </Section>
  );
}

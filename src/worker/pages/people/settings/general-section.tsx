import { LANGS } from "#posting";
import { projectPath } from "../../projects/paths.ts";
import { ChoiceField, Section, TextField } from "../fields.tsx";
import { FormToken } from "../form-token.tsx";
import type { SettingsProps } from "./settings-page.tsx";
import { SETTINGS_STRINGS } from "./strings.ts";

/** The name, how long versions are kept, and who may read. */
export function GeneralSection({ lang, viewing: { project, formToken }, sent }: SettingsProps) {
  const t = SETTINGS_STRINGS[lang];
  return (
    <Section id="general" title={t.general}>
      <form class="fields" method="post" action={`/${lang}${projectPath(lang, project.slug, "settings")}`}>
        <FormToken token={formToken} />
        {LANGS.map((side) => (
          <TextField
            id={`general-name-${side}`}
            name={`name-${side}`}
            label={t.name[side]}
            lang={`${side}-CA`}
            value={project.name[side]}
            sent={sent}
          />
        ))}
        <TextField
          id="general-keepDays"
          name="keepDays"
          type="number"
          label={t.keepDays}
          hint={t.keepDaysHint}
          value={String(project.keepDays)}
          sent={sent}
        />
        <ChoiceField
          id="general-public"
          name="public"
          label={t.readers}
          hint={project.texts === "kept" ? t.readersHint : t.noTexts}
          value={project.isPublic ? "yes" : "no"}
          options={[
            ["no", t.isPrivate],
            ["yes", t.isPublic],
          ]}
          sent={sent}
        />
        <button class="submit primary" type="submit">
          {t.save}
        </button>
      </form>
    </Section>
  );
}

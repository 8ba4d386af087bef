import type { UiLang } from "#ui-lang";
import { SETTINGS_EN } from "./strings-en.ts";
import { SETTINGS_FR } from "./strings-fr.ts";
import type { SettingsStrings } from "./words.ts";

/** The words of the settings. */
export const SETTINGS_STRINGS: Readonly<Record<UiLang, SettingsStrings>> = { en: SETTINGS_EN, fr: SETTINGS_FR };

import { type Config, defaultConfig } from "#config/config";
import { readJson } from "#config/json";
import { settingsOf } from "../http/settings.ts";

/** The settings that a form was sent with, as they are sent on. */
export function settingsSent(form: FormData): string {
  const settings = form.get("settings");
  return typeof settings === "string" ? settings : "";
}

/** What they say; nothing where they cannot be read. The page of many pairs, which sends them with a pair, has read them by the same schema. */
export function configSent(settings: string, otherwise: Config = defaultConfig): Config | undefined {
  if (settings === "") return otherwise;
  const json = readJson(settings);
  const read = json.ok ? settingsOf(json.value) : undefined;
  return read?.ok ? read.value : undefined;
}

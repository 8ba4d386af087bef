import { Hono } from "hono";
import type { UiLang } from "#ui-lang";
import { pageHeaders } from "../headers.ts";
import { FolderPage } from "./folder-page.tsx";
import { FOLDER_PATH } from "./folder-strings.ts";

/** The page of many pairs, in one language. What it checks it asks the API for. */
export function ofFolders(lang: UiLang): Hono {
  const app = new Hono();
  const path = `/${lang}${FOLDER_PATH[lang]}`;
  app.use(path, pageHeaders);
  app.get(path, (c) => c.html(<FolderPage lang={lang} />));
  return app;
}

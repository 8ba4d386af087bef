import { Hono } from "hono";
import { BODY_KINDS, TELLS } from "#store/notices";
import { UI_LANGS, type UiLang } from "#ui-lang";
import type { WorkerEnv } from "../../env.ts";
import { WEBHOOK_WRONG } from "../../notify/wrong.ts";
import { SETTINGS_STRINGS } from "../../pages/people/settings/strings.ts";
import { projectPath, SETTINGS_FORMS } from "../../pages/projects/paths.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { fieldsOf, isName, sentAgain, wrongIf } from "../../people/form-fields.ts";
import { settingsPage } from "../../people/settings.tsx";
import { noted, viewerOf } from "../../people/viewer.ts";
import { newWebhook, sendAgain, testWebhook } from "../../projects/webhooks.ts";

/** Makes, tries and deletes webhooks, and sends messages again, in one language. */
export function webhookForms(lang: UiLang) {
  const routes = new Hono<WorkerEnv>();
  const settings = `/${lang}${projectPath(lang, ":slug", "settings")}` as const;
  const back = (slug: string, done: string) => `/${lang}${projectPath(lang, slug, "settings")}?done=${done}`;

  routes.post(`${settings}${SETTINGS_FORMS.webhooks[lang]}`, async (c) => {
    const { store, project } = viewerOf(c);
    const fields = await fieldsOf(c, lang);
    const { name = "", address = "", id = "" } = fields;
    if (fields.do === "test")
      return (await testWebhook(c, store, project, id)) ? c.redirect(back(project.slug, "queued"), 303) : refusedPage(c, "notFound");
    if (fields.do === "delete") {
      if (!(await store.deleteWebhook(project.id, id))) return refusedPage(c, "notFound");
      await noted(c, "webhook-end", id);
      return c.redirect(back(project.slug, "webhook-deleted"), 303);
    }
    const [body, own, tells] = [
      BODY_KINDS.find((each) => each === fields.body) ?? "json",
      UI_LANGS.find((each) => each === fields.lang) ?? lang,
      TELLS.find((each) => each === fields.tells) ?? "both",
    ];
    const refuse = (problems: ReturnType<typeof wrongIf>, status: 400 | 409 = 400) =>
      settingsPage(c, lang, { sent: sentAgain("webhooks", fields, problems) }, status);
    if (!isName(name)) return refuse(wrongIf(true, "name", SETTINGS_STRINGS[lang].wrong.secretName));
    const made = await newWebhook(c, store, project, { name, address, body, lang: own, tells });
    if (typeof made === "string") return refuse(wrongIf(true, "address", WEBHOOK_WRONG[made][lang]), made === "address" ? 400 : 409);
    await noted(c, "webhook", made.id);
    return settingsPage(c, lang, { shown: { kind: "webhooks", name, secret: made.secret } });
  });

  routes.post(`${settings}${SETTINGS_FORMS.deliveries[lang]}`, async (c) => {
    const { store, project } = viewerOf(c);
    const { id = "" } = await fieldsOf(c, lang);
    return (await sendAgain(c, store, project, id)) ? c.redirect(back(project.slug, "queued"), 303) : refusedPage(c, "notFound");
  });

  return routes;
}

import { plain } from "#rendering/plain";
import type { Project } from "#store/entities";
import type { Delivery, News, NewsGap, Webhook } from "#store/notices";
import { projectPath } from "../pages/projects/paths.ts";
import { newsGapWords, newsWords, openWords } from "./words.ts";

/** Types of messages, for programs. */
const TYPES: Readonly<Record<News["kind"], string>> = { changes: "gaps.changed", week: "project.week", test: "webhook.test" };

/** The body of a message, as its webhook takes it. */
export function messageOf({ news, at }: Delivery, hook: Pick<Webhook, "body" | "lang" | "origin">, project: Project): string {
  const { lang, origin, body } = hook;
  const { title, lines } = newsWords(lang, project.name[lang], news);
  const key = news.kind === "changes" ? news.key : undefined;
  const part =
    key === undefined ? projectPath(lang, project.slug) : `${projectPath(lang, project.slug, "pairs")}/${encodeURIComponent(key)}`;
  const url = `${origin}/${lang}${part}`;
  switch (body) {
    case "slack":
      return JSON.stringify({ text: `*<${url}|${slackText(title)}>*\n${lines.map(slackText).join("\n")}` });
    case "teams":
      return JSON.stringify(teamsMessage(title, lines, { url, title: openWords(lang) }));
    case "json":
      return JSON.stringify({
        type: TYPES[news.kind],
        timestamp: at,
        data: { project: project.slug, language: lang, url, title, text: lines.join("\n"), ...dataOf(news, lang) },
      });
  }
}

function dataOf(news: News, lang: Webhook["lang"]): object {
  const { kind: _, ...data } = news;
  if (news.kind !== "changes") return data;
  const told = (gaps: readonly NewsGap[]) => gaps.map((gap) => ({ ...gap, title: newsGapWords(lang, gap) }));
  return { ...data, came: told(news.came), settled: told(news.settled), ended: told(news.ended) };
}

/** What Slack reads as markup is text here: no link and no `<!channel>` of a key. @see https://api.slack.com/docs/attachments/ */
const slackText = (text: string): string => plain(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * A card as the workflow “When a Teams webhook request is received” posts it. Runs of text are no Markdown: a key makes no link.
 * @see https://github.com/MicrosoftDocs/msteams-docs/blob/main/msteams-platform/webhooks-and-connectors/how-to/connectors-using.md
 */
function teamsMessage(title: string, lines: readonly string[], action: { readonly url: string; readonly title: string }): object {
  const line = (text: string, more: object = {}) => ({ type: "RichTextBlock", inlines: [{ type: "TextRun", text: plain(text), ...more }] });
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [line(title, { weight: "bolder" }), ...lines.map((text) => line(text))],
    actions: [{ type: "Action.OpenUrl", ...action }],
  };
  return { type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }] };
}

import type { Lang } from "#posting";
import { Layout } from "../pages/layout.tsx";
import { PROBLEMS } from "../problem-codes.ts";
import { type ApiDocument, type Field, type Operation, refName, textOf } from "./document.ts";
import { words } from "./words.ts";

interface DocsProps {
  readonly lang: Lang;
  readonly document: ApiDocument;
  /** Where this service is, for the example. */
  readonly origin: string;
}

/** The API, for reading: made from its OpenAPI document. */
export function DocsPage({ lang, document, origin }: DocsProps) {
  const t = words[lang];
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return (
    <Layout lang={lang} title={t.title} path="/docs">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <ul>
        <li>
          <a href="/openapi.json">{t.document}</a>
        </li>
        <li>
          {t.schemas}
          {lang === "fr" ? "\u00A0: " : ": "}
          <a href="/schemas/report.json">report.json</a>, <a href="/schemas/config.json">config.json</a>
        </li>
      </ul>
      <h2 id="example">{t.example}</h2>
      <pre tabindex={0}>
        <code>{`curl -F en=@team-lead.en.md -F fr=@team-lead.fr.md "${origin}/api/v1/check?format=text&lang=${lang}"`}</code>
      </pre>
      <h2 id="routes">{t.routes}</h2>
      {operations.map(({ path, method, operation }) => (
        <section>
          <h3 id={idOf(method, path)}>
            <code>
              {method} {path}
            </code>
          </h3>
          <p>
            {textOf(operation, "summary", lang)}. {textOf(operation, "description", lang)}
          </p>
          <Parameters operation={operation} lang={lang} />
          <Bodies operation={operation} document={document} lang={lang} />
          <Answers operation={operation} lang={lang} />
        </section>
      ))}
      <h2 id="problems">{t.problems}</h2>
      <p>{t.problemsLead}</p>
      {Object.entries(PROBLEMS).map(([code, { status, title, detail }]) => (
        <section>
          <h3 id={code}>
            <code>{code}</code> ({status})
          </h3>
          <p>
            <strong>{title[lang]}.</strong> {detail[lang]}
          </p>
        </section>
      ))}
    </Layout>
  );
}

function Parameters({ operation, lang }: { operation: Operation; lang: Lang }) {
  const { parameters = [] } = operation;
  if (parameters.length === 0) return null;
  const rows = parameters.map(({ name, required = false, schema }) => ({
    name,
    type: schema.enum?.join(", ") ?? typeOf(schema),
    required,
    meaning: textOf(schema, "description", lang),
  }));
  return <Fields title={words[lang].parameters} rows={rows} lang={lang} />;
}

function Bodies({ operation, document, lang }: { operation: Operation; document: ApiDocument; lang: Lang }) {
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([mediaType, { schema }]) => {
    const { properties = {}, required = [] } = document.components.schemas[refName(schema.$ref) ?? ""] ?? {};
    const rows = Object.entries(properties).map(([name, field]) => ({
      name,
      type: typeOf(field),
      required: required.includes(name),
      meaning:
        textOf(field, "description", lang) || textOf(document.components.schemas[refName(field.$ref) ?? ""] ?? {}, "description", lang),
    }));
    return <Fields title={`${words[lang].body} (${mediaType})`} rows={rows} lang={lang} />;
  });
  return <>{bodies}</>;
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly meaning: string;
}

function Fields({ title, rows, lang }: { title: string; rows: readonly Row[]; lang: Lang }) {
  const t = words[lang];
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.type}</th>
          <th scope="col">{t.required}</th>
          <th scope="col">{t.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, type, required, meaning }) => (
          <tr>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{type}</td>
            <td>{required ? t.yes : t.no}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answers({ operation, lang }: { operation: Operation; lang: Lang }) {
  const t = words[lang];
  return (
    <table>
      <caption>{t.answers}</caption>
      <thead>
        <tr>
          <th scope="col">{t.status}</th>
          <th scope="col">{t.meaning}</th>
          <th scope="col">{t.mediaTypes}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(operation.responses).map(([status, response]) => (
          <tr>
            <th scope="row">{status}</th>
            <td>{textOf(response, "description", lang)}</td>
            <td>{Object.keys(response.content ?? {}).join(", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function typeOf({ $ref, type }: Field): string {
  return refName($ref) ?? (Array.isArray(type) ? type.join(", ") : (type ?? ""));
}

const idOf = (method: string, path: string) =>
  `${method}-${path}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/-$/u, "");

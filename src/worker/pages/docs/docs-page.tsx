import type { Child } from "hono/jsx";
import type { UiLang } from "#ui-lang";
import { PROBLEMS } from "../../http/problem-codes.ts";
import { Layout } from "../layout.tsx";
import { type ApiDocument, type BodyField, localizedText, type Operation, refName } from "./document.ts";
import { DOCS_STRINGS } from "./strings.ts";

interface DocsProps {
  readonly lang: UiLang;
  readonly document: ApiDocument;
  /** Where this service is, for the example. */
  readonly origin: string;
}

/** The API, for reading: made from its OpenAPI document. */
export function DocsPage({ lang, document, origin }: DocsProps) {
  const t = DOCS_STRINGS[lang];
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
      <pre class="table-scroll" tabindex={0}>
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
            {localizedText(operation, "summary", lang)}. {localizedText(operation, "description", lang)}
          </p>
          <Parameters name={`${method} ${path}`} operation={operation} lang={lang} />
          <Bodies name={`${method} ${path}`} operation={operation} document={document} lang={lang} />
          <Answers name={`${method} ${path}`} operation={operation} lang={lang} />
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

interface PartProps {
  /** The method and the path, which tell the parts of one address from those of another. */
  readonly name: string;
  readonly operation: Operation;
  readonly lang: UiLang;
}

function Parameters({ name: route, operation, lang }: PartProps) {
  const { parameters = [] } = operation;
  if (parameters.length === 0) return null;
  const rows = parameters.map(({ name, required = false, schema }) => ({
    name,
    type: schema.enum?.join(", ") ?? typeOf(schema),
    required,
    meaning: localizedText(schema, "description", lang),
  }));
  return <Fields route={route} title={DOCS_STRINGS[lang].parameters} rows={rows} lang={lang} />;
}

function Bodies({ name: route, operation, document, lang }: PartProps & { document: ApiDocument }) {
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([mediaType, { schema }]) => {
    const { properties = {}, required = [] } = document.components.schemas[refName(schema.$ref) ?? ""] ?? {};
    const rows = Object.entries(properties).flatMap(([name, field]) => rowsOf(name, field, required.includes(name), document, lang));
    return <Fields route={route} title={`${DOCS_STRINGS[lang].body} (${mediaType})`} rows={rows} lang={lang} />;
  });
  return <>{bodies}</>;
}

/** A field, and the fields of the part that it refers to where that has any which must be given. */
function rowsOf(name: string, field: BodyField, required: boolean, document: ApiDocument, lang: UiLang): readonly Row[] {
  const part = document.components.schemas[refName(field.$ref) ?? ""];
  const meaning = localizedText(field, "description", lang) || localizedText(part ?? {}, "description", lang);
  const inside = part?.required?.length ? Object.entries(part.properties ?? {}) : [];
  const below = inside.flatMap(([key, inner]) => rowsOf(`${name}.${key}`, inner, part?.required?.includes(key) ?? false, document, lang));
  return [{ name, type: typeOf(field), required, meaning }, ...below];
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly meaning: string;
}

function Fields({ route, title, rows, lang }: { route: string; title: string; rows: readonly Row[]; lang: UiLang }) {
  const t = DOCS_STRINGS[lang];
  return (
    <Scroll label={`${title}, ${route}`}>
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
    </Scroll>
  );
}

function Answers({ name: route, operation, lang }: PartProps) {
  const t = DOCS_STRINGS[lang];
  return (
    <Scroll label={`${t.answers}, ${route}`}>
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
              <td>{localizedText(response, "description", lang)}</td>
              <td>{Object.keys(response.content ?? {}).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A wide table scrolls in a part of its own, which the keyboard can reach. */
function Scroll({ label, children }: { label: string; children?: Child }) {
  return (
    <section class="table-scroll" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}

function typeOf({ $ref, type }: BodyField): string {
  return refName($ref) ?? (Array.isArray(type) ? type.join(", ") : (type ?? ""));
}

const idOf = (method: string, path: string) =>
  `${method}-${path}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/-$/u, "");

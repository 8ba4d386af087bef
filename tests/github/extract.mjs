// Rewrites openapi.json and payloads.json: of GitHub's published description of its API, the operations that the App uses, with the
// schemas that they refer to and their examples; of its published examples of webhooks, the events that the App takes. The whole is
// 390 MB, so it is no dependency:
//   npm install --no-save @octokit/openapi@23.0.2 @octokit/webhooks-examples@7.6.1 && node tests/github/extract.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const OPERATIONS = [
  ["post", "/app/installations/{installation_id}/access_tokens"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}"],
  ["get", "/repos/{owner}/{repo}/compare/{basehead}"],
  ["get", "/repos/{owner}/{repo}/git/trees/{tree_sha}"],
  ["get", "/repos/{owner}/{repo}/commits/{ref}/check-runs"],
  ["post", "/repos/{owner}/{repo}/check-runs"],
  ["get", "/repos/{owner}/{repo}/check-runs/{check_run_id}"],
  ["patch", "/repos/{owner}/{repo}/check-runs/{check_run_id}"],
  ["get", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["post", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["patch", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["delete", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
];

const path = process.argv[2] ?? createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
const whole = JSON.parse(readFileSync(path, "utf8"));
const operations = {};
for (const [method, route] of OPERATIONS) {
  const { requestBody, responses } = whole.paths[route][method];
  const body = requestBody?.content?.["application/json"]?.schema;
  const answers = Object.entries(responses).map(([status, response]) => {
    const { content } = resolved(response);
    const { schema, examples } = content?.["application/json"] ?? {};
    const example = status.startsWith("2") && examples ? resolved(Object.values(examples)[0]).value : undefined;
    return [status, { ...(schema && { schema: withoutWords(schema) }), ...(example && { example }) }];
  });
  operations[`${method.toUpperCase()} ${route}`] = { ...(body && { body: withoutWords(body) }), answers: Object.fromEntries(answers) };
}
const schemas = {};
collect(operations);
writeFileSync(
  new URL("openapi.json", import.meta.url),
  `${JSON.stringify({ version: whole.info.version, operations, components: { schemas } })}\n`,
);

const examples = createRequire(import.meta.url)("@octokit/webhooks-examples");
const example = (event, action) =>
  examples
    .filter(({ name }) => name === event)
    .flatMap((each) => each.examples)
    .find((each) => each.action === action && (each.installation || event === "ping"));
const payloads = {
  pull_request: example("pull_request", "opened"),
  check_run: example("check_run", "rerequested"),
  installation: example("installation", "deleted"),
  ping: example("ping"),
};
writeFileSync(new URL("payloads.json", import.meta.url), `${JSON.stringify(payloads)}\n`);

function resolved(value) {
  return value?.$ref
    ? value.$ref
        .slice(2)
        .split("/")
        .reduce((node, key) => node[key], whole)
    : value;
}

function collect(value) {
  if (typeof value !== "object" || value === null) return;
  const name = /^#\/components\/schemas\/(.+)$/u.exec(value.$ref ?? "")?.[1];
  if (name !== undefined && !(name in schemas)) {
    schemas[name] = withoutWords(whole.components.schemas[name]);
    collect(schemas[name]);
  }
  for (const each of Object.values(value)) collect(each);
}

/** As JSON Schema has it: `nullable` is OpenAPI’s own. */
function withoutWords(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (["description", "example"].includes(key) && typeof value !== "object") return undefined;
    if (typeof value !== "object" || value === null || value.nullable !== true) return value;
    const { nullable: _, ...rest } = value;
    return { anyOf: [rest, { type: "null" }] };
  });
}

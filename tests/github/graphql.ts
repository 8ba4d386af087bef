import { type FieldNode, Kind, parse, type SelectionSetNode } from "graphql";
import type { GitHubState } from "./github-state.ts";
import { type Answer, json } from "./routes.ts";

/** Answers what the App asks in GraphQL: files of a repository by their ids, and where its default branch is. */
export function answerGraphql(state: GitHubState, body: unknown): Answer {
  const { query, variables } = body as { readonly query: string; readonly variables: Readonly<Record<string, string>> };
  const [definition] = parse(query).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return json(200, { errors: [{ message: "No operation" }] });
  const { owner, repo } = state.repository;
  if (variables.owner !== owner || variables.repo !== repo)
    return json(200, { data: { repository: null }, errors: [{ type: "NOT_FOUND", message: "Could not resolve to a Repository" }] });
  const [repository] = fieldsOf(definition.selectionSet);
  const objects = fieldsOf(repository?.selectionSet).map(
    (field) =>
      [field.alias?.value ?? field.name.value, field.name.value === "defaultBranchRef" ? mainOf(state) : objectOf(state, field)] as const,
  );
  return json(200, { data: { repository: Object.fromEntries(objects) } });
}

const fieldsOf = (set: SelectionSetNode | undefined) =>
  (set?.selections ?? []).filter((each): each is FieldNode => each.kind === Kind.FIELD);

/** As GitHub: no text where the file is binary, and half of it where it is over 512,000 bytes. */
function objectOf(state: GitHubState, field: FieldNode) {
  const value = field.arguments?.find(({ name }) => name.value === "oid")?.value;
  const text = value?.kind === Kind.STRING ? state.blobs.get(value.value) : undefined;
  if (text === undefined) return null;
  if (text.includes("\0")) return { text: null, isTruncated: false };
  return text.length > 512_000 ? { text: text.slice(0, 512_000), isTruncated: true } : { text, isTruncated: false };
}

function mainOf({ main, now }: GitHubState) {
  return main === null ? null : { target: { oid: main, committedDate: new Date(now).toISOString().replace(/\.\d+/u, "") } };
}

import webhookSchemas from "@octokit/webhooks-schemas/schema.json" with { type: "json" };
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import openapi from "./openapi.json" with { type: "json" };

/** An operation of the API, as its description names it. */
export type Operation = keyof typeof openapi.operations;

/** The operations that there are. */
export const OPERATIONS = Object.keys(openapi.operations) as readonly Operation[];

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
ajv.addSchema(openapi, "github");
ajv.addSchema(webhookSchemas, "webhooks");

/** The published example of an operation’s answer. */
export function exampleOf<T>(operation: Operation): T {
  const answers = openapi.operations[operation].answers as unknown as Readonly<Record<string, { readonly example?: unknown }>>;
  return structuredClone(Object.entries(answers).find(([status]) => status.startsWith("2"))?.[1].example) as T;
}

/** What is wrong with an answer by the published description; empty where all is right. */
export function faultsOfAnswer(operation: Operation, status: number, body: unknown): string {
  return faults(`github#/operations/${escaped(operation)}/answers/${status}/schema`, body);
}

/** What is wrong with the body of a request by the published description. */
export function faultsOfRequest(operation: Operation, body: unknown): string {
  return faults(`github#/operations/${escaped(operation)}/body`, body);
}

/** What is wrong with a payload by the published schemas. */
export function faultsOfPayload(event: string, payload: object): string {
  const name = "action" in payload ? `${event}$${payload.action}` : `${event}_event`;
  return faults(`webhooks#/definitions/${encodeURIComponent(name)}`, payload);
}

const escaped = (operation: string) => encodeURI(operation.replaceAll("~", "~0").replaceAll("/", "~1"));

function faults(pointer: string, value: unknown): string {
  const validate = schemaAt(pointer);
  return !validate || validate(value) ? "" : ajv.errorsText(validate.errors).slice(0, 500);
}

function schemaAt(pointer: string): ValidateFunction | undefined {
  try {
    return ajv.getSchema(pointer);
  } catch {
    // A status that the description does not have, or has without a body.
    return undefined;
  }
}

import { refusal } from "#config/user-error";
import type { Refusal } from "#finding";
import type { LineAnswer } from "./client.ts";

/** What the service did not store; the last word on a pair counts. */
export function notStored(answers: readonly LineAnswer[]): readonly Refusal[] {
  const last = new Map(answers.flatMap((answer) => (answer.key === undefined ? [] : [[answer.key, answer] as const])));
  return [...last].flatMap(([key, { status, refusals, errors, message }]) => {
    if (status !== "invalid" && status !== "failed" && status !== "conflict" && status !== "refused") return [];
    const messages = refusals?.[0]?.message ?? errors?.[0]?.message ?? message;
    return [refusal("pair-not-stored", { key, ...(messages && { messages }) }, {})];
  });
}

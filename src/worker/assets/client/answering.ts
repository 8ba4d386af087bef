import { retryAfter } from "./retry-after.ts";
import { countedWord, pageWords } from "./words.ts";

/** Why a service that answers has not done what it was asked for. */
export function refusalOf(answer: Response): string {
  const { tooMany, noResult } = pageWords();
  return answer.status === 429 ? countedWord(retryAfter(answer), tooMany) : noResult.replace("{}", String(answer.status));
}

/** Why the service does not take what is sent to an address; nothing where it does. */
export async function whyNotTaken(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { method: "HEAD", cache: "no-store" });
    return answer.ok ? undefined : refusalOf(answer);
  } catch {
    return pageWords().noAnswer;
  }
}

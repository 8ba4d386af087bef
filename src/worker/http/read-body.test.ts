import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";

/** A request whose body has these pieces and then, unless it ends, nothing more. */
function sent(pieces: readonly string[], ends: boolean, headers: Readonly<Record<string, string>> = {}) {
  let hasStopped = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      if (ends) controller.close();
    },
    cancel() {
      hasStopped = true;
    },
  });
  const init = { method: "POST", body, duplex: "half", headers };
  return { request: new Request("https://parite.example/", init as RequestInit), hasStopped: () => hasStopped };
}

test("a body that does not come is not waited for", async () => {
  const { request, hasStopped } = sent(["{", '"en"'], false);
  expect(await readBody(request, 100, 20)).toBe("too-slow");
  expect(hasStopped()).toBe(true);
});

test("a body is its pieces, one that is larger than it may be is left", async () => {
  expect(new TextDecoder().decode((await readBody(sent(["ab", "c"], true).request, 3)) as Uint8Array)).toBe("abc");
  const { request, hasStopped } = sent(["ab", "cd"], false);
  expect(await readBody(request, 3)).toBe("too-large");
  expect(hasStopped()).toBe(true);
});

test("a body that declares more than it may be is not read", async () => {
  expect(await readBody(sent(["ab"], false, { "Content-Length": "4" }).request, 3, 20)).toBe("too-large");
  expect(await readBody(sent(["abc"], true, { "Content-Length": "3" }).request, 3, 20)).toHaveLength(3);
});

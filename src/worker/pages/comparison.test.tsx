import { afterEach, expect, test, vi } from "vitest";
import { comparison } from "./comparison.tsx";

afterEach(() => void vi.useRealTimers());

/** A form in a hundred pieces, of which those of `count` come. */
function sent(count: number) {
  const field = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n# Boats\r\n`;
  const form = `${field("en")}${field("fr")}--x--\r\n`;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 0; i < count; i++) controller.enqueue(new TextEncoder().encode(form.slice(i * 4, (i + 1) * 4)));
      if (count === 100) controller.close();
    },
  });
  const init = { method: "POST", body, duplex: "half", headers: { "Content-Type": "multipart/form-data; boundary=x" } };
  return init as RequestInit;
}

test.each(["/en/check", "/en/download"])("a form that does not come is not waited for: %s", async (path) => {
  vi.useFakeTimers();
  const answer = comparison("en").request(path, sent(20));
  await vi.advanceTimersByTimeAsync(59_000);
  let hasAnswered = false;
  void Promise.resolve(answer).then(() => {
    hasAnswered = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(hasAnswered).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([(await answer).status, await (await answer).text()]).toEqual([408, expect.stringContaining("did not arrive within a minute")]);
});

test("a form that comes is compared", async () => {
  expect((await comparison("en").request("/en/check", sent(100))).status).toBe(200);
});

test("a form that is too large is refused by what it declares and by what comes", async () => {
  const headers = { "Content-Type": "multipart/form-data; boundary=x" };
  const declared = await comparison("fr").request("/fr/check", {
    method: "POST",
    body: "a",
    headers: { ...headers, "Content-Length": "2097153" },
  });
  const body = "a".repeat(2_097_153);
  const came = await comparison("fr").request("/fr/check", { method: "POST", body, headers });
  expect([declared.status, came.status]).toEqual([413, 413]);
  expect(await came.text()).toContain("dépassent 2 Mo");
});

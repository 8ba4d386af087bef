import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { pkcs8 } from "./private-key.ts";

test.each([1024, 2048, 4096])("a key of %i bits in GitHub’s form becomes what Node makes of it", (modulusLength) => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength });
  const given = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
  const wanted = privateKey.export({ type: "pkcs8", format: "pem" }).toString().trim();
  expect(pkcs8(given)).toBe(wanted);
  expect(pkcs8(given.replaceAll("\n", "\\n"))).toBe(wanted);
  expect(pkcs8(given.replaceAll("\n", "\r\n"))).toBe(wanted);
  expect(createPrivateKey(pkcs8(given)).asymmetricKeyDetails?.modulusLength).toBe(modulusLength);
});

test("a key in PKCS #8 stays as it is", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  expect(pkcs8(pem)).toBe(pem.trim());
});

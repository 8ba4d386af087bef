import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";

test.each([
  "https://hooks.example/services/T0/B0",
  "https://hooks.example:8443/?a=b#c",
  "https://hooks.example./",
  "https://localhost.example/",
  "https://10.0.0.1.example/",
  "https://xn--montral-fya.example/",
])("%s is sent to", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  "http://hooks.example/",
  "ftp://hooks.example/",
  "hooks.example",
  "",
  "https://user@hooks.example/",
  "https://:password@hooks.example/",
  "https://localhost/",
  "https://LOCALHOST/",
  "https://localhost./",
  "https://a.localhost/",
  "https://printer.local/",
  "https://metadata.google.internal/",
  "https://nas.home.arpa/",
  "https://intranet/",
  // 127.0.0.1, as URLs may write it.
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0177.0.0.1/",
  "https://127.0.0.1./",
  "https://①②⑦.0.0.1/",
  "https://0/",
  "https://10.0.0.1/",
  "https://172.16.0.1/",
  "https://192.168.0.1/",
  "https://169.254.169.254/",
  "https://100.64.0.1/",
  "https://93.184.216.34/",
  "https://[::1]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[fe80::1]/",
  "https://[fd00::1]/",
  "https://[2606:4700::1111]/",
  `https://hooks.example/${"x".repeat(2_000)}`,
])("%s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

/** Without percent-encoding, which some tools apply twice (`%2520`); as it stands from where it is not UTF-8. */
export function percentDecoded(text: string): string {
  let plain = text;
  try {
    for (let times = 0; times < 3 && plain.includes("%"); times++) plain = decodeURIComponent(plain);
  } catch {
    // What was decoded so far stands: “100%” is no encoding.
  }
  return plain;
}

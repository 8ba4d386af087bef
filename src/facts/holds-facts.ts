import type { CheckContext } from "#check";
import { isTranslated } from "#config/config";
import type { Block } from "#posting";

/** Text that is translated: not code, raw HTML, or a field of data, which other checks compare as they are. */
export function holdsFacts({ kind, key }: Block, { config }: CheckContext): boolean {
  if (kind === "field") return key !== undefined && isTranslated(config, key);
  return kind !== "code" && kind !== "html" && kind !== "rule";
}

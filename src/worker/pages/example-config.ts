import { type Config, defaultConfig } from "#config/config";
import { resolveConfig } from "#config/load";
import { exampleSettings } from "../assets/examples.generated.ts";

let config: Config | undefined;

/** The settings of `examples/`, with which its pairs are compared wherever they are. */
export function exampleConfig(): Config {
  if (!config) {
    const resolved = resolveConfig(exampleSettings);
    config = resolved.ok ? resolved.config : defaultConfig;
  }
  return config;
}

/** The name under which settings are found. */
export const CONFIG_NAME = "parite.config.json";

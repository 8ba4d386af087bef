/** The name of the demonstration in addresses. */
export const DEMO: string;

/** Creates a project of the examples in a service that runs; false where it is there already. */
export function makeDemo(options: {
  readonly url: string;
  readonly secret: string;
  readonly versions: number;
  readonly now?: number;
  readonly slug?: string;
  readonly name?: { readonly en: string; readonly fr: string };
}): Promise<boolean>;

/** Where this service has the pages of the rules, as `FormatOptions.docs` takes it: at the address by which it was reached. */
export const rulePagesAt = (url: string): string => `${new URL(url).origin}/{lang}/rules/{rule}`;

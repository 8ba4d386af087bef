/** An address that others are put after: what whoever runs the service gives, or the usual one; with or without a slash at its end. */
export const baseAddress = (given: string | undefined, usual = ""): string => {
  const address = given || usual;
  return address.endsWith("/") ? address.slice(0, -1) : address;
};

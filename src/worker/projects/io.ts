import type { ServiceIo } from "#service/io";

/** The clock and the chance of the Worker. */
export const io: ServiceIo = {
  now: () => new Date().toISOString(),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

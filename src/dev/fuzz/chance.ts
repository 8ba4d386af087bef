import { randomFrom } from "../random.ts";

/** Choices that a seed decides. */
export interface Chance {
  /** A whole number from 0 to `below - 1`. */
  below(below: number): number;
  /** Whether it is the case, with this probability. */
  is(probability: number): boolean;
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T;
}

/** The choices of a seed. */
export function chanceOf(seed: number): Chance {
  const random = randomFrom(seed);
  // Neighbouring seeds begin alike.
  for (let i = 0; i < 3; i++) random();
  const below = (limit: number) => Math.floor(random() * limit);
  return { below, is: (probability) => random() < probability, of: <T>(list: readonly T[]) => list[below(list.length)] as T };
}

import type { Count } from "./fact.ts";
import type { Unit } from "./units.ts";

/** Units of the imperial and US systems; all others of their dimensions are metric. */
const CUSTOMARY: ReadonlySet<string> = new Set([
  ...["ounce", "pound", "inch", "foot", "yard", "mile", "acre", "square foot", "square mile", "teaspoon", "tablespoon", "cup"],
  ...["fluid ounce", "pint", "quart", "gallon", "degree Fahrenheit", "mile an hour"],
]);

/** Farthest from the exact value that a rounded one may be: a pound is 500 g in a recipe, and five miles are no ten kilometres. */
const FARTHEST = 0.105;
/** From so many degrees Celsius on, those of an oven, tens are rounded to: 400 °F are 204 °C, and an oven is set to 200. */
const OVEN = 100;

/**
 * Whether one of two measures is the other in the other system of units, rounded as far as the last figures of the metric one are
 * zeros: 350 °F and 180 °C, 9 inches and 23 cm, 300 feet and 90 m.
 */
export function isConverted(a: Count, b: Count): boolean {
  if (!a.unit || !b.unit || CUSTOMARY.has(a.unit.name) === CUSTOMARY.has(b.unit.name)) return false;
  const [own, metric] = CUSTOMARY.has(a.unit.name) ? [a, b] : [b, a];
  const [from, to] = [own.unit as Unit, metric.unit as Unit];
  const isFluid = /ounce$/u.test(from.name) && to.dimension === "volume";
  if (from.dimension !== to.dimension && !isFluid) return false;
  return (isFluid ? FLUID_OUNCES : from.name === "cup" ? CUPS : [from.factor]).some((factor) =>
    isRounded(metric.key, inMetric(Number(own.key), { ...from, factor }, to), to),
  );
}

/** Litres of the metric cup and of the US one, rounded: three quarters of a cup are 180 mL on many labels. */
const CUPS = [0.25, 0.24] as const;

/** Litres of the imperial and of the US fluid ounce: a can of 28 oz holds 796 mL. */
const FLUID_OUNCES = [0.028413, 0.029574] as const;

const inMetric = (value: number, from: Unit, to: Unit): number =>
  from.dimension === "temperature" ? (value - 32) / 1.8 : (value * from.factor) / to.factor;

function isRounded(key: string, exact: number, { dimension }: Unit): boolean {
  const value = Number(key);
  const far = Math.abs(exact - value);
  if (dimension === "temperature") return far <= (value >= OVEN ? Math.min(halfStep(key), halfStep("10")) : halfStep("1"));
  return far <= halfStep(key) && far <= FARTHEST * Math.max(exact, value);
}

/** Half of the last place that a number gives: 50 of 500, 5 of 180, half of 23, a twentieth of 1.6. */
function halfStep(key: string): number {
  const decimals = /\.(\d+)$/u.exec(key)?.[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/[1-9](0+)$/u.exec(key)?.[1]?.length ?? 0);
  return 0.5 * 10 ** (zeros - decimals) + 1e-9;
}

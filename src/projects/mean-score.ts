/** The mean of scores, with one decimal; of none 100. Sums of decimals are a hair off what people add (86.75 as 86.7499…), so tenths are added up. */
export const meanScore = (sum: number, count: number): number => (count === 0 ? 100 : Math.round(Math.round(10 * sum) / count) / 10);

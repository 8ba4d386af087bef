/**
 * Whom each of some gives to each of others so that the sum of what the pairs are worth is greatest: the partner of each row, −1 for none. All of the
 * fewer side have a partner. In the cube of the number of them.
 * @see https://doi.org/10.1002/nav.3800020109 (Kuhn 1955, “The Hungarian Method for the Assignment Problem”)
 */
export function assignment(rows: number, columns: number, worth: (row: number, column: number) => number): Int32Array {
  if (rows > columns) {
    const turned = assignment(columns, rows, (column, row) => worth(row, column));
    const partner = new Int32Array(rows).fill(-1);
    turned.forEach((row, column) => {
      partner[row] = column;
    });
    return partner;
  }
  // Potentials of rows and columns, and the row of each column; the first of each stands for none.
  const [u, v] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) augment(row, rowOf, u, v, worth);
  const partner = new Int32Array(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] as number;
    if (row > 0) partner[row - 1] = column - 1;
  }
  return partner;
}

/** Gives one more row a column, along the cheapest path of exchanges. */
function augment(row: number, rowOf: Int32Array, u: Float64Array, v: Float64Array, worth: (row: number, column: number) => number): void {
  const { length } = v;
  const least = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(length);
  const isUsed = new Uint8Array(length);
  let at = 0;
  rowOf[0] = row;
  while (rowOf[at] !== 0) {
    isUsed[at] = 1;
    const current = rowOf[at] as number;
    let [delta, next] = [Number.POSITIVE_INFINITY, 0];
    for (let column = 1; column < length; column++) {
      if (isUsed[column] === 1) continue;
      const cost = -worth(current - 1, column - 1) - (u[current] as number) - (v[column] as number);
      if (cost < (least[column] as number)) [least[column], from[column]] = [cost, at];
      if ((least[column] as number) < delta) [delta, next] = [least[column] as number, column];
    }
    for (let column = 0; column < length; column++) {
      if (isUsed[column] === 1) {
        const owner = rowOf[column] as number;
        u[owner] = (u[owner] as number) + delta;
        v[column] = (v[column] as number) - delta;
      } else least[column] = (least[column] as number) - delta;
    }
    at = next;
  }
  while (at !== 0) {
    const before = from[at] as number;
    rowOf[at] = rowOf[before] as number;
    at = before;
  }
}

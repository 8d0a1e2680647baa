/** Rows by a key, each group in the order of the rows. */
export function groupRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) {
      group.push(row)
    } else {
      groups.set(keyOf(row), [row])
    }
  }
  return groups
}

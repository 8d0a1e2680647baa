/** Cuts groups of rows into batches of `size`; the last may be smaller. */
export function* batchesOf<Row>(
  groups: Iterable<Row[]>,
  size: number
): Generator<Row[]> {
  let batch: Row[] = []
  for (const group of groups) {
    for (const row of group) {
      batch.push(row)
      if (batch.length >= size) {
        yield batch
        batch = []
      }
    }
  }
  if (batch.length) {
    yield batch
  }
}

/**
 * Filters of the rows that follow one in a list, which is in the order of
 * `column` and id: a cursor finds its place in any depth at the same cost.
 *
 * @param after the last row that was read, as `<column>_<id>`.
 */
export function afterRow(
  column: string,
  after: string
): Record<string, unknown> {
  const cut = after.indexOf("_")
  const [value, id] = [after.slice(0, cut), after.slice(cut + 1)]
  return {
    $and: [
      { [column]: { $gte: value } },
      { $or: [{ [column]: { $gt: value } }, { id: { $gt: id } }] },
    ],
  }
}

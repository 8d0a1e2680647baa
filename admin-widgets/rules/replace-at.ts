/** A list with another item at a place; undefined takes the place out. */
export function replaceAt<Item>(
  items: readonly Item[],
  at: number,
  item: Item | undefined
): Item[] {
  return [
    ...items.slice(0, at),
    ...(item === undefined ? [] : [item]),
    ...items.slice(at + 1),
  ]
}

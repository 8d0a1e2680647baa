/** A list with another item at a place; undefined takes the place out. */
export const replaceAt = <Item>(
  items: readonly Item[],
  at: number,
  item: Item | undefined
): Item[] => [
  ...items.slice(0, at),
  ...(item === undefined ? [] : [item]),
  ...items.slice(at + 1),
]

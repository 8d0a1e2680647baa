/**
 * Works through items in their order, at most `limit` of them at once.
 *
 * @returns the results, in the items' order.
 */
export async function runAtMost<Item, Result>(
  limit: number,
  items: Item[],
  work: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = new Array<Result>(items.length)
  let next = 0
  const workers = Array.from(
    { length: Math.min(limit, items.length) },
    async () => {
      while (next < items.length) {
        const index = next++
        results[index] = await work(items[index])
      }
    }
  )
  await Promise.all(workers)
  return results
}

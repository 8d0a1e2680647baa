import type { Backorder } from "./backorder"

/** Whose turn is next: priority, promise (none last), time in the queue, id. */
export const sortBackorders = <
  Waiting extends Pick<
    Backorder,
    "id" | "priority" | "promise_at" | "queued_at"
  >,
>(
  backorders: Waiting[]
): Waiting[] =>
  [...backorders].sort(
    (a, b) =>
      b.priority - a.priority ||
      comparePromises(a.promise_at, b.promise_at) ||
      Date.parse(a.queued_at) - Date.parse(b.queued_at) ||
      compareTexts(a.id, b.id)
  )

function comparePromises(a: string | null, b: string | null): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null)
  }
  return compareTexts(a, b)
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

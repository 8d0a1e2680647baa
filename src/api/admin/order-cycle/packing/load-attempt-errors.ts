import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** What went wrong with attempts that bought no label, by their ids. */
export async function loadAttemptErrors(
  query: Omit<RemoteQueryFunction, symbol>,
  attemptIds: string[]
): Promise<Map<string, string | null>> {
  if (!attemptIds.length) {
    return new Map()
  }
  const { data } = await query.graph({
    entity: "packing_label_attempt",
    fields: ["id", "words"],
    filters: { id: attemptIds, state: ["failed", "unknown"] },
  })
  return new Map(data.map(({ id, words }) => [id, words]))
}

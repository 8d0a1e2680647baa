import type { ChangePlan } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"

/**
 * Papers of parcels that are void.
 *
 * @param parcels null: all papers of the order.
 */
export function toOutdatedDocuments(
  facts: ChangeFacts,
  parcels: { id: string }[] | null
): ChangePlan["documents"] {
  const ids = parcels?.map(({ id }) => id)
  const sources = facts.parcels
    .filter(({ id }) => ids?.includes(id))
    .flatMap(({ id, fulfillment_id }) => [id, fulfillment_id])
  return facts.documents
    .filter(({ source_id }) => !ids || sources.includes(source_id))
    .map(({ id, type, number }) => ({ id, type, number }))
}

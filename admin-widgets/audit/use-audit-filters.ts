import { useSearchParams } from "react-router-dom"
import { openAuditStates } from "../../src/types/audit"
import type { AuditFilters } from "../api/audit-filters"
import { useAddressFilters } from "../lists/use-address-filters"

/** The list's filters as the address holds them; what waits, without any. */
export const useAuditFilters = (): AuditFilters => {
  const [search] = useSearchParams()
  const { state, invariant, offset, limit } = useAddressFilters(
    "state",
    "invariant"
  )
  return {
    state: state ?? openAuditStates.join(","),
    invariant,
    order_id: search.get("order_id") || undefined,
    offset,
    limit,
  }
}

import { useSearchParams } from "react-router-dom"
import { openAuditStates } from "../../src/types/audit"
import type { AuditFilters } from "../api/audit-filters"
import { listFromAddress } from "../format/list-from-address"

export const pageSize = 20

/** The list's filters as the address holds them; what waits, without any. */
export const useAuditFilters = (): AuditFilters => {
  const [search] = useSearchParams()
  return {
    state: listFromAddress(search.get("state")) ?? openAuditStates.join(","),
    invariant: listFromAddress(search.get("invariant")),
    order_id: search.get("order_id") || undefined,
    offset: Number(search.get("offset")) || 0,
    limit: pageSize,
  }
}

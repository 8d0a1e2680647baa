import { useSearchParams } from "react-router-dom"
import type { DocumentFilters } from "../api/document-filters"
import { dayIn } from "../format/day-in"
import { listFromAddress } from "../format/list-from-address"
import { useStoreZone } from "../format/use-store-zone"
import { issueDays } from "./issue-days"

export const pageSize = 20

/** The list's filters as the address holds them, for the API. */
export const useDocumentFilters = (): DocumentFilters => {
  const [search] = useSearchParams()
  const today = dayIn(useStoreZone(), new Date())
  const list = (name: string) => listFromAddress(search.get(name))
  return {
    type: list("type"),
    status: list("status"),
    order_id: search.get("order_id") || undefined,
    ...issueDays(list("issued"), today),
    q: search.get("q") || undefined,
    offset: Number(search.get("offset")) || 0,
    limit: pageSize,
  }
}

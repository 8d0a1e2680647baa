import { useSearchParams } from "react-router-dom"
import type { DocumentFilters } from "../api/document-filters"
import { dayIn } from "../format/day-in"
import { useStoreZone } from "../format/use-store-zone"
import { useAddressFilters } from "../lists/use-address-filters"
import { issueDays } from "./issue-days"

/** The list's filters as the address holds them, for the API. */
export const useDocumentFilters = (): DocumentFilters => {
  const [search] = useSearchParams()
  const { issued, ...same } = useAddressFilters("type", "status", "issued")
  const today = dayIn(useStoreZone(), new Date())
  return {
    ...same,
    order_id: search.get("order_id") || undefined,
    ...issueDays(issued, today),
  }
}

import type { ReorderListResponse } from "../../../src/types/replenishment/suggestions"
import { useReplenishment } from "../../api/use-replenishment"
import { useAddressFilters } from "../../lists/use-address-filters"

/** The reorder list as the address filters it; what is open where it does not. */
export const useReorder = () => {
  const asked = useAddressFilters(
    "state",
    "reason",
    "supplier_id",
    "location_id",
    "abc_xyz"
  )
  return useReplenishment<ReorderListResponse>("suggestions", {
    ...asked,
    state: asked.state ?? "open",
    // Who asks for a reason means those of which nothing is ordered, too.
    quantity: asked.reason ? "any" : undefined,
  })
}

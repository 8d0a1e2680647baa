import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { HandoverResponse } from "../../src/types/packing"
import { orderCycleKeys } from "./order-cycle-keys"
import { postPacking } from "./post-packing"

type Manifest = { codes: string[]; handover_id: string | null }

/** Gives parcels to the courier, then asks again for what shows them. */
export const useHandOver = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (manifest: Manifest) =>
      postPacking<HandoverResponse>("handovers", manifest),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}

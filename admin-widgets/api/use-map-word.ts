import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { TrackingReason, TrackingStatus } from "../../src/types/tracking"
import type { MappedWordResponse } from "../../src/types/tracking-words"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Meaning = {
  status: TrackingStatus
  sub: string | null
  reason: TrackingReason | null
}

/** Says what a word means, or with null that nobody knows it any more. */
export const useMapWord = (id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (meaning: Meaning | null) =>
      client.fetch<MappedWordResponse>(
        `/admin/order-cycle/unmapped/${id}/${meaning ? "map" : "unmap"}`,
        { method: "POST", ...(meaning && { body: meaning }) }
      ),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}

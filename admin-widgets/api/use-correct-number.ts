import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { CorrectedNumberResponse } from "../../src/types/tracking-queue"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/**
 * Corrects a parcel's number. The parcel goes on under another id, so the one
 * that is shown is not asked for again.
 */
export const useCorrectNumber = (trackerId: string) => {
  const queries = useQueryClient()
  const gone = orderCycleKeys.tracker(trackerId)
  return useMutation({
    mutationFn: (body: { tracking_number: string; reason: string }) =>
      client.fetch<CorrectedNumberResponse>(
        `/admin/order-cycle/trackers/${trackerId}/correct-number`,
        { method: "POST", body }
      ),
    onSuccess: ({ tracker_id }) =>
      queries.invalidateQueries({
        queryKey: orderCycleKeys.all,
        predicate: ({ queryKey }) =>
          tracker_id === trackerId ||
          gone.some((part, index) => queryKey[index] !== part),
      }),
  })
}

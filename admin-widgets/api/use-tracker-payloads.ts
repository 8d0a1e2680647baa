import { useQuery } from "@tanstack/react-query"
import type { TrackerPayloadsResponse } from "../../src/types/tracking-queue"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** What was told of a parcel, byte for byte. */
export const useTrackerPayloads = (id: string) =>
  useQuery({
    queryKey: orderCycleKeys.trackerPayloads(id),
    queryFn: () =>
      client.fetch<TrackerPayloadsResponse>(
        `/admin/order-cycle/trackers/${id}/payloads`
      ),
  })

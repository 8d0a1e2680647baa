import { useQuery } from "@tanstack/react-query"
import type { TrackerEventsResponse } from "../../src/types/tracking-queue"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** What happened to a parcel, with all tellings of each event. */
export const useTrackerEvents = (id: string) =>
  useQuery({
    queryKey: orderCycleKeys.trackerEvents(id),
    queryFn: () =>
      client.fetch<TrackerEventsResponse>(
        `/admin/order-cycle/trackers/${id}/events`
      ),
    refetchInterval: 30_000,
  })

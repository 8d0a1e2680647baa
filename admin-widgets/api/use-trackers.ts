import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { TrackerQueueResponse } from "../../src/types/tracking-queue"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { TrackerFilters } from "./tracker-filters"

/** A page of the queue of parcels, asked for anew while one watches. */
export const useTrackers = (filters: TrackerFilters) =>
  useQuery({
    queryKey: orderCycleKeys.trackerList(filters),
    queryFn: () =>
      client.fetch<TrackerQueueResponse>("/admin/order-cycle/trackers", {
        query: filters,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  })

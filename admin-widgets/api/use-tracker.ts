import { useQuery } from "@tanstack/react-query"
import type { TrackerResponse } from "../../src/types/tracking"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** One parcel, asked for anew while one watches. */
export const useTracker = (id: string) =>
  useQuery({
    queryKey: orderCycleKeys.tracker(id),
    queryFn: () =>
      client.fetch<TrackerResponse>(`/admin/order-cycle/trackers/${id}`),
    refetchInterval: 30_000,
  })

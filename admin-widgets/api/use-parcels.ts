import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ParcelListResponse } from "../../src/types/packing"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { ParcelFilters } from "./parcel-filters"

/** A page of parcels, the newest first. */
export const useParcels = (filters: ParcelFilters) =>
  useQuery({
    queryKey: orderCycleKeys.parcelList(filters),
    queryFn: () =>
      client.fetch<ParcelListResponse>("/admin/order-cycle/packing/parcels", {
        query: filters,
      }),
    placeholderData: keepPreviousData,
  })

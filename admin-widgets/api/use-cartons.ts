import { useQuery } from "@tanstack/react-query"
import type { CartonListResponse } from "../../src/types/packing-facts"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Cartons that a location has: its own and those offered everywhere. */
export const useCartons = (locationId: string) =>
  useQuery({
    queryKey: orderCycleKeys.cartons(locationId),
    queryFn: () =>
      client.fetch<CartonListResponse>("/admin/order-cycle/packing/cartons", {
        query: { location_id: locationId, limit: 200 },
      }),
    select: ({ cartons }) => cartons,
  })

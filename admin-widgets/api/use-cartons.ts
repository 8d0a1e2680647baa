import { useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { StationCarton } from "./station-carton"

/** Cartons that a location has: its own and those offered everywhere. */
export const useCartons = (locationId: string) =>
  useQuery({
    queryKey: orderCycleKeys.cartons(locationId),
    queryFn: () =>
      client.fetch<{ cartons: StationCarton[] }>(
        "/admin/order-cycle/packing/cartons",
        { query: { limit: 200 } }
      ),
    select: ({ cartons }) =>
      cartons.filter(
        ({ location_id }) => location_id === null || location_id === locationId
      ),
  })

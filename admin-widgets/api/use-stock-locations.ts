import { useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Locations = { stock_locations: { id: string; name: string }[] }

/** The shop's stock locations, by name. */
export const useStockLocations = () =>
  useQuery({
    queryKey: orderCycleKeys.locations,
    queryFn: () =>
      client.fetch<Locations>("/admin/stock-locations", {
        query: { fields: "id,name", limit: 200, order: "name" },
      }),
  })

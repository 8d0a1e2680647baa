import { useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Options = { shipping_options: { id: string; name: string }[] }

/** The shop's shipping options, as people call them. */
export const useShippingOptions = () =>
  useQuery({
    queryKey: orderCycleKeys.shippingOptions,
    queryFn: () =>
      client.fetch<Options>("/admin/shipping-options", {
        query: { fields: "id,name", limit: 200 },
      }),
  })

import { useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type VariantAnswer = {
  variant: {
    inventory_items?: { inventory_item_id: string; required_quantity: number }[]
  }
}

/** The inventory items that a variant takes from stock. */
export const useVariantItems = (productId: string, variantId: string) =>
  useQuery({
    queryKey: orderCycleKeys.variantItems(variantId),
    queryFn: () =>
      client.fetch<VariantAnswer>(
        `/admin/products/${productId}/variants/${variantId}`,
        {
          query: {
            fields:
              "id,inventory_items.inventory_item_id,inventory_items.required_quantity",
          },
        }
      ),
  })

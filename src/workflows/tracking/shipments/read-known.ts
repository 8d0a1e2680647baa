import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { KnownOfShipments } from "./known-of-shipments"
import type { Shipment } from "./shipment"

/** Reads from where shipments leave, and what verification promised. */
export async function readKnown(
  container: MedusaContainer,
  shipments: Shipment[]
): Promise<KnownOfShipments> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const locationIds = shipments.flatMap(({ location_id }) => location_id ?? [])
  const orderIds = shipments.flatMap(({ order }) => order?.id ?? [])
  const [locations, reviews] = await Promise.all([
    query.graph({
      entity: "stock_location",
      fields: [
        "id",
        "address.city",
        "address.province",
        "address.country_code",
      ],
      filters: { id: [...new Set(locationIds)] },
    }),
    query.graph({
      entity: "order_review",
      fields: ["order_id", "promised_deliver_at"],
      filters: { order_id: [...new Set(orderIds)] },
    }),
  ])
  return {
    origins: new Map(
      locations.data.flatMap(({ id, address }) =>
        address ? [[id, address] as const] : []
      )
    ),
    promises: new Map(
      reviews.data.flatMap(({ order_id, promised_deliver_at }) =>
        promised_deliver_at
          ? [[order_id, new Date(promised_deliver_at).toISOString()] as const]
          : []
      )
    ),
  }
}

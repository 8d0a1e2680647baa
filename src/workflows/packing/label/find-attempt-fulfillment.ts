import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { attemptMetadataKey } from "./attempt-metadata-key"

export type AttemptFulfillment = {
  id: string
  /** False when a crash left it without its order. */
  is_linked: boolean
  label: {
    tracking_number: string
    tracking_url: string
    label_url: string
  } | null
}

type Attempt = {
  order_id: string
  location_id: string
  attempt_id: string
}

/**
 * Finds the living fulfilment that an attempt to buy a label made, by the
 * attempt's id in its metadata. Core commits the row before it asks the
 * carrier and links it to the order after, so both places are searched.
 */
export async function findAttemptFulfillment(
  container: MedusaContainer,
  attempt: Attempt
): Promise<AttemptFulfillment | null> {
  const isAttempts = (fulfillment: CoreFulfillment) =>
    fulfillment.metadata?.[attemptMetadataKey] === attempt.attempt_id &&
    !fulfillment.canceled_at
  const linked = await readLinked(container, attempt.order_id)
  const found = linked.find(isAttempts)
  if (found) {
    return { id: found.id, is_linked: true, label: found.labels?.[0] ?? null }
  }
  const { started_at } = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .retrievePackingLabelAttempt(attempt.attempt_id)
  const unlinked = await container
    .resolve(Modules.FULFILLMENT)
    .listFulfillments(
      {
        location_id: attempt.location_id,
        created_at: { $gte: new Date(started_at).toISOString() },
      },
      { select: ["id", "metadata", "canceled_at"] }
    )
  const left = unlinked.find(isAttempts)
  return left ? { id: left.id, is_linked: false, label: null } : null
}

type CoreFulfillment = {
  id: string
  metadata?: Record<string, unknown> | null
  canceled_at: Date | string | null
  labels?: NonNullable<AttemptFulfillment["label"]>[]
}

async function readLinked(
  container: MedusaContainer,
  orderId: string
): Promise<CoreFulfillment[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "fulfillments.id",
        "fulfillments.metadata",
        "fulfillments.canceled_at",
        "fulfillments.labels.*",
      ],
      filters: { id: orderId },
    })
  const fulfillments: (CoreFulfillment | null)[] = data[0]?.fulfillments ?? []
  return fulfillments.filter((fulfillment) => fulfillment !== null)
}

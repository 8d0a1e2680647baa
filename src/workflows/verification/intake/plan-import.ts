import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"
import type { VerificationOptions } from "../../../modules/verification/options"
import { toMainUnits } from "../../../money/to-main-units"
import { findSellingPlace } from "./find-selling-place"
import { findVariants } from "./find-variants"
import type { ImportPlan } from "./import-plan"
import { stockPolicyOf } from "./stock-policy-of"
import { toOrderId } from "./to-order-id"
import { toOrderInput } from "./to-order-input"
import { toOrderMetadata } from "./to-order-metadata"
import { toTakenMetadata } from "./to-taken-metadata"

type PendingRecord = {
  id: string
  state: string
  payload: unknown
  taken_by: string
  taken_at: Date | string
}

/** Plans what is left to do for a record, from what is there. */
export async function planImport(
  container: MedusaContainer,
  record: PendingRecord,
  options: VerificationOptions["intake"]
): Promise<ImportPlan> {
  const order = record.payload as IntakeOrder
  const order_id = toOrderId(record.id)
  const is_pending = record.state === "pending"
  const made = is_pending ? await findOrder(container, order_id) : null
  const channel = options.channels[order.channel]
  const policy = stockPolicyOf(order.channel, options)
  const is_draft = is_pending && (made?.is_draft_order ?? true)
  const [collection] = made?.payment_collections ?? []
  const isNoted = collection && collection.status !== "not_paid"
  return {
    record_id: record.id,
    order_id,
    external_id: order.external_id,
    channel: order.channel,
    placed_at: order.placed_at,
    is_pending,
    order_input:
      is_pending && !made
        ? {
            ...toOrderInput(
              order_id,
              order,
              await findSellingPlace(container, order, channel),
              await findVariants(container, order)
            ),
            metadata: {
              ...toOrderMetadata(order),
              ...toTakenMetadata(record, channel?.kind),
            },
          }
        : null,
    is_draft,
    must_reserve: is_draft && policy !== "SKIP",
    paid:
      is_draft && !isNoted && BigInt(order.paid_minor ?? 0) > 0n
        ? toMainUnits(BigInt(order.paid_minor ?? 0), order.currency)
        : null,
    payment_collection_id: collection?.id ?? null,
  }
}

async function findOrder(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "is_draft_order",
        "payment_collections.id",
        "payment_collections.status",
      ],
      filters: { id },
    })
  return data[0] ?? null
}

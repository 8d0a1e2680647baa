import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { ChangeRequest } from "../../../types/change-plan"
import { CANCEL_CHANGE_NOTE } from "./cancel-change-note"
import type { ChangeFacts } from "./change-facts"
import { type OrderForChange, orderForChangeFields } from "./order-for-change"
import { readChangedPromise } from "./read-changed-promise"
import { readPackingForChange } from "./read-packing-for-change"
import { readStockForChange } from "./read-stock-for-change"

/**
 * Reads all that a change is planned on.
 *
 * @throws MedusaError NOT_FOUND without the order.
 */
export async function gatherChange(
  container: MedusaContainer,
  orderId: string,
  request: ChangeRequest
): Promise<ChangeFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const ofOrder = { order_id: orderId }
  const [orders, changes, documents, [review], grants, options, packing] =
    await Promise.all([
      query.graph({
        entity: "order",
        fields: orderForChangeFields,
        filters: { id: orderId },
      }),
      query.graph({
        entity: "order_change",
        fields: ["id", "internal_note"],
        filters: { ...ofOrder, status: ["pending", "requested"] },
      }),
      query.graph({
        entity: "order_document",
        fields: ["id", "type", "number", "source_id"],
        filters: { ...ofOrder, status: "issued" },
      }),
      verification.listOrderReviews(ofOrder),
      verification.listGrantedRefunds(ofOrder),
      verification.getOptions(),
      readPackingForChange(query, orderId),
    ])
  const order = orders.data[0] as unknown as OrderForChange | undefined
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order ${orderId}.`
    )
  }
  const stock = await readStockForChange(container, order, packing.parcels)
  const iso = (time: Date | string | null) =>
    time && new Date(time).toISOString()
  return {
    order,
    review: review?.verified_at
      ? {
          stage: review.stage,
          promise: {
            ship_at: iso(review.promised_ship_at),
            deliver_at: iso(review.promised_deliver_at),
          },
        }
      : null,
    open_change_id:
      changes.data.find(
        ({ internal_note }) => internal_note !== CANCEL_CHANGE_NOTE
      )?.id ?? null,
    grants: grants.map((one) => ({
      id: one.id,
      state: one.state,
      amount_minor: one.amount_minor,
      currency_code: one.currency_code,
      lowers_due: one.lowers_due,
    })),
    ...stock,
    ...packing,
    documents: documents.data as ChangeFacts["documents"],
    promise_after:
      request.kind === "address"
        ? await readChangedPromise(container, order, request.shipping_address)
        : null,
    free_at_target:
      request.kind === "relocate"
        ? await readFree(container, request.to, stock.reservations)
        : {},
    money: options.money,
  }
}

async function readFree(
  container: MedusaContainer,
  location_id: string,
  reservations: ChangeFacts["reservations"]
): Promise<Record<string, number>> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({
      inventory_item_id: reservations.map((one) => one.inventory_item_id),
      location_id,
    })
  return Object.fromEntries(
    levels.map((level) => [
      level.inventory_item_id,
      Number(level.stocked_quantity) - Number(level.reserved_quantity),
    ])
  )
}

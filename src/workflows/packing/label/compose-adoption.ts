import { Modules } from "@medusajs/framework/utils"
import {
  transform,
  when,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  createRemoteLinkStep,
  deleteReservationsStep,
  registerOrderFulfillmentStep,
  updateReservationsStep,
} from "@medusajs/medusa/core-flows"
import { easeReservationsStep } from "../steps/ease-reservations"
import { restrainReservationsStep } from "../steps/restrain-reservations"
import type { Adoption } from "./plan-adoption"

export type AdoptionPlan = {
  parcel: { order_id: string; location_id: string }
  adoption: Adoption
  lines: { id: string; quantity: number }[]
  fulfillment_id: string
  is_adopted: boolean
}

/** What core does after the carrier has answered, for a label that is bought. */
export function composeAdoption(plan: WorkflowData<AdoptionPlan>): void {
  when("label-was-bought", plan, ({ is_adopted }) => is_adopted).then(() => {
    const eased = easeReservationsStep(
      transform(plan, ({ lines, parcel }) => ({
        parts: lines,
        location_id: parcel.location_id,
      }))
    )
    adjustInventoryLevelsStep(
      transform(plan, ({ adoption }) => adoption.adjustments)
    )
    registerOrderFulfillmentStep(
      transform(plan, ({ parcel, fulfillment_id, lines }) => ({
        order_id: parcel.order_id,
        reference: Modules.FULFILLMENT,
        reference_id: fulfillment_id,
        items: lines,
      }))
    )
    createRemoteLinkStep(
      transform(plan, ({ parcel, fulfillment_id }) => [
        {
          [Modules.ORDER]: { order_id: parcel.order_id },
          [Modules.FULFILLMENT]: { fulfillment_id },
        },
      ])
    )
    updateReservationsStep(transform(plan, ({ adoption }) => adoption.lowered))
    deleteReservationsStep(transform(plan, ({ adoption }) => adoption.ended))
    restrainReservationsStep(transform(eased, (ids) => ({ ids })))
  })
}

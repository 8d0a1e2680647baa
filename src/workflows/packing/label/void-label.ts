import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { type Consignment, readConsignment } from "../parcel/read-consignment"
import { parkSiblings } from "./park-siblings"
import { refuseUnvoidable } from "./refuse-unvoidable"
import { restoreParkedReservations } from "./restore-parked-reservations"

/**
 * Cancels a labelled parcel's fulfilment in core, which voids its label at
 * the carrier: the parcel is packed again, with those that share the label, and
 * their units are reserved for their lines. The order's lock is held by the
 * caller.
 *
 * Core adds the units to *any* reservation of their line, at whatever
 * location: those at others are off their lines meanwhile. It calls the
 * carrier last and takes all back when that refuses.
 *
 * @returns the parcels as they were with their label.
 * @throws MedusaError NOT_ALLOWED with the carrier's words; nothing is changed.
 */
export async function voidLabel(
  container: MedusaContainer,
  parcelId: string
): Promise<Consignment> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const parcel = await readConsignment(container, parcelId)
  await refuseUnvoidable(container, parcel)
  await parkSiblings(container, parcel)
  const words = await cancelFulfillment(container, parcel).finally(() =>
    restoreParkedReservations(container, parcel.id)
  )
  if (words) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The label of parcel ${parcel.code} was not voided, so nothing was ` +
        `changed: ${words}`
    )
  }
  await packing.voidLabel(parcel.id)
  return parcel
}

/** @returns why it failed; null: it is cancelled, by this call or before. */
async function cancelFulfillment(
  container: MedusaContainer,
  { order_id, fulfillment_id, labelled_by }: Consignment
): Promise<string | null> {
  const { canceled_at } = await container
    .resolve(Modules.FULFILLMENT)
    .retrieveFulfillment(fulfillment_id ?? "", {
      select: ["id", "canceled_at"],
    })
  if (canceled_at) {
    return null
  }
  const { errors } = await cancelOrderFulfillmentWorkflow(container).run({
    throwOnError: false,
    input: {
      order_id,
      fulfillment_id: fulfillment_id ?? "",
      canceled_by: labelled_by ?? undefined,
    },
  })
  return errors?.[0]?.error.message ?? null
}

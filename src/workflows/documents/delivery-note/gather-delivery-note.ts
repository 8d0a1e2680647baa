import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { toLineQuantities } from "../../../modules/packing/parcel/to-line-quantities"
import type { PackingModuleService } from "../../../modules/packing/service"
import {
  type PackedParcel,
  readPackedParcel,
} from "../../packing/parcel/read-packed-parcel"
import { type OrderForNote, orderForNoteFields } from "./order-for-note"
import { toDeliveryNote } from "./to-delivery-note"

/**
 * What a labelled parcel's note says.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for a parcel without a label.
 */
export async function gatherDeliveryNote(
  container: MedusaContainer,
  parcelId: string
) {
  const parcel = await readPackedParcel(container, parcelId)
  refuseUnlabelled(parcel)
  const { lines, problem } = toLineQuantities(parcel.items)
  if (lines === null) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
  return toDeliveryNote(
    await readOrder(container, parcel.order_id),
    { ...parcel, lines },
    await readSiblings(container, parcel.order_id)
  )
}

function refuseUnlabelled({ code, state }: PackedParcel) {
  if (state !== "labelled" && state !== "handed_over") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} is ${state}; its delivery note is issued after its label.`
    )
  }
}

async function readOrder(
  container: MedusaContainer,
  orderId: string
): Promise<OrderForNote> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "order", fields: orderForNoteFields, filters: { id: orderId } },
      { throwIfKeyNotFound: true }
    )
  return data[0]
}

async function readSiblings(container: MedusaContainer, orderId: string) {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const parcels = await packing.listParcels(
    { order_id: orderId, state: { $ne: "voided" } },
    { select: ["code"], order: { created_at: "ASC" } }
  )
  return parcels.map(({ code }) => code)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LabelRow } from "../../../types/packing"
import { buyLabelOf } from "../label/buy-label-of"
import { replaceNote } from "../label/replace-note"
import type { Consignment } from "../parcel/read-consignment"

export type RelabelParcelsInput = {
  /** What was on each void label, as it was. */
  parcels: Consignment[]
  actor: string
}

export const relabelParcelsStepId = "relabel-parcels"

/**
 * Buys labels anew for parcels whose order goes elsewhere, and puts a new
 * delivery note in the place of the old one. Where no label is bought, the old
 * note is void. It has no compensation: the address has changed.
 */
export const relabelParcelsStep = createStep(
  relabelParcelsStepId,
  async ({ parcels, actor }: RelabelParcelsInput, { container }) => {
    const rows: LabelRow[] = []
    for (const parcel of parcels) {
      const row = await relabel(container, parcel, actor)
      rows.push(...parcel.boxes.map(({ id }) => ({ ...row, parcel_id: id })))
    }
    return new StepResponse(rows)
  }
)

async function relabel(
  container: MedusaContainer,
  { id, order_id, courier, service }: Consignment,
  actor: string
): Promise<LabelRow> {
  const row = await buyLabelOf(container, {
    parcel_id: id,
    courier,
    service,
    actor,
  })
  await replaceNote(container, {
    parcel_id: id,
    order_id,
    actor,
    is_labelled: row.labelled,
  })
  return row
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { mergeItems } from "../../../modules/packing/parcel/merge-items"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { type PackedParcel, readPackedParcel } from "./read-packed-parcel"
import { emptyParcelStates } from "../../../types/parcel-states"

/**
 * What travels on one label, as if it were one parcel: the first box's row
 * with the items and the weight of all boxes.
 */
export type Consignment = PackedParcel & { boxes: PackedParcel[] }

/**
 * Reads a box with those that share its label. A box of its own is alone, and
 * so is one that is void: the others no longer count it.
 *
 * @throws MedusaError NOT_FOUND when there is no such parcel.
 */
export async function readConsignment(
  container: MedusaContainer,
  parcelId: string
): Promise<Consignment> {
  const parcel = await readPackedParcel(container, parcelId)
  const { consignment_key } = parcel
  if (!consignment_key || emptyParcelStates.includes(parcel.state)) {
    return { ...parcel, boxes: [parcel] }
  }
  const rows = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listParcels(
      { consignment_key, state: { $nin: emptyParcelStates } },
      { select: ["id"], order: { box_number: "ASC", id: "ASC" } }
    )
  const boxes: PackedParcel[] = []
  for (const { id } of rows) {
    boxes.push(await readPackedParcel(container, id))
  }
  return {
    ...boxes[0],
    items: mergeItems(boxes.flatMap(({ items }) => items)),
    weight_g: boxes.reduce<number | null>(
      (sum, { weight_g }) =>
        sum === null || weight_g === null ? null : sum + weight_g,
      0
    ),
    boxes,
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { findStockDifference } from "../../../modules/packing/label/find-stock-difference"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { LabelOutcome } from "../../../modules/packing/storage/end-label-attempt"
import type { StockDifference, StockFigure } from "../../../types/label-attempt"
import type { PackedParcel } from "../parcel/read-packed-parcel"
import { readLabelFigures } from "./read-label-figures"
import { emptyParcelStates } from "../../../types/parcel-states"

/**
 * What an attempt that was cut off did to the stock beyond its outcome: core
 * takes the units before it gives the fulfilment to its order.
 */
export async function compareLabelFigures(
  container: MedusaContainer,
  parcel: PackedParcel & { attempt_id: string },
  outcome: LabelOutcome
): Promise<StockDifference[]> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const attempt = await packing.retrievePackingLabelAttempt(parcel.attempt_id)
  const others = await packing.listPackingLabelAttempts({
    id: { $ne: attempt.id },
    location_id: parcel.location_id,
    state: "succeeded",
    ended_at: { $gte: attempt.started_at },
  })
  const taken = await listTakenItems(packing, others)
  const { stock } = await readLabelFigures(container, parcel)
  return findStockDifference(
    attempt.stock as unknown as StockFigure[],
    stock,
    outcome.state === "labelled" ? [...taken, ...parcel.items] : taken
  )
}

type Bought = { parcel_id: string; consignment_key: string | null }

/** What is in the boxes that other attempts bought labels for. */
async function listTakenItems(packing: PackingModuleService, others: Bought[]) {
  const consignment_key = others.flatMap((one) => one.consignment_key ?? [])
  const shared = consignment_key.length
    ? await packing.listParcels(
        { consignment_key, state: { $nin: emptyParcelStates } },
        { select: ["id"] }
      )
    : []
  const boxes = new Set([
    ...others.map(({ parcel_id }) => parcel_id),
    ...shared.map(({ id }) => id),
  ])
  return boxes.size
    ? await packing.listParcelItems({ parcel_id: [...boxes] })
    : []
}

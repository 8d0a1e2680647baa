import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readPackedParcel } from "../parcel/read-packed-parcel"
import { sumGoodsWeight } from "../parcel/sum-goods-weight"

export type PackParcelStepInput = {
  parcel_id: string
  /** Grams on the scale, null when it was not weighed. */
  weight_g: number | null
  /** Why a weight that is too far off is taken; else it is refused. */
  override_reason?: string | null
  /** The bench that closes it; an API client has none. */
  station?: string | null
  actor: string
}

export const packParcelStepId = "pack-parcel"

/**
 * Closes a parcel. It has no compensation: the box is closed, whatever fails
 * later, and closing it again changes nothing.
 */
export const packParcelStep = createStep(
  packParcelStepId,
  async (input: PackParcelStepInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { items } = await readPackedParcel(container, input.parcel_id)
    const { is_new } = await packing.packParcel({
      parcel_id: input.parcel_id,
      weight_g: input.weight_g,
      goods_g: await sumGoodsWeight(container, items),
      override_reason: input.override_reason ?? null,
      station: input.station ?? null,
      actor: input.actor,
    })
    const parcel = await readPackedParcel(container, input.parcel_id)
    return new StepResponse({ parcel, is_new })
  }
)

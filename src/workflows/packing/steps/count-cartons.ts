import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

export type CountCartonsInput = {
  carton_id: string
  location_id: string
  kind: "count" | "receive"
  quantity: number
  /** The caller's own id of this count: the same again counts once. */
  client_id: string
  actor: string
}

export const countCartonsStepId = "count-cartons"

/**
 * Counts or receives cartons. It has no compensation: what a person counted
 * is counted anew, not undone.
 *
 * @throws MedusaError NOT_ALLOWED with both figures where more are reserved.
 */
export const countCartonsStep = createStep(
  countCartonsStepId,
  async ({ client_id, ...move }: CountCartonsInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { carton_id, location_id } = move
    await packing.moveCartonStock([
      { ...move, cause: `${move.kind}:${client_id}` },
    ])
    const [stock] = await packing.listPackingCartonStocks({
      carton_id,
      location_id,
    })
    return new StepResponse(stock)
  }
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { settleParcelWorkflow } from "../workflows/settle-parcel"
import { runEach } from "../../run-each"

export const settleStaleParcelsStepId = "settle-stale-parcels"

/**
 * Ends label attempts that gave no answer in time, and gives back what they
 * left parked.
 *
 * @returns the parcels that were settled, and what failed in sentences.
 */
export const settleStaleParcelsStep = createStep(
  settleStaleParcelsStepId,
  async (_, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { attemptMinutes } = await packing.getOptions()
    const before = new Date(Date.now() - attemptMinutes * 60_000).toISOString()
    const cut = await packing.listPackingLabelAttempts(
      { state: "running", started_at: { $lt: before } },
      { select: ["parcel_id"] }
    )
    const stale = await packing.listParcels(
      {
        $or: [
          { state: "labelling", id: cut.map(({ parcel_id }) => parcel_id) },
          { state: { $ne: "labelling" }, parked: { $ne: null } },
        ],
      },
      { select: ["id"] }
    )
    const { done, failures } = await runEach(
      settleParcelWorkflow(container),
      stale.map(({ id }) => ({
        subject: `Parcel ${id}`,
        input: { parcel_id: id },
      }))
    )
    const parcel_ids = done.map(({ input }) => input.parcel_id)
    return new StepResponse({ parcel_ids, failures })
  }
)

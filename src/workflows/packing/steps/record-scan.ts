import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readPackedParcel } from "../parcel/read-packed-parcel"
import { findCodeMeaning } from "../scan/find-code-meaning"

export type RecordScanStepInput = {
  parcel_id: string
  client_id: string
  code: string
  actor: string
}

export const recordScanStepId = "record-scan"

/** Has no compensation: what a scanner read stays written. */
export const recordScanStep = createStep(
  recordScanStepId,
  async (input: RecordScanStepInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { order_id } = await packing.retrieveParcel(input.parcel_id)
    const meaning = await findCodeMeaning(container, input.code, order_id)
    const id = await packing.recordScan({ ...input, meaning })
    return new StepResponse({
      scan: await packing.retrievePackingScan(id),
      parcel: await readPackedParcel(container, input.parcel_id),
    })
  }
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { readScanFile } from "../imports/read-scan-file"

export type ImportTrackingScansInput = {
  /** The CSV's text. */
  content: string
  /** User who gives it. */
  told_by: string
}

export const storeScanFileStepId = "store-scan-file"

/** Keeps a file of scans as evidence, which is not taken back. */
export const storeScanFileStep = createStep(
  storeScanFileStepId,
  async ({ content, told_by }: ImportTrackingScansInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const { couriers } = await tracking.getOptions()
    const file = readScanFile(
      content,
      couriers.map(({ code }) => code)
    )
    const { id } = await tracking.receivePayload({
      account_id: null,
      source: "import",
      dialect: "csv",
      body: content,
      trust: "proof",
      external_id: null,
      received_at: new Date().toISOString(),
      told_by,
      processed_at: null,
    })
    return new StepResponse({ payload_id: id, file })
  }
)

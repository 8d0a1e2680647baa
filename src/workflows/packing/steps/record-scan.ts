import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DateTime } from "luxon"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { readGs1 } from "../../../modules/packing/scan/read-gs1"
import type { CodeMeaning } from "../../../modules/packing/scan/resolve-scan"
import type { PackingModuleService } from "../../../modules/packing/service"
import { findCodeMeaning } from "../scan/find-code-meaning"
import { freeReturnedSerial } from "../scan/free-returned-serial"
import { findScanTitle } from "../scan/find-scan-title"

export type RecordScanStepInput = {
  parcel_id: string
  client_id: string
  code: string
  /** The bench that scans; an API client has none. */
  station?: string | null
  actor: string
}

export const recordScanStepId = "record-scan"

/**
 * Has no compensation: what a scanner read stays written.
 *
 * @returns the scan, with the name of goods that the parcel does not expect.
 */
export const recordScanStep = createStep(
  recordScanStepId,
  async ({ station = null, ...input }: RecordScanStepInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { order_id } = await packing.retrieveParcel(input.parcel_id)
    const gs1 = readGs1(input.code)
    const code = gs1?.gtin ?? input.code
    const meaning = await findCodeMeaning(container, code, order_id)
    const [tracking, { timeZone }] = await Promise.all([
      readTracking(packing, meaning),
      packing.getOptions(),
    ])
    if (gs1?.serial) {
      await freeReturnedSerial(container, {
        inventory_item_ids: Object.keys(tracking),
        serial: gs1.serial,
      })
    }
    const scan = await packing.recordScan({
      ...input,
      station,
      meaning,
      gs1,
      tracking,
      today: DateTime.now().setZone(timeZone).toFormat("yyMMdd"),
    })
    // What belongs into the parcel has its name there.
    const title = scan.parcel_item_id
      ? null
      : await findScanTitle(container, meaning)
    return new StepResponse({ ...scan, title })
  }
)

async function readTracking(
  packing: PackingModuleService,
  { goods }: CodeMeaning
) {
  const ids = goods.flatMap((good) => good.inventory_item_id || [])
  const profiles = ids.length
    ? await packing.listPackingItemProfiles({ inventory_item_id: ids })
    : []
  return Object.fromEntries(
    profiles.map(({ inventory_item_id, tracks_serial, tracks_lot }) => [
      inventory_item_id,
      { tracks_serial, tracks_lot },
    ])
  )
}

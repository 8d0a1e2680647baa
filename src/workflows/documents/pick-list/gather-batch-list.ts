import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import type { PickListSnapshot } from "../../../modules/documents/snapshot/pick-list-snapshot"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readPickRows } from "../../packing/picking/read-pick-rows"
import { toPickList } from "./to-pick-list"

/**
 * What is left of a batch, in the order of the walk.
 *
 * @throws MedusaError NOT_FOUND without such a batch, NOT_ALLOWED when nothing
 *   of it is left.
 */
export async function gatherBatchList(
  container: MedusaContainer,
  { batch_id, language }: { batch_id: string; language: "id" | "en" }
): Promise<PickListSnapshot> {
  const batch = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .retrievePackingPickBatch(batch_id)
  const site = await readSite(container, batch.location_id)
  const { seller, timeZone } = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .getOptions()
  const list = toPickList(await readPickRows(container, batch), {
    language,
    issued_at: new Date().toISOString(),
    time_zone: timeZone,
    seller: seller ?? { name: site, address: [] },
    code: batch.code,
    site,
  })
  if (!list.lines.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Nothing of batch ${batch.code} is left to pick, so there is no list.`
    )
  }
  return list
}

/** A location that was deleted is named by its id. */
async function readSite(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "stock_location", fields: ["name"], filters: { id } })
  return data[0]?.name ?? id
}

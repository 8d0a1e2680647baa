import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import type { PickListSnapshot } from "../../../modules/documents/snapshot/pick-list-snapshot"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { sumPickRows } from "../../../modules/packing/pick/sum-pick-rows"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readShelfPlaces } from "./read-shelf-places"
import { toPickList } from "./to-pick-list"

export type PickListRequest = {
  location_id: string
  /** Only of these orders; all that wait at the location without it. */
  order_id?: string[]
  language: "id" | "en"
}

/** More makes no walk, and a file that no printer likes. */
const MOST_TASKS = 2_000

/**
 * What is still to be taken from a location's shelves, summed per item.
 *
 * @throws MedusaError NOT_FOUND without such a location, NOT_ALLOWED for
 *   nothing and for too much.
 */
export async function gatherPickList(
  container: MedusaContainer,
  request: PickListRequest
): Promise<PickListSnapshot> {
  const site = await readSite(container, request.location_id)
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const { pick } = await packing.getOptions()
  const tasks = await readTasks(packing, site, request)
  const places = await readShelfPlaces(
    container,
    request.location_id,
    tasks.map(({ inventory_item_id }) => inventory_item_id)
  )
  const { seller, timeZone } = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .getOptions()
  return toPickList(
    sumPickRows({ mode: "batch", walk: pick.walk, tasks, places }),
    {
      language: request.language,
      issued_at: new Date().toISOString(),
      time_zone: timeZone,
      seller: seller ?? { name: site, address: [] },
      code: null,
      site,
    }
  )
}

async function readSite(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "stock_location", fields: ["name"], filters: { id } },
      { throwIfKeyNotFound: true }
    )
  return data[0].name as string
}

async function readTasks(
  packing: PackingModuleService,
  site: string,
  { location_id, order_id }: PickListRequest
) {
  const tasks = await packing.listPickTasks(
    {
      location_id,
      state: ["open", "picking"],
      ...(order_id && { order_id }),
    },
    { take: MOST_TASKS + 1, order: { created_at: "ASC", id: "ASC" } }
  )
  if (!tasks.length || tasks.length > MOST_TASKS) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      tasks.length
        ? `At ${site} more than ${MOST_TASKS} pick tasks wait: name orders ` +
            "in order_id, so that the list can be walked."
        : `Nothing waits to be picked at ${site}, so there is no pick list.`
    )
  }
  return tasks
}

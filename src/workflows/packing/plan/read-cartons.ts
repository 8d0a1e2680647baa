import type { MedusaContainer } from "@medusajs/framework/types"
import type { Carton } from "../../../modules/packing/cartonise/input/carton"
import { isTakenByService } from "../../../modules/packing/facts/is-taken-by-service"
import { toCarton } from "../../../modules/packing/facts/to-carton"
import type { ServiceTermsFacts } from "../../../modules/packing/facts/to-service-rate"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

/**
 * The cartons that a location may pack in with a courier's service, each with
 * what is in stock of it there, and what they are called.
 */
export async function readCartons(
  container: MedusaContainer,
  locationId: string,
  terms: ServiceTermsFacts | null
): Promise<{ cartons: Carton[]; codes: Record<string, string> }> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const [rows, stocks] = await Promise.all([
    packing.listPackingCartons(
      { $or: [{ location_id: null }, { location_id: locationId }] },
      { order: { code: "ASC", id: "ASC" } }
    ),
    packing.listPackingCartonStocks({ location_id: locationId }),
  ])
  const taken = rows.filter((row) => !terms || isTakenByService(row, terms))
  return {
    cartons: taken.map((row) =>
      toCarton(
        row,
        stocks.find(({ carton_id }) => carton_id === row.id) ?? null,
        terms
      )
    ),
    codes: Object.fromEntries(taken.map(({ id, code }) => [id, code])),
  }
}

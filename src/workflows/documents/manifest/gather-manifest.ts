import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import type { ManifestSnapshot } from "../../../modules/documents/snapshot/manifest-snapshot"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

export type ManifestRequest = { handover_id: string; language: "id" | "en" }

/**
 * The parcels of a hand-over, by their codes. Asked again it is the same, for
 * a parcel that the courier has changes no more.
 *
 * @throws MedusaError NOT_FOUND when no parcel was handed over so.
 */
export async function gatherManifest(
  container: MedusaContainer,
  { handover_id, language }: ManifestRequest
): Promise<ManifestSnapshot> {
  const parcels = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listParcels({ handover_id }, { order: { handed_over_at: "ASC" } })
  const last = parcels.at(-1)
  if (!last) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No parcel was handed over as ${handover_id}.`
    )
  }
  const { seller, timeZone } = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .getOptions()
  return {
    type: "manifest",
    language,
    issued_at: new Date(last.handed_over_at ?? 0).toISOString(),
    time_zone: timeZone,
    seller: seller ?? { name: "", address: [] },
    code: handover_id,
    lines: parcels
      .map(({ code, tracking_number, courier, weight_g }) => ({
        code,
        tracking_number,
        courier,
        weight_g,
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  }
}

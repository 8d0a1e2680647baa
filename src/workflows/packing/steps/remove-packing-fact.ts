import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

export type RemovePackingFactInput = {
  table: "cartons" | "item_codes" | "places" | "services"
  id: string
}

export const removePackingFactStepId = "remove-packing-fact"

/**
 * Takes a fact out of use.
 *
 * @throws MedusaError NOT_FOUND when there is none with the id; NOT_ALLOWED
 *   for a carton while plans have some of it.
 */
export const removePackingFactStep = createStep(
  removePackingFactStepId,
  async (input: RemovePackingFactInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    await removers[input.table].remove(packing, input.id)
    return new StepResponse({ id: input.id }, input)
  },
  async (input, { container }) => {
    if (input) {
      const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
      await removers[input.table].restore(packing, input.id)
    }
  }
)

type Remover = Record<
  "remove" | "restore",
  (packing: PackingModuleService, id: string) => Promise<unknown>
>

const removers: Record<RemovePackingFactInput["table"], Remover> = {
  cartons: {
    remove: (packing, id) => packing.deletePackingCarton(id),
    restore: (packing, id) => packing.restorePackingCarton(id),
  },
  item_codes: {
    remove: async (packing, id) => {
      await packing.retrievePackingItemCode(id)
      await packing.softDeletePackingItemCodes(id)
    },
    restore: (packing, id) => packing.restorePackingItemCodes(id),
  },
  places: {
    remove: async (packing, id) => {
      await packing.retrievePackingPlace(id)
      await packing.softDeletePackingPlaces(id)
    },
    restore: (packing, id) => packing.restorePackingPlaces(id),
  },
  services: {
    remove: async (packing, id) => {
      await packing.retrievePackingServiceTerms(id)
      await packing.softDeletePackingServiceTerms(id)
    },
    restore: (packing, id) => packing.restorePackingServiceTerms(id),
  },
}

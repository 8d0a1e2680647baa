import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { WordMapping } from "../../../modules/tracking/words/word-mapping"
import { checkMapping } from "../words/check-mapping"

export const mapWordStepId = "map-courier-word"

/**
 * Notes what a courier's word means. It has no compensation: parcels that do
 * not follow yet are taken up by a sweeper.
 */
export const mapWordStep = createStep(
  mapWordStepId,
  async (mapping: WordMapping, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const word = await tracking.retrieveTrackingUnmapped(mapping.word_id)
    if (mapping.status) {
      checkMapping(word, mapping.status)
    }
    await tracking.mapWord(mapping)
    return new StepResponse({ word_id: word.id })
  }
)

import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { applyTrackerStateWorkflow } from "../workflows/apply-tracker-state"

const AT_ONCE = 100

/**
 * Lets parcels follow what a word is said to mean, from what is stored. Cut
 * off in the middle it is begun again, which changes nothing of what is done.
 *
 * @returns how many parcels have the word.
 */
export async function followWord(
  container: MedusaContainer,
  wordId: string
): Promise<number> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const word = await tracking.retrieveTrackingUnmapped(wordId)
  const trackerIds = await tracking.findWordTrackers({
    courier: word.courier,
    code: word.code,
    folded_text: word.folded_text,
  })
  for (let start = 0; start < trackerIds.length; start += AT_ONCE) {
    const tracker_ids = trackerIds.slice(start, start + AT_ONCE)
    for (const id of tracker_ids) {
      await tracking.rederiveTracker(id)
    }
    await applyTrackerStateWorkflow(container).run({ input: { tracker_ids } })
  }
  if (word.rederive_since) {
    await tracking.finishWord(wordId, new Date(word.rederive_since))
  }
  return trackerIds.length
}

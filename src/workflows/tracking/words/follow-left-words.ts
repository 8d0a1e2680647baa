import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { followWord } from "./follow-word"

/** Whoever mapped a word has so long to finish it. */
const LEFT_AFTER_MS = 60_000

/** Lets parcels follow words whose mapping was cut off. */
export async function followLeftWords(
  container: MedusaContainer
): Promise<void> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const left = await tracking.listTrackingUnmappeds(
    { rederive_since: { $lt: new Date(Date.now() - LEFT_AFTER_MS) } },
    { select: ["id"] }
  )
  for (const { id } of left) {
    await followWord(container, id)
  }
}

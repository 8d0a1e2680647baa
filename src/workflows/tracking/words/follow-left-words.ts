import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { followWord } from "./follow-word"

/** Whoever mapped a word has so long to finish it. */
const LEFT_AFTER_MS = 60_000

/**
 * Lets parcels follow words whose mapping was cut off; one that fails leaves
 * the others.
 *
 * @returns what failed, in sentences.
 */
export async function followLeftWords(
  container: MedusaContainer
): Promise<string[]> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const left = await tracking.listTrackingUnmappeds(
    { rederive_since: { $lt: new Date(Date.now() - LEFT_AFTER_MS) } },
    { select: ["id"] }
  )
  const failures: string[] = []
  for (const { id } of left) {
    try {
      await followWord(container, id)
    } catch (error) {
      failures.push(`Word ${id}: ${(error as Error).message}`)
    }
  }
  return failures
}

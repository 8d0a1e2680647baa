import { MedusaError } from "@medusajs/framework/utils"
import { statusTable } from "../../../modules/tracking/status/status-table"
import type { TrackingStatus } from "../../../types/tracking"

/**
 * @throws MedusaError INVALID_DATA when the word has neither code nor text, or
 *   has only a text and is to end a journey.
 */
export function checkMapping(
  word: { id: string; code: string; folded_text: string },
  status: TrackingStatus
): void {
  if (!word.code && !word.folded_text) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Unknown word ${word.id} has neither a code nor a text, so it can mean ` +
        "anything. Add the event to its parcel by hand."
    )
  }
  if (!word.code && statusTable[status].terminal) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Unknown word ${word.id} is a text without a code and cannot mean ` +
        `${status}: a text alone ends no journey. Choose a status from which ` +
        "it goes on, or add the event to its parcel by hand."
    )
  }
}

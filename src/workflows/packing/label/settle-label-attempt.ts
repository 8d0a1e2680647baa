import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { LabelOutcome } from "../../../modules/packing/storage/end-label-attempt"
import { orderCycleEvents } from "../../../types/events"
import type { Consignment } from "../parcel/read-consignment"
import { toBoxEvents } from "../parcel/to-box-events"
import { cancelUnlinked } from "./cancel-unlinked"
import { compareLabelFigures } from "./compare-label-figures"
import { findAttemptFulfillment } from "./find-attempt-fulfillment"

type Attempt = Consignment & { attempt_id: string }

/**
 * Ends an attempt to buy a label by what core really holds, so that no label
 * is bought twice and none is lost:
 *
 * - its fulfilment belongs to the order: its parcels are labelled with it;
 * - its fulfilment has no order (a crash between core's two writes): it is
 *   cancelled, which voids the label; when the carrier refuses that, a person
 *   must decide (`label_unknown`);
 * - there is none: the attempt failed and may be repeated.
 *
 * @param words what went wrong, kept on the attempt that failed.
 * @param is_cut_off whether nobody saw its end: then the stock is compared
 *   with what it was before, and a difference is kept for the auditor.
 */
export async function settleLabelAttempt(
  container: MedusaContainer,
  attempt: Attempt,
  words: string,
  { is_cut_off = false }: { is_cut_off?: boolean } = {}
): Promise<LabelOutcome> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const outcome = await findOutcome(container, attempt, words)
  const isEnded = await packing.endLabelAttempt(
    {
      attempt_id: attempt.attempt_id,
      difference: is_cut_off
        ? await compareLabelFigures(container, attempt, outcome)
        : [],
    },
    outcome
  )
  if (isEnded && outcome.state !== "labelled") {
    const { error } = outcome
    const name =
      outcome.state === "label_unknown"
        ? orderCycleEvents.labelUnknown
        : orderCycleEvents.labelFailed
    await container
      .resolve(Modules.EVENT_BUS)
      .emit(
        toBoxEvents(attempt).map((data) => ({ name, data: { ...data, error } }))
      )
  }
  return outcome
}

async function findOutcome(
  container: MedusaContainer,
  attempt: Attempt,
  words: string
): Promise<LabelOutcome> {
  const fulfillment = await findAttemptFulfillment(container, attempt)
  if (!fulfillment) {
    return { state: "label_failed", error: words }
  }
  if (fulfillment.is_linked) {
    return {
      state: "labelled",
      fulfillment_id: fulfillment.id,
      tracking_number: fulfillment.label?.tracking_number ?? null,
      // Core's columns take no null: who has no address writes an empty text.
      tracking_url: fulfillment.label?.tracking_url || null,
      label_url: fulfillment.label?.label_url || null,
    }
  }
  try {
    await cancelUnlinked(container, fulfillment.id, attempt.attempt_id)
    return { state: "label_failed", error: words }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      state: "label_unknown",
      error:
        `${words} A label may have been bought (fulfilment ` +
        `${fulfillment.id}) and the carrier did not cancel it: ${reason}`,
    }
  }
}

import { MedusaError } from "@medusajs/framework/utils"
import { normalizeTrackingNumber } from "../../../modules/tracking/identity/normalize-tracking-number"
import type {
  CoreLabel,
  LabelledShipment,
  NumberCorrectionPlan,
} from "./number-correction"

/**
 * Core's labels with one number corrected and all others as they are. A
 * fulfilment without labels stays without: its parcel alone has the number.
 *
 * @param from the wrong number, normalized.
 * @param to the right one, normalized; a label that has it already stays.
 * @throws MedusaError when the fulfilment is cancelled or has no such label.
 */
export function planCorrection(
  shipment: LabelledShipment,
  from: string,
  to: string
): NumberCorrectionPlan {
  const { id, canceled_at, labels } = shipment
  if (canceled_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Fulfilment ${id} is cancelled: its label has no number to correct.`
    )
  }
  const isOurs = ({ tracking_number }: CoreLabel) =>
    [from, to].includes(normalizeTrackingNumber(tracking_number))
  if (labels.length && !labels.some(isOurs)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `No label of fulfilment ${id} has the number ${from}: ` +
        `its labels were changed in core. Correct the number there.`
    )
  }
  return {
    fulfillment_id: id,
    before: labels,
    labels: labels.map((label) =>
      normalizeTrackingNumber(label.tracking_number) === from
        ? correct(label, to)
        : label
    ),
  }
}

const correct = (label: CoreLabel, to: string): CoreLabel => ({
  ...label,
  tracking_number: to,
  tracking_url: label.tracking_url.replaceAll(label.tracking_number, to),
})

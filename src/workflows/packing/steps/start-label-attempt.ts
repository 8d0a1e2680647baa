import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { LabelDetails } from "../../../modules/packing/storage/claim-label-attempt"
import { readLabelFigures } from "../label/read-label-figures"
import { readLabelProvider } from "../label/read-label-provider"
import { restoreParkedReservations } from "../label/restore-parked-reservations"
import { settleLabelAttempt } from "../label/settle-label-attempt"
import {
  type PackedParcel,
  readPackedParcel,
} from "../parcel/read-packed-parcel"

export type StartLabelAttemptInput = LabelDetails & {
  parcel_id: string
  actor: string
}

/** A parcel whose label is being bought by the attempt that stands on it. */
export type LabellingParcel = PackedParcel & { attempt_id: string }

export const startLabelAttemptStepId = "start-label-attempt"

/**
 * Takes the one right to buy a parcel's label, in the database. When the
 * workflow fails, reservations are given back and the attempt is ended by what
 * core holds, not by hope.
 */
export const startLabelAttemptStep = createStep(
  startLabelAttemptStepId,
  async (input: StartLabelAttemptInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const attempt_id = generateEntityId(undefined, "olatt")
    const before = await readPackedParcel(container, input.parcel_id)
    const isClaimed = await packing.claimLabelAttempt({
      ...input,
      attempt_id,
      provider: await readLabelProvider(container, before.order_id),
      figures: await readLabelFigures(container, before),
    })
    const parcel = await readPackedParcel(container, input.parcel_id)
    if (!isClaimed) {
      throw refusal(parcel)
    }
    return new StepResponse(
      { ...parcel, attempt_id },
      { ...parcel, attempt_id }
    )
  },
  async (parcel, { container }) => {
    if (parcel) {
      await restoreParkedReservations(container, parcel.id)
      const words = "The label was not bought because another step failed."
      await settleLabelAttempt(container, parcel, words)
    }
  }
)

function refusal({ code, state, parked }: PackedParcel) {
  if (state === "open") {
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} is still open: scan all its units and close it first.`
    )
  }
  const reasons: Record<string, string> = {
    labelling: "A label is being bought for it; wait for the answer.",
    labelled: "It has its label.",
    handed_over: "It was handed over to the courier.",
    label_unknown:
      "A label may have been bought for it; ask the carrier and decide.",
    voided: "It was voided; open another parcel.",
  }
  const reason =
    reasons[state] ??
    (parked
      ? "Its last attempt is being cleaned up; try again in a minute."
      : "Somebody else changed it; look at it again.")
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    `No label is bought for parcel ${code}. ${reason}`
  )
}

import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { LabelDetails } from "../../../modules/packing/storage/claim-label-attempt"
import { readLabelFigures } from "../label/read-label-figures"
import { readLabelProvider } from "../label/read-label-provider"
import { restoreParkedReservations } from "../label/restore-parked-reservations"
import { refuseLabel } from "../label/refuse-label"
import { settleLabelAttempt } from "../label/settle-label-attempt"
import { type Consignment, readConsignment } from "../parcel/read-consignment"

export type StartLabelAttemptInput = LabelDetails & {
  parcel_id: string
  actor: string
}

/** Boxes whose label is being bought by the attempt that stands on them. */
export type LabellingParcel = Consignment & { attempt_id: string }

export const startLabelAttemptStepId = "start-label-attempt"

/**
 * Takes the one right to buy the label of a parcel and of those that share it,
 * in the database. When the
 * workflow fails, reservations are given back and the attempt is ended by what
 * core holds, not by hope.
 */
export const startLabelAttemptStep = createStep(
  startLabelAttemptStepId,
  async (input: StartLabelAttemptInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const attempt_id = generateEntityId(undefined, "olatt")
    const before = await readConsignment(container, input.parcel_id)
    const isClaimed = await packing.claimLabelAttempt({
      ...input,
      parcel_id: before.id,
      attempt_id,
      provider: await readLabelProvider(container, before.order_id),
      figures: await readLabelFigures(container, before),
    })
    const parcel = await readConsignment(container, input.parcel_id)
    if (!isClaimed) {
      throw refuseLabel(parcel)
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

import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { toLineQuantities } from "../../../modules/packing/parcel/to-line-quantities"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { StockDifference } from "../../../types/label-attempt"
import { findAttemptFulfillment } from "../label/find-attempt-fulfillment"
import type { LabelDecisionInput } from "../label/label-decision-input"
import { type Adoption, planAdoption } from "../label/plan-adoption"
import { type Consignment, readConsignment } from "../parcel/read-consignment"

type Undecided = Consignment & { attempt_id: string }

export const planLabelDecisionStepId = "plan-label-decision"

/**
 * What a person's word about an unknown label asks for: to finish core's
 * fulfilment of a label that was bought, or nothing where none was.
 */
export const planLabelDecisionStep = createStep(
  planLabelDecisionStepId,
  async ({ parcel_id, decision }: LabelDecisionInput, { container }) => {
    const parcel = await readUndecided(container, parcel_id)
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const attempt = await packing.retrievePackingLabelAttempt(parcel.attempt_id)
    const difference = (attempt.difference ??
      []) as unknown as StockDifference[]
    const { lines } = toLineQuantities(parcel.items)
    if (decision === "none") {
      const adoption: Adoption = {
        adjustments: [],
        ended: [],
        lowered: [],
        difference,
      }
      return new StepResponse({
        parcel,
        adoption,
        lines: [],
        fulfillment_id: "",
        is_adopted: false,
      })
    }
    return new StepResponse({
      parcel,
      adoption: await adopt(container, parcel, difference),
      lines: lines ?? [],
      fulfillment_id: await findUnlinked(container, parcel),
      is_adopted: true,
    })
  }
)

async function readUndecided(
  container: MedusaContainer,
  parcelId: string
): Promise<Undecided> {
  const { attempt_id, ...parcel } = await readConsignment(container, parcelId)
  if (parcel.state !== "label_unknown" || !attempt_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${parcel.code} is ${parcel.state}: only where it is unknown ` +
        "whether a label was bought is there something to decide."
    )
  }
  return { ...parcel, attempt_id }
}

async function adopt(
  container: MedusaContainer,
  parcel: Undecided,
  difference: StockDifference[]
): Promise<Adoption> {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({
      line_item_id: parcel.items.map((item) => item.line_item_id),
      location_id: parcel.location_id,
    })
  const { adoption, problem } = planAdoption(
    parcel,
    reservations.map((one) => ({
      id: one.id,
      line_item_id: one.line_item_id ?? "",
      inventory_item_id: one.inventory_item_id,
      location_id: one.location_id,
      quantity: Number(one.quantity),
    })),
    difference
  )
  if (!adoption) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
  return adoption
}

async function findUnlinked(
  container: MedusaContainer,
  parcel: Undecided
): Promise<string> {
  const found = await findAttemptFulfillment(container, parcel)
  if (!found || found.is_linked) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Core has no open fulfilment of the attempt to buy parcel ` +
        `${parcel.code}'s label any more: say that none was bought, then ` +
        "buy it again with the number typed in."
    )
  }
  return found.id
}

import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OverrideReason } from "../../../../types/override-reasons"
import type { HoldRole } from "../../../../modules/verification/holds/hold-role"
import {
  type HoldType,
  holdTypes,
} from "../../../../modules/verification/holds/hold-types"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type OverrideHoldInput = {
  hold_id: string
  /** Roles of the actor. */
  roles: HoldRole[]
  reason: OverrideReason
  text: string
  actor: string
}

type OverrideHoldStepInput = OverrideHoldInput & {
  hold: { type: string; gate: string }
}

export const overrideHoldStepId = "override-hold"

/** Lets an order pass a gate that it has not met, by a role that may. */
export const overrideHoldStep = createStep(
  overrideHoldStepId,
  async (input: OverrideHoldStepInput, { container }) => {
    const { hold_id, reason, text, actor } = input
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const overrideId = await verification.overrideHold({
      hold_id,
      role: chooseRole(input),
      reason,
      text,
      actor,
      now: new Date().toISOString(),
    })
    if (!overrideId) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The hold ${hold_id} was released by somebody else just now.`
      )
    }
    const hold = await verification.retrieveOrderHold(hold_id)
    const override = await verification.retrieveHoldOverride(overrideId)
    return new StepResponse({ ...hold, override }, { hold_id, overrideId })
  },
  async (done, { container }) => {
    if (done) {
      const verification =
        container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
      await verification.deleteHoldOverrides(done.overrideId)
      await verification.reopenHold(done.hold_id)
    }
  }
)

function chooseRole({ roles, hold }: OverrideHoldStepInput): HoldRole {
  const may = holdTypes[hold.type as HoldType].overridden_by
  const role = roles.find((one) => may.includes(one))
  if (!role) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      may.length
        ? `The hold ${hold.type} may be overridden by ${may.join(" or ")}, and ` +
            `you are ${roles.join(" and ") || "neither"}. Ask one of them, or ` +
            "end its cause."
        : `The hold ${hold.type} at the gate ${hold.gate} may be overridden by ` +
            "nobody: end its cause."
    )
  }
  return role
}

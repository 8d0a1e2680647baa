import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import type { RuleAction } from "../../../../types/rule-language"
import { listKnownLocations } from "../../rules/list-known-locations"

export const refuseUnknownLocationsStepId = "refuse-unknown-locations"

/** A rule may only prefer a stock location that there is. */
export const refuseUnknownLocationsStep = createStep(
  refuseUnknownLocationsStepId,
  async ({ then }: { then: RuleAction[] }, { container }) => {
    const known = await listKnownLocations(container, then)
    for (const [at, action] of then.entries()) {
      if (
        action.action === "prefer_location" &&
        !known.includes(action.value)
      ) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `then.${at}.value: there is no stock location ${action.value}. ` +
            "Write the id of one, as it stands in its address in the " +
            "dashboard: sloc_…"
        )
      }
    }
  }
)

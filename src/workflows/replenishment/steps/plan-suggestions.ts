import { setImmediate } from "node:timers/promises"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  findItemAlerts,
  itemAlertKinds,
} from "../../../modules/replenishment/policy/alerts/find-item-alerts"
import type { SettledAlerts } from "../../../modules/replenishment/storage/alerts/settle-alerts"
import type { NewSuggestion } from "../../../modules/replenishment/storage/suggestions/new-suggestion"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { batchesOf } from "../suggestions/batches-of"
import { nameRun } from "../suggestions/name-run"
import { planShop } from "../suggestions/plan-shop"
import { readPlanningData } from "../suggestions/read-planning-data"

export const planSuggestionsStepId = "plan-suggestions"

const BATCH = 500

export type PlannedSuggestions = SettledAlerts & {
  /** Null: nothing is published, or this forecast and day are done. */
  run: string | null
}

/**
 * Makes the suggestions of the published forecast for today, once: a run that
 * was cut off goes on, one that is done is left. Has no compensation, because
 * what it writes is right by itself.
 */
export const planSuggestionsStep = createStep(
  planSuggestionsStepId,
  async (_nothing: undefined, { container }) => {
    const replenishment = resolveReplenishment(container)
    const told: SettledAlerts = { opened: [], closed: [] }
    const run = await nameRun(container)
    if (run === null || !(await replenishment.beginSuggestionRun(run))) {
      return new StepResponse<PlannedSuggestions>({ run: null, ...told })
    }
    const data = await readPlanningData(container, null)
    const stock = await replenishment.readStock(null)
    for (const batch of batchesOf(planShop(data, stock), BATCH)) {
      await replenishment.writeSuggestions(run, batch)
      const settled = await replenishment.settleAlerts(
        { kinds: [...itemAlertKinds], places: batch.map(toPlace) },
        batch.flatMap(({ inputs, outcome }) => findItemAlerts(inputs, outcome))
      )
      told.opened.push(...settled.opened)
      told.closed.push(...settled.closed)
      // Between batches requests are served: a large shop takes a minute.
      await setImmediate()
    }
    await replenishment.finishSuggestionRun(run)
    return new StepResponse<PlannedSuggestions>({ run, ...told })
  }
)

const toPlace = ({ inventory_item_id, location_id }: NewSuggestion) => ({
  inventory_item_id,
  location_id,
})

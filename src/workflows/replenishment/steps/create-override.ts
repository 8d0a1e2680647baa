import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OverrideKind } from "../../../modules/replenishment/overrides/override-kinds"
import type { OverrideReason } from "../../../modules/replenishment/overrides/override-reasons"
import type { StoredResult } from "../../../modules/replenishment/overrides/stored-result"
import { type OverrideRange, planOverride } from "../planning/plan-override"
import { refuseUnknownPlace } from "../planning/refuse-unknown-place"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { storeDay } from "../purchase/store-day"

export type CreateOverrideInput = OverrideRange & {
  kind: OverrideKind
  /** A factor, or units a week; a decimal. */
  value: string
  reason: OverrideReason
  note: string
  actor: string | null
}

export const createOverrideStepId = "create-forecast-override"

const MOST_WEEKS = 26

/**
 * Notes what a person knows of coming demand.
 *
 * @throws MedusaError NOT_FOUND; INVALID_DATA for days that are past, the
 *   wrong way round or more than 26 weeks away.
 */
export const createOverrideStep = createStep(
  createOverrideStepId,
  async ({ actor, ...values }: CreateOverrideInput, { container }) => {
    await refuseUnknownPlace(container, values)
    const today = await storeDay(container)
    refuseWrongDays(
      values,
      today.toFormat("yyyy-MM-dd"),
      today.plus({ weeks: MOST_WEEKS }).toFormat("yyyy-MM-dd")
    )
    const result: StoredResult = {
      base: await planOverride(container, values),
      judged: null,
    }
    const replenishment = resolveReplenishment(container)
    const [made] = await replenishment.createForecastOverrides([
      { ...values, created_by: actor, result },
    ])
    return new StepResponse({ id: made.id }, made.id)
  },
  async (id, { container }) => {
    if (id) {
      await resolveReplenishment(container).deleteForecastOverrides(id)
    }
  }
)

function refuseWrongDays(
  { from_on, to_on }: OverrideRange,
  today: string,
  last: string
) {
  const problem =
    to_on < from_on
      ? `It would end on ${to_on}, before it begins on ${from_on}.`
      : to_on < today
        ? `${to_on} is past. An override is about days to come.`
        : to_on > last
          ? `${to_on} is more than ${MOST_WEEKS} weeks away: the last day is ${last}.`
          : null
  if (problem) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
  }
}

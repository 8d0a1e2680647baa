import type { PackPlan } from "../../modules/packing/cartonise/plan/pack-plan"
import { toMainUnits } from "../../money/to-main-units"

/** An order's plan as the JSON that the command prints. */
export function toPlanLine(
  order_id: string,
  plan: PackPlan,
  currencyCode: string | null
) {
  const amount = (minor: bigint) =>
    currencyCode === null
      ? null
      : toMainUnits(minor, currencyCode).replace(/\.0+$/, "")
  const priced = currencyCode !== null
  return {
    order_id,
    status: plan.status,
    boxes: plan.boxes.map(
      ({ units, volumetric_g, chargeable_g, cost_minor, ...box }) => ({
        ...box,
        ...(priced && {
          volumetric_g,
          chargeable_g,
          cost: amount(cost_minor ?? 0n),
        }),
        units,
      })
    ),
    unpacked: plan.unpacked,
    ...(plan.fewest && {
      fewest: {
        boxes: plan.fewest.boxes,
        cost: amount(plan.fewest.cost_minor),
      },
    }),
    time_limited: plan.time_limited,
    plan_hash: plan.plan_hash,
  }
}

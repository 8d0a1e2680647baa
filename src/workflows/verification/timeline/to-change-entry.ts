import type { ChangePlan } from "../../../types/change-plan"
import type { TimelineEntry } from "../../../types/timeline"

type Changed = { plan: ChangePlan; reason: string | null; actor: string }

/** Says what a person changed about an order, and why. */
export const toChangeEntry = ({
  plan,
  reason,
  actor,
}: Changed): TimelineEntry => ({
  order_id: plan.order_id,
  kind: "note",
  cause: `change:${plan.plan_hash}`,
  at: new Date(),
  actor,
  payload: {
    event: `change_${plan.kind}`,
    reason,
    units: plan.money.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: plan.money.lines,
    refund: {
      amount_minor: plan.money.refund,
      currency_code: plan.currency_code,
    },
    put_away: plan.parcels.flatMap(({ code, put_away }) =>
      put_away.map((one) => ({ ...one, parcel: code }))
    ),
  },
})

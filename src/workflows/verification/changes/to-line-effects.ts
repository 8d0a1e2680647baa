import { planFreedUnits } from "../../../modules/verification/changes/plan-freed-units"
import { planTaskCuts } from "../../../modules/verification/changes/plan-task-cuts"
import type { ChangePlan } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import { cutItems } from "./cut-items"
import { toCancelActions } from "./to-cancel-actions"
import { toNeedsAfter } from "./to-needs-after"
import { toTaskCuts } from "./to-task-cuts"

/** What cancelling units does to core's order, to stock and to packing. */
export function toLineEffects({
  facts,
  plan,
}: {
  facts: ChangeFacts
  plan: ChangePlan
}) {
  const { order, reservations, tasks, parcels } = facts
  const cuts = cutItems(order, plan.money.lines)
  const freed = planFreedUnits(toNeedsAfter(cuts), reservations)
  return {
    actions: toCancelActions(order, cuts, plan.money.shipping),
    freed,
    packing: planTaskCuts(tasks, parcels, toTaskCuts(cuts, freed, tasks)),
  }
}

import type { TaskCuts } from "../../../modules/verification/changes/plan-task-cuts"
import type { ChangeFacts } from "./change-facts"
import { toCancelTasks } from "./to-cancel-tasks"
import { unbindLabelled } from "./unbind-labelled"

/** What is taken apart of a cancelled order, its labels being void by now. */
export function toTakenBack(facts: ChangeFacts): TaskCuts {
  const { parcels, tasks } = toCancelTasks(unbindLabelled(facts))
  return {
    tasks,
    parcels: parcels.map((parcel) => ({
      ...parcel,
      state: parcel.state === "labelled" ? "packed" : parcel.state,
    })),
  }
}

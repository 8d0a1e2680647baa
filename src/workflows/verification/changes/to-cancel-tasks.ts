import {
  planTaskCuts,
  type TaskCuts,
} from "../../../modules/verification/changes/plan-task-cuts"
import type { ChangeFacts } from "./change-facts"

/** What is left to pick and pack of an order that is cancelled: nothing. */
export const toCancelTasks = ({
  tasks,
  parcels,
}: Pick<ChangeFacts, "tasks" | "parcels">): TaskCuts =>
  planTaskCuts(
    tasks,
    parcels,
    tasks.map((task) => ({
      line_id: task.line_item_id,
      inventory_item_id: task.inventory_item_id,
      location_id: task.location_id,
      units: task.quantity,
    }))
  )

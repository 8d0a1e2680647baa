import {
  transform,
  when,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { SettledAlerts } from "../../../modules/replenishment/storage/alerts/settle-alerts"
import { orderCycleEvents } from "../../../types/events"

/** Tells each alert that was opened or closed, within a workflow. */
export function composeAlertEvents(settled: WorkflowData<SettledAlerts>) {
  const opened = transform(settled, (one) => one.opened)
  const closed = transform(settled, (one) => one.closed)
  when({ opened }, (one) => one.opened.length > 0).then(() => {
    emitEventStep({
      eventName: orderCycleEvents.stockAlertOpened,
      data: opened,
    }).config({ name: "tell-opened-alerts" })
  })
  when({ closed }, (one) => one.closed.length > 0).then(() => {
    emitEventStep({
      eventName: orderCycleEvents.stockAlertClosed,
      data: closed,
    }).config({ name: "tell-closed-alerts" })
  })
}

import type { SettledAlerts } from "../../../modules/replenishment/storage/alerts/settle-alerts"

/** What two passes opened and closed, together. */
export const joinSettled = ({
  planned,
  refreshed,
}: {
  planned: SettledAlerts
  refreshed: SettledAlerts
}): SettledAlerts => ({
  opened: [...planned.opened, ...refreshed.opened],
  closed: [...planned.closed, ...refreshed.closed],
})

import { statusTable } from "../status/status-table"

/** The statuses of scans with the parcel in hand, as a list of SQL. */
export const physicalStatuses = Object.entries(statusTable)
  .filter(([, { physical }]) => physical)
  .map(([status]) => `'${status}'`)
  .join(", ")

import { overStatuses as over } from "../queue/over-statuses"

/** The statuses that end a journey, as a list of SQL. */
export const overStatuses = over.map((status) => `'${status}'`).join(", ")

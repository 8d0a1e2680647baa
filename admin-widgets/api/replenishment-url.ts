import { backendUrl } from "./backend-url"

/** Where the server gives a file of replenishment, within the session. */
export const replenishmentUrl = (path: string) =>
  `${backendUrl}/admin/order-cycle/replenishment/${path}`

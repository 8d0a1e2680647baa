import { backendUrl } from "./backend-url"

/** Address of several papers as one PDF, in the order of their ids. */
export const documentsPdfUrl = (ids: string[]) =>
  `${backendUrl}/admin/order-cycle/documents/pdf?${new URLSearchParams({ ids: ids.join(",") })}`

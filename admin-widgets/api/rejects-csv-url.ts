import { backendUrl } from "./backend-url"

/** Where the server gives an import's refused rows as a file. */
export const rejectsCsvUrl = (batchId: string) =>
  `${backendUrl}/admin/order-cycle/intake/batches/${batchId}/rejects.csv`

import { backendUrl } from "./backend-url"

/** Where the server prints what is left of a batch. */
export const pickListUrl = (batchId: string, language: string) =>
  `${backendUrl}/admin/order-cycle/packing/batches/${batchId}/pick-list` +
  `?language=${language.startsWith("id") ? "id" : "en"}`

import { backendUrl } from "./backend-url"

/** Where the server prints what a courier signs for. */
export const manifestUrl = (handoverId: string, language: string) =>
  `${backendUrl}/admin/order-cycle/packing/handovers/${handoverId}/manifest` +
  `?language=${language.startsWith("id") ? "id" : "en"}`

import type { MedusaRequest } from "@medusajs/framework/http"

/** The order that a request's body names, before core has validated it. */
export function orderOfBody({ body }: MedusaRequest): string | undefined {
  const { order_id } = (body ?? {}) as { order_id?: unknown }
  return typeof order_id === "string" ? order_id : undefined
}

import type { MedusaRequest } from "@medusajs/framework/http"

/** In what calls are counted, and whose they are. */
export type RateWindow = {
  length_ms: number
  /** As the refusal names it, for example "minute". */
  name: string
  keyOf: (req: MedusaRequest) => string
}

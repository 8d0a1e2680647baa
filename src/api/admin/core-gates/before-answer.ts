import type { MedusaResponse } from "@medusajs/framework/http"

/** Does something once core has answered, before anybody hears of it. */
export function beforeAnswer(res: MedusaResponse, note: () => Promise<void>) {
  const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse
  res.end = ((...args: unknown[]) => {
    void note().finally(() => end(...args))
    return res
  }) as MedusaResponse["end"]
}

import type { MedusaResponse } from "@medusajs/framework/http"

/**
 * Answers a page that anybody may open who has its address: nobody keeps it,
 * finds it by searching or learns the address from it, and it runs no script.
 */
export function sendPage(res: MedusaResponse, status: number, html: string) {
  res.setHeader("cache-control", "no-store")
  res.setHeader("x-robots-tag", "noindex")
  res.setHeader("referrer-policy", "no-referrer")
  res.setHeader(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'"
  )
  res.status(status)
  res.type("html").send(html)
}

import type { IncomingHttpHeaders } from "node:http"

/** A request as vendors read it. */
export type VendorRequest = {
  method: string
  url: URL
  headers: IncomingHttpHeaders
  /** Parsed JSON; undefined: there was none that could be read. */
  body: unknown
}

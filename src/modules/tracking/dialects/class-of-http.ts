import type { PayloadError } from "./payload-error"

/** The class of an HTTP status that a provider writes into its answer. */
export function classOfHttp(status: number): PayloadError["class"] {
  switch (status) {
    case 404:
      return "not_found"
    case 401:
    case 403:
      return "auth"
    case 429:
      return "rate_limited"
    default:
      return status >= 500 ? "unavailable" : "invalid"
  }
}

import type { PayloadError } from "../payload-error"

/** Classes of Biteship's error codes; any other code is `invalid`. */
export const biteshipErrorCodes: Record<string, PayloadError["class"]> = {
  "40000001": "auth",
  "40003001": "not_found",
  "40101001": "auth",
}

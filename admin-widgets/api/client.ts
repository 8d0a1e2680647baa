import Medusa from "@medusajs/js-sdk"
import { backendUrl } from "./backend-url"

/** The dashboard's own client is not exported; this one logs in the same way. */
export const { client } = new Medusa({
  baseUrl: backendUrl || "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})

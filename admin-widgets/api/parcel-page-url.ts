import { backendUrl } from "./backend-url"

/** Address of the page that tells a customer where a parcel is. */
export const parcelPageUrl = (publicToken: string) =>
  `${backendUrl}/order-cycle/track/${publicToken}`

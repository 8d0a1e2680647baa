import type { VendorId } from "../vendors/vendor-id"

/** Who wants to hear a vendor's news. */
export type Hook = {
  vendor: VendorId
  url: string
  /** As the vendor's customer has it; null: none was agreed. */
  secret: string | null
  /** Whose parcels alone are of interest; null: everybody's. */
  couriers: string[] | null
}

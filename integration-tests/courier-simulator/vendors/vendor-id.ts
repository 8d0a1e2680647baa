/** Whose manners the simulator has. */
export type VendorId =
  "biteship" | "easypost" | "aftership" | "dhl-unified" | "karrio"

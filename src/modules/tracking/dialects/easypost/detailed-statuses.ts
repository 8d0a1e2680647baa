/** EasyPost's statuses that a detail refines; all others stand alone. */
export const detailedStatuses: readonly string[] = ["in_transit", "failure"]

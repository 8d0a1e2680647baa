/** Shippo's statuses that a substatus refines. */
export const substatusAppliesTo: readonly string[] = [
  "TRANSIT",
  "FAILURE",
  "RETURNED",
]

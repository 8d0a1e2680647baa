/** Which vendor is asked about whose parcels in the bench. */
export const polledAccounts = [
  { provider_id: "biteship", couriers: ["jne"] },
  { provider_id: "easypost", couriers: ["jnt"] },
  { provider_id: "aftership", couriers: ["sicepat"] },
  { provider_id: "karrio", couriers: ["anteraja", "ninja"] },
] as const

/** Couriers that drive from door to door: dropping off is delivering. */
export const instantCouriers: readonly string[] = [
  "grab",
  "gojek",
  "gosend",
  "lalamove",
  "borzo",
  "deliveree",
  "paxel",
]

/** Whose parcels a batch has, each as often as the others. */
export const couriers: readonly string[] = [
  "jne",
  "jnt",
  "sicepat",
  "anteraja",
  "ninja",
]

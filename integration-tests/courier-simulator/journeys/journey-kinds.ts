/** Journeys by name, with the share of each in a batch. */
export const journeyKinds = {
  normal: 0.68,
  same_city: 0.08,
  failed_attempt: 0.09,
  hold: 0.04,
  pickup_point: 0.03,
  return: 0.03,
  lost: 0.01,
  late_scan: 0.03,
  cancelled: 0.01,
} as const

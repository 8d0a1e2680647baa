/**
 * Four couriers: what part of the parcels each gets, how much longer than
 * promised the way takes, and how often something goes wrong.
 */
export const couriers = {
  jne: {
    prefix: "JNE",
    share: 35,
    slow: 1,
    late: 0.06,
    failed: 0.06,
    lost: 0.002,
    damaged: 0.008,
  },
  jnt: {
    prefix: "JX",
    share: 30,
    slow: 1.05,
    late: 0.1,
    failed: 0.08,
    lost: 0.004,
    damaged: 0.014,
  },
  sicepat: {
    prefix: "00",
    share: 20,
    slow: 0.85,
    late: 0.04,
    failed: 0.05,
    lost: 0.001,
    damaged: 0.006,
  },
  anteraja: {
    prefix: "1000",
    share: 15,
    slow: 1.3,
    late: 0.2,
    failed: 0.13,
    lost: 0.009,
    damaged: 0.03,
  },
} as const

export type CourierCode = keyof typeof couriers

export const courierCodes = Object.keys(couriers) as CourierCode[]

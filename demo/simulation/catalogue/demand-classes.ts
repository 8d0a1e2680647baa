/**
 * How a variant sells. `share` is its part of the 120 variants; `weekly` the
 * relative pull on the orders of an average week.
 */
export const demandClasses = {
  steady: { share: 40, weekly: 1 },
  trending: { share: 20, weekly: 0.9 },
  seasonal: { share: 20, weekly: 0.8 },
  intermittent: { share: 20, weekly: 0.09 },
  new: { share: 10, weekly: 1.1 },
  dead: { share: 10, weekly: 0.5 },
} as const

export type DemandClass = keyof typeof demandClasses

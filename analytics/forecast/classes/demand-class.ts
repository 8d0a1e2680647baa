/** Syntetos–Boylan classes, in the order of their codes. */
export const DEMAND_CLASSES = [
  "smooth",
  "erratic",
  "intermittent",
  "lumpy",
] as const

export type DemandClass = (typeof DEMAND_CLASSES)[number]

const LEAST_GAPS = 1.32
const LEAST_SPREAD = 0.49

/** By mean interval and squared variation of non-zero sizes. */
export const demandClass = (adi: number, cv2: number): DemandClass =>
  adi < LEAST_GAPS
    ? cv2 < LEAST_SPREAD
      ? "smooth"
      : "erratic"
    : cv2 < LEAST_SPREAD
      ? "intermittent"
      : "lumpy"

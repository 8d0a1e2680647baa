import { timingSafeEqual } from "node:crypto"

/** Compares secrets without telling by its time where they differ. */
export const equalBytes = (a: Buffer, b: Buffer): boolean =>
  a.length === b.length && timingSafeEqual(a, b)

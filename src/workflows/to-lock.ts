import { randomUUID } from "node:crypto"
import { lockPatience } from "./lock-patience"

/**
 * What core's lock steps take for a key. The owner is this run alone: one that
 * outlived its lock must not free the lock of who came after.
 */
export const toLock = (key: string) => ({
  key,
  ...lockPatience,
  ownerId: randomUUID(),
})

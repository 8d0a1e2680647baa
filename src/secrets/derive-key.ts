import { hkdfSync } from "node:crypto"

/** A 256-bit key of our own from the shop's encryption key. */
export const deriveKey = (encryptionKey: string): Buffer =>
  Buffer.from(
    hkdfSync("sha256", encryptionKey, "", "order-cycle courier secrets", 32)
  )

import { hkdfSync } from "node:crypto"

/** A 256-bit key of opt-outs from a secret of the shop. */
export const optOutKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", "order-cycle opt-outs", 32))

import { createHmac } from "node:crypto"

/**
 * A text that cannot be read back, and that only the shop's secret makes:
 * equal texts can be found again, guessed ones cannot be tried.
 *
 * @returns 22 characters (128 bits of HMAC-SHA256, base64url).
 */
export const keyedHash = (text: string, secret: string): string =>
  createHmac("sha256", secret).update(text).digest("base64url").slice(0, 22)

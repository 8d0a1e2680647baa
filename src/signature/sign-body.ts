import { createHmac } from "node:crypto"

/** HMAC-SHA256 of `<unix seconds>.<raw body>`. */
export const signBody = (
  secret: string,
  seconds: number,
  rawBody: Buffer
): Buffer =>
  createHmac("sha256", secret).update(`${seconds}.`).update(rawBody).digest()

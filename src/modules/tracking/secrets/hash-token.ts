import { createHash } from "node:crypto"

/** How we keep the token of a webhook's address. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex")

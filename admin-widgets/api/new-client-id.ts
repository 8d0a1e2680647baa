/**
 * A name of its own for one action, by which the server knows a repeated
 * request. `crypto.randomUUID` is missing where the shop is opened without TLS.
 */
export const newClientId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")

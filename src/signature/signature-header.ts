/** Name of the header that carries a generic webhook's signature. */
export const SIGNATURE_HEADER = "X-Order-Cycle-Signature"

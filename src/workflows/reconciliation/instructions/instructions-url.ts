/** A buyer's page; null where the shop's address is not known. */
export const instructionsUrl = (
  publicUrl: string | null,
  token: string
): string | null =>
  publicUrl && `${publicUrl}/order-cycle/payment-instructions/${token}`

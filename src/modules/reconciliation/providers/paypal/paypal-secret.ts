import { X509Certificate } from "node:crypto"

/** What is needed to check PayPal's webhooks without asking PayPal. */
export type PaypalSecret = { webhook_id: string; certificate: X509Certificate }

/**
 * Reads the secret of a PayPal account: the webhook's id, and below it the
 * certificate that signs, in PEM.
 *
 * @returns null when it is something else.
 */
export function readPaypalSecret(secret: string): PaypalSecret | null {
  const [, webhook_id, pem] =
    /^\s*([A-Za-z0-9]{6,50})\s+(-----BEGIN CERTIFICATE-----[\s\S]+)$/.exec(
      secret
    ) ?? []
  if (webhook_id === undefined) {
    return null
  }
  try {
    return { webhook_id, certificate: new X509Certificate(pem) }
  } catch {
    return null
  }
}

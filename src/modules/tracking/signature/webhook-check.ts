import type { SignatureVerdict } from "../../../signature/verify-signature"
import type { WebhookRequest } from "./webhook-request"

/** Says whether a request proves that it comes from the provider. */
export type WebhookCheck = (request: WebhookRequest) => SignatureVerdict

import { SIGNATURE_HEADER } from "../../../signature/signature-header"
import { verifySignature } from "../../../signature/verify-signature"
import { headerValues } from "./header-values"
import type { WebhookCheck } from "./webhook-check"

/** `X-Order-Cycle-Signature`, with its time. */
export const verifyGenericWebhook: WebhookCheck = ({ headers, ...request }) =>
  verifySignature({
    ...request,
    headers: headerValues(headers, SIGNATURE_HEADER),
  })

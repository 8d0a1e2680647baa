import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { SIGNATURE_HEADER } from "../../../../signature/signature-header"
import { verifySignature } from "../../../../signature/verify-signature"
import { readRawBody } from "../read-raw-body"
import { refuseLargeBody } from "../refuse-large-body"
import { refuseSignature } from "../refuse-signature"

/** Some thousands of orders; a day's worth is a file for the upload. */
const LARGEST_BODY = 4 * 1024 * 1024

/**
 * Lets orders pass that are signed with their channel's secret, and puts
 * their bytes into `res.locals.orders`. Nothing of any other is kept. A
 * channel that has no secret answers like one that does not exist.
 */
export async function authenticateChannel(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const rawBody = await readRawBody(req, LARGEST_BODY)
  if (!rawBody) {
    refuseLargeBody(res, LARGEST_BODY, "Send fewer orders at once.")
    return
  }
  const { intake } = await req.scope
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  const { channel } = req.params
  const secret = Object.hasOwn(intake.channels, channel)
    ? intake.channels[channel].secret
    : undefined
  const verdict = verifySignature({
    rawBody,
    headers: req.headersDistinct[SIGNATURE_HEADER.toLowerCase()] ?? [],
    secrets: [secret ?? []].flat(),
    now: new Date(),
  })
  refuseSignature(verdict, "the channel")
  res.locals.orders = rawBody
  next()
}

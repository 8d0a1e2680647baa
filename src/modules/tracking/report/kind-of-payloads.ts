import type { ParsedPayload } from "../dialects/parsed-payload"

type Kind = ParsedPayload["kind"]

/**
 * What several payloads are together: an error when the last one is, else a
 * webhook when any is, else tracking; ignored when all are.
 *
 * @param isDelivered they came with a webhook's headers.
 */
export function kindOfPayloads(
  payloads: ParsedPayload[],
  isDelivered: boolean
): Kind {
  const kinds = payloads.map(({ kind }) => kind)
  if (kinds.at(-1) === "error") {
    return "error"
  }
  if (!kinds.some((kind) => kind === "tracking" || kind === "webhook")) {
    return "ignored"
  }
  return isDelivered || kinds.includes("webhook") ? "webhook" : "tracking"
}

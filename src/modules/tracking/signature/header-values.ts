import type { WebhookRequest } from "./webhook-request"

/** All values of a header, whatever the case of its name. */
export const headerValues = (
  headers: WebhookRequest["headers"],
  name: string
): string[] =>
  Object.entries(headers)
    .filter(([one]) => one.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => value ?? [])

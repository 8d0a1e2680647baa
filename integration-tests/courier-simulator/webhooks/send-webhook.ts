import type { DueWebhook } from "./due-webhook"
import type { SentWebhook } from "./sent-webhook"

const TIMEOUT_MS = 10_000

/** Sends one webhook; whoever does not answer is noted, not waited for long. */
export async function sendWebhook(due: DueWebhook): Promise<SentWebhook> {
  const { vendor, number, event_id, faults } = due
  const sent = { vendor, number, event_id, faults }
  try {
    const response = await fetch(due.url, {
      method: "POST",
      headers: { ...due.headers, "content-type": "application/json" },
      body: due.body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.body?.cancel()
    return { ...sent, status: response.status }
  } catch {
    return { ...sent, status: null }
  }
}

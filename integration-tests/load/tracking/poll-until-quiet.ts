import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pollTrackersWorkflow } from "../../../src/workflows/tracking/workflows/poll-trackers"

/**
 * Makes every parcel due and asks until none is: the bench's stand-in for the
 * hours that it lets pass, so pauses of accounts are over at once too.
 *
 * @returns how often was asked.
 */
export async function pollUntilQuiet(
  container: MedusaContainer
): Promise<number> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `update tracking_tracker set next_poll_at = now(), lease_until = null`
  )
  let polls = 0
  for (;;) {
    await database.raw(
      `update tracking_courier_account
          set retry_at = null, breaker_state = 'closed', breaker_until = null,
              failures = 0, throttled = 0`
    )
    const { result } = await pollTrackersWorkflow(container).run()
    if (!result.polled) {
      return polls
    }
    polls += result.polled
  }
}

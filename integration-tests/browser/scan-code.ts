import type { Page } from "playwright-core"

/** Between two keys of a scanner. */
const GAP_SECONDS = 0.002

/**
 * Types a code as a scanner does. Each key carries its own time, so that a
 * machine under load does not make a hand of it.
 */
export async function scanCode(page: Page, code: string) {
  const session = await page.context().newCDPSession(page)
  let timestamp = Date.now() / 1000
  for (const key of [...code, "Enter"]) {
    timestamp += GAP_SECONDS
    const text = key === "Enter" ? "\r" : key
    await session.send("Input.dispatchKeyEvent", {
      type: "keyDown",
      key,
      text,
      timestamp,
    })
    await session.send("Input.dispatchKeyEvent", {
      type: "keyUp",
      key,
      timestamp,
    })
  }
  await session.detach()
}

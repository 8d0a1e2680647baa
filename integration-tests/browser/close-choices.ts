import type { Page } from "playwright-core"

/**
 * Closes a filter's choices. While they are open, the rest of the page is
 * hidden from who looks by role, and a key that comes while the list is
 * drawn anew is lost.
 */
export async function closeChoices(page: Page): Promise<void> {
  const choices = page.getByRole("dialog")
  for (let tries = 0; tries < 20 && (await choices.count()) > 0; tries++) {
    await page.keyboard.press("Escape")
    await choices
      .waitFor({ state: "hidden", timeout: 500 })
      .catch(() => undefined)
  }
  await choices.waitFor({ state: "hidden", timeout: 500 })
}

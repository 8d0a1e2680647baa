import { mkdirSync } from "node:fs"
import path from "node:path"
import type { Page } from "playwright-core"

/** Saves what a screen of that size shows, and leaves it so. */
export async function shootViewport(
  page: Page,
  name: string,
  size: { width: number; height: number }
) {
  const directory = process.env.SCREENSHOTS_TO ?? ".data/screenshots"
  mkdirSync(directory, { recursive: true })
  await page.setViewportSize(size)
  await page.waitForLoadState("networkidle")
  await page.screenshot({ path: path.join(directory, `${name}.png`) })
}

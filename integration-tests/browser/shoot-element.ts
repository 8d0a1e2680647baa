import { mkdirSync } from "node:fs"
import path from "node:path"
import type { Locator } from "playwright-core"

/** Saves what one part of a page shows. */
export async function shootElement(element: Locator, name: string) {
  const directory = process.env.SCREENSHOTS_TO ?? ".data/screenshots"
  mkdirSync(directory, { recursive: true })
  await element.page().waitForLoadState("networkidle")
  await element.screenshot({ path: path.join(directory, `${name}.png`) })
}

import type { Page } from "playwright-core"

/**
 * Pixels by which a page is wider than the screen. The dashboard scrolls
 * inside, so what it scrolls must not be wider than it is either.
 */
export const sidewaysOverflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement
    const inner = [...document.querySelectorAll("main")].map(
      (main) => main.scrollWidth - main.clientWidth
    )
    return Math.max(root.scrollWidth - window.innerWidth, ...inner)
  })

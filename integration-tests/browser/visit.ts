import { mkdirSync } from "node:fs"
import path from "node:path"
import type { Browser, Page } from "playwright-core"
import { demoStore } from "./demo-store"

export type Visit = {
  page: Page
  /** What the browser complained about since the login. */
  complaints: string[]
  open: (route: string) => Promise<void>
  /** Saves the whole page, as high as its content is. */
  shoot: (name: string) => Promise<void>
}

const WIDTH = 1400
const HEIGHT = 900
const PATIENCE = 60_000

/**
 * Logs into the dashboard in a language, as a person with a fresh browser.
 *
 * @param email of another user of the demo, who has the same password.
 */
export async function visit(
  browser: Browser,
  language: "en" | "id",
  email = demoStore.email
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: language === "id" ? "id-ID" : "en-US",
  })
  context.setDefaultTimeout(PATIENCE)
  await context.addInitScript((lng) => {
    localStorage.setItem("lng", lng)
    localStorage.setItem("medusa_admin_theme", "light")
    document.cookie = `lng=${lng}; path=/`
  }, language)
  const page = await context.newPage()
  await logIn(page, email)
  const complaints: string[] = []
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => {
    // Core's pages ask for pictures from the internet, which may be away.
    const isForeign = !message.location().url.startsWith(`${demoStore.url}`)
    if (message.type() === "error" && !isForeign) {
      complaints.push(`${message.text()} ${message.location().url}`)
    }
  })
  return {
    page,
    complaints,
    open: async (route) => {
      await page.goto(`${demoStore.url}/app${route}`)
    },
    shoot: (name) => shoot(page, name),
  }
}

async function logIn(page: Page, email: string) {
  await page.goto(`${demoStore.url}/app/login`)
  await page.fill('input[name="email"]', email)
  await page.fill('input[name="password"]', demoStore.password)
  await page.click('button[type="submit"]')
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

async function shoot(page: Page, name: string) {
  const directory = process.env.SCREENSHOTS_TO ?? ".data/screenshots"
  mkdirSync(directory, { recursive: true })
  await page.waitForLoadState("networkidle")
  // The dashboard scrolls inside, so the window must be as high as its content.
  const height = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("main")].map(
        (main) => window.innerHeight - main.clientHeight + main.scrollHeight
      )
    )
  )
  await page.setViewportSize({ width: WIDTH, height: Math.max(HEIGHT, height) })
  await page.screenshot({ path: path.join(directory, `${name}.png`) })
  await page.setViewportSize({ width: WIDTH, height: HEIGHT })
}

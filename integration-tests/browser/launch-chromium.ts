import { chromium } from "playwright-core"

/** The system's Chromium, quiet towards the outside world. */
export const launchChromium = () =>
  chromium.launch({
    executablePath: process.env.ORDER_CYCLE_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })

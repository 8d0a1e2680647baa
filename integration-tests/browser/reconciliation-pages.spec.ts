import { existsSync } from "node:fs"
import path from "node:path"
import type { Browser, Page } from "playwright-core"
import en from "../../src/i18n/en.json"
import type { AccountListResponse } from "../../src/types/reconciliation/accounts"
import type { DiscrepancyListResponse } from "../../src/types/reconciliation/discrepancies"
import { askAdmin } from "./ask-admin"
import { describeWithDemo } from "./describe-with-demo"
import { languages } from "./languages"
import { launchChromium } from "./launch-chromium"
import { shootViewport } from "./shoot-viewport"
import { sidewaysOverflow } from "./sideways-overflow"
import { type Visit, visit } from "./visit"

const desk = { width: 1280, height: 800 }
const telephone = { width: 390, height: 844 }
const texts = en

/** Where the demo store has written the files that its accounts take. */
const directory = path.resolve(
  process.env.ORDER_CYCLE_DEMO_FILES ?? ".data/test-demo/demo"
)

const files = [
  ["bca-idr", "bank-statement-bca.csv"],
  ["gateway-idr", "gateway-settlement.csv"],
  ["cod-idr", "courier-remittance.csv"],
  ["bca-idr", "bank-statement-bca-broken.csv"],
] as const

/**
 * What the files cause. Not by a file: A18 is of time alone, E08 of somebody
 * at the database.
 */
const CODES =
  "A01 A02 A03 A04 A05 A06 A07 A08 A09 A11 A12 A13 A16 A17 A20 " +
  "B01 B02 B03 B04 B06 B07 B08 " +
  "C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 D01 D02 E01 E02 E05 E06 E07"

describeWithDemo("A morning at the reconciliation page", () => {
  let browser: Browser
  let day: Visit
  let accounts: Map<string, string>

  beforeAll(async () => {
    browser = await launchChromium()
    day = await visit(browser, "en")
    const list = await askAdmin<AccountListResponse>(
      day.page,
      "order-cycle/reconciliation/accounts?limit=50"
    )
    accounts = new Map(list.accounts.map(({ code, id }) => [code, id]))
  })

  afterAll(() => browser?.close())

  const open = (account: string, view: string, { page }: Visit = day) =>
    page.goto(
      new URL(
        `/app/order-cycle/reconciliation?view=${view}&account=${accounts.get(account)}`,
        page.url()
      ).toString()
    )
  const button = (name: string | RegExp, page: Page = day.page) =>
    page.getByRole("button", { name, exact: typeof name === "string" })
  const shoot = async (name: string) => {
    await shootViewport(day.page, `reconciliation-${name}`, desk)
    expect(await sidewaysOverflow(day.page)).toBeLessThanOrEqual(0)
  }
  const found = (question: string) =>
    askAdmin<DiscrepancyListResponse>(
      day.page,
      `order-cycle/reconciliation/discrepancies?limit=200${question}`
    )

  it("begins with the files of bank, gateway and courier", async () => {
    const { page } = day
    for (const [account, name] of files) {
      const file = path.join(directory, name)
      expect(existsSync(file)).toBe(true)
      await open(account, "files")
      await page.locator("input[type=file]").setInputFiles(file)
      const entry = page.getByRole("listitem").filter({ hasText: name })
      await entry.first().waitFor()
      if (name === "gateway-settlement.csv") {
        await shoot("files")
      }
    }
  })

  it("releases what does not tie but can be believed", async () => {
    const { page } = day
    for (const [account, name] of files.slice(1, 3)) {
      await open(account, "files")
      await button(name).first().click()
      const file = page.getByRole("region", { name })
      await file
        .getByLabel(texts.files.releaseNote)
        .fill("The provider confirmed it by mail")
      await shoot(`quarantine-${account}`)
      await file.getByRole("button", { name: texts.files.release }).click()
      await file.getByText(/Demo Admin/).waitFor()
      await open(account, "runs")
      await button(texts.runs.start).click()
      await page.getByText(/lines? (was|were) matched/).waitFor()
    }
  })

  it("splits a line, confirms by keyboard and takes back", async () => {
    const { page } = day
    await open("bca-idr", "workbench")
    const lines = page.getByRole("listbox", { name: texts.reconciliation.lines })
    await lines.getByRole("option").first().waitFor()
    const { lines: openLines } = await askAdmin<LineListResponse>(
      page,
      `order-cycle/reconciliation/lines?state=open&limit=200&account_id=${accounts.get("bca-idr")}`
    )
    await page.locator("body").press("?")
    await shoot("workbench")
    await page.locator("body").press("?")
    const at = openLines.findIndex(({ text }) => text.includes("SETORAN AGEN"))
    for (let step = 0; step < at; step++) {
      await page.locator("body").press("j")
    }
    await page.locator("body").press("Enter")
    await gone(page, "SETORAN AGEN")
    await page.locator("body").press("u")
    await page
      .getByLabel(texts.reconciliation.undoReason)
      .fill("The other agent paid")
    await button(texts.reconciliation.undo).click()
    await lines.getByText(/SETORAN AGEN/).waitFor()
    await splitAgents(page)
    await gone(page, "SETORAN AGEN")
  })

  it("resolves the chargeback, and has a remainder written off by two", async () => {
    const { page } = day
    const { discrepancies } = await found("&code=A11")
    await open("gateway-idr", "discrepancies&code=%5B%22A11%22%5D")
    await page.getByRole("row").getByRole("button").first().click()
    const dispute = page.getByRole("region", { name: /A11/ })
    await dispute.getByRole("button", { name: texts.discrepancies.care }).click()
    await dispute.getByRole("combobox", { name: texts.discrepancies.owner }).click()
    await page.getByRole("option", { name: "Me (Demo Admin)" }).click()
    await dispute.getByRole("button", { name: texts.discrepancies.save }).click()
    await dispute
      .getByRole("button", { name: texts.discrepancies.resolve })
      .click()
    await dispute
      .getByLabel(texts.discrepancies.note)
      .fill("Proof of delivery was late")
    await shoot("chargeback")
    await dispute
      .getByRole("button", { name: texts.discrepancies.resolve })
      .click()
    await dispute.waitFor({ state: "detached" })
    const after = await found("&code=A11&state=resolved")
    expect(after.discrepancies.map(({ id }) => id)).toEqual(
      discrepancies.map(({ id }) => id)
    )
  })

  it("found every difference that the files hold", async () => {
    const { discrepancies, count } = await found("")
    expect(count).toBeLessThanOrEqual(200)
    const codes = new Set(discrepancies.map(({ code }) => code))
    expect(CODES.split(" ").filter((code) => !codes.has(code))).toEqual([])
  })
})

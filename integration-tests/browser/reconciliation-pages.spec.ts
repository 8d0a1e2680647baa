import { existsSync } from "node:fs"
import path from "node:path"
import type { Browser, Page } from "playwright-core"
import en from "../../src/i18n/en.json"
import type { AccountListResponse } from "../../src/types/reconciliation/accounts"
import type { LineListResponse } from "../../src/types/reconciliation/lines"
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
  ["gateway-idr", "gateway-settlement-overlap.csv"],
] as const

/** What the files cause, and E07: of an account that no file is dropped into. */
const CODES =
  "A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14 A15 A16 A17 A19 " +
  "A20 B01 B02 B03 B04 B05 B06 B07 B08 B09 C01 C02 C03 C04 C05 C06 C07 C08 " +
  "C09 C10 D01 D02 D03 D05 E01 E02 E04 E05 E06 E07"

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
    // E03 and E04 are told where the file is dropped.
    await page.getByText(/^E04 · /).waitFor()
    await page
      .locator("input[type=file]")
      .setInputFiles(path.join(directory, "gateway-settlement.csv"))
    await page.getByText(texts.fileState.duplicate).waitFor()
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
    }
    for (const account of accounts.keys()) {
      await open(account, "runs")
      await button(texts.runs.start).click()
      await page.getByText(/lines? (was|were) matched/).waitFor()
    }
    await shoot("runs")
  })

  it("found every difference that the files hold", async () => {
    const { discrepancies, count } = await found("")
    expect(count).toBeLessThanOrEqual(200)
    const codes = new Set(discrepancies.map(({ code }) => code))
    expect(CODES.split(" ").filter((code) => !codes.has(code))).toEqual([])
  })

  it("splits a line, confirms by keyboard and takes back", async () => {
    const { page } = day
    await open("bca-idr", "workbench")
    const lines = page.getByRole("listbox", {
      name: texts.reconciliation.lines,
    })
    await lines.getByRole("option").first().waitFor()
    const { lines: openLines } = await askAdmin<LineListResponse>(
      page,
      `order-cycle/reconciliation/lines?state=open&limit=200&account_id=${accounts.get("bca-idr")}`
    )
    await page.locator("body").press("?")
    await page.getByText(texts.reconciliation.key.down).waitFor()
    await page.locator("body").press("?")
    const at = openLines.findIndex(({ text }) => text.includes("SETORAN AGEN"))
    for (let step = 0; step < at; step++) {
      await page.locator("body").press("j")
    }
    await shoot("suggestion")
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

  it("takes the chargeback over and resolves it", async () => {
    const { page } = day
    const { discrepancies } = await found("&code=A11")
    await open("gateway-idr", "discrepancies&code=%5B%22A11%22%5D")
    await page.getByRole("row").getByRole("button").first().click()
    const dispute = page.getByRole("region", { name: /A11/ })
    await dispute
      .getByRole("button", { name: texts.discrepancies.care })
      .click()
    await dispute
      .getByRole("combobox", { name: texts.discrepancies.owner })
      .click()
    await page.getByRole("option", { name: "Me (Demo Admin)" }).click()
    await dispute
      .getByRole("button", { name: texts.discrepancies.save })
      .click()
    await dispute
      .getByRole("button", { name: texts.discrepancies.resolve })
      .click()
    await dispute
      .getByRole("combobox", { name: texts.discrepancies.endsAs })
      .click()
    await page.getByRole("option", { name: texts.resolution.accepted }).click()
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

  it("has a remainder written off by two people", async () => {
    const { discrepancies } = await found("&code=C01")
    const { id } = discrepancies.find(
      ({ amount_minor }) => amount_minor === "-600000"
    ) as { id: string }
    await openRemainder(day)
    const mine = day.page.getByRole("region", { name: /C01/ })
    await mine
      .getByRole("button", { name: texts.discrepancies.propose })
      .click()
    await mine.getByText(/proposed by Demo Admin/).waitFor()
    await mine
      .getByRole("button", { name: texts.writeOff.approve })
      .waitFor({ state: "detached" })
    const other = await visit(browser, "en", "finance@toko.test")
    await openRemainder(other)
    await other.page
      .getByRole("region", { name: /C01/ })
      .getByRole("button", { name: texts.writeOff.approve })
      .click()
    await other.page
      .getByRole("region", { name: /C01/ })
      .waitFor({ state: "detached" })
    const resolved = await found("&code=C01&state=resolved")
    expect(resolved.discrepancies.map((one) => one.id)).toContain(id)
    expect(other.complaints).toEqual([])
    await other.page.context().close()
  })

  it("closes a period whose report has no gap", async () => {
    const { page } = day
    const last = new Date(Date.now() - 2 * 86_400_000)
      .toISOString()
      .slice(0, 10)
    await open("bca-idr", "period")
    await page
      .getByLabel(texts.period.from, { exact: true })
      .fill(`${last.slice(0, 8)}01`)
    await page.getByLabel(texts.period.to, { exact: true }).fill(last)
    await page.getByText(/^Gap: IDR\s?0$/).waitFor()
    await shoot("period")
    await button(/^Close to/).click()
    await button(/^Yes, close to/).click()
    await page.getByText(/^Closed to/).waitFor()
    await button(texts.auditCheck.verify).click()
    await page.getByText(/follow each other without a break/).waitFor()
  })

  it("met no error on the way", () => {
    expect(day.complaints).toEqual([])
  })

  const openRemainder = async (who: Visit) => {
    await open("bca-idr", 'discrepancies&code=["C01"]', who)
    await who.page
      .getByRole("row")
      .filter({ hasText: /(?<![\d,])6,000/ })
      .getByRole("button")
      .first()
      .click()
  }
})

/** Waits until a line is matched and has left its list. */
const gone = (page: Page, text: string) =>
  page
    .getByRole("listbox", { name: texts.reconciliation.lines })
    .getByText(text)
    .waitFor({ state: "detached" })

/** Gives the current line in halves to both agents, by keyboard. */
async function splitAgents(page: Page) {
  const body = page.locator("body")
  await body.press("/")
  await page.keyboard.type("Agen")
  await page.keyboard.press("Enter")
  const items = page.getByRole("listbox", { name: texts.reconciliation.items })
  await items.getByText("Agen Bandung").waitFor()
  await items.getByText("TK").nth(2).waitFor({ state: "detached" })
  for (const key of ["ArrowRight", "Space", "j", "Space", "s"]) {
    await body.press(key)
  }
  for (const name of ["Agen Bogor", "Agen Bandung"]) {
    await page.getByLabel(new RegExp(name)).fill("625,000")
  }
  await shootViewport(page, "reconciliation-split", desk)
  await page
    .getByRole("button", { name: texts.reconciliation.useAmounts })
    .click()
  await page
    .getByRole("button", { name: texts.reconciliation.confirmTray })
    .click()
}

describeWithDemo.each(languages)(
  "The page of reconciliation on a telephone ($language)",
  ({ language, texts: words, suffix }) => {
    let browser: Browser
    let day: Visit

    beforeAll(async () => {
      browser = await launchChromium()
      day = await visit(browser, language)
    })

    afterAll(() => browser?.close())

    it.each(Object.keys(words.reconciliation.view))(
      "fits (%s)",
      async (view) => {
        await day.open(`/order-cycle/reconciliation?view=${view}`)
        await day.page
          .getByRole("tab", { selected: true })
          .filter({ hasText: Object(words.reconciliation.view)[view] })
          .waitFor()
        for (const [name, size] of [
          [view, desk],
          [`${view}-handheld`, telephone],
        ] as const) {
          await shootViewport(day.page, `reconciliation-${name}${suffix}`, size)
          expect(await sidewaysOverflow(day.page)).toBeLessThanOrEqual(0)
        }
      }
    )

    it("meets no error", () => {
      expect(day.complaints).toEqual([])
    })
  }
)

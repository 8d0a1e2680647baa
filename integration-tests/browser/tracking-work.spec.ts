import type { Browser, Locator } from "playwright-core"
import en from "../../src/i18n/en.json"
import type {
  TrackerQueueResponse,
  TrackerRowDto,
} from "../../src/types/tracking-queue"
import { openSimulator } from "../courier-simulator/open-simulator"
import { askAdmin } from "./ask-admin"
import { closeChoices } from "./close-choices"
import { describeWithDemo } from "./describe-with-demo"
import { launchChromium } from "./launch-chromium"
import { shootElement } from "./shoot-element"
import { shootViewport } from "./shoot-viewport"
import { type Visit, visit } from "./visit"

const desk = { width: 1280, height: 800 }
const { trackers, trackAlert, courierAccounts, unknownWords } = en
const why = "Asked the courier on the phone"

describeWithDemo("An admin who follows parcels", () => {
  let browser: Browser
  let day: Visit
  let simulator: Awaited<ReturnType<typeof openSimulator>>
  /** One that does not move, and one that simply goes on. */
  let stuck: TrackerRowDto
  let going: TrackerRowDto

  beforeAll(async () => {
    browser = await launchChromium()
    day = await visit(browser, "en")
    await day.page.setViewportSize(desk)
    simulator = await openSimulator({
      port: 0,
      seed: 1,
      start: Date.now(),
      speed: 0,
    })
    const { trackers: rows } = await askAdmin<TrackerQueueResponse>(
      day.page,
      "order-cycle/trackers?open=true&offset=0&limit=100"
    )
    stuck = rows.find(({ alerts }) =>
      alerts.some(({ kind }) => kind === "stalled")
    ) as TrackerRowDto
    going = rows.find(
      ({ urgency, status }) => urgency === "going" && status === "in_transit"
    ) as TrackerRowDto
    const { courier, tracking_number: number } = going
    simulator.simulator.add({
      courier,
      number,
      kind: "normal",
      begins_with: "out_for_delivery",
      // Its clock stands a moment after the first scan.
      start: new Date(Date.now() - 30_000).toISOString(),
      pace: 1000,
    })
  })

  afterAll(async () => {
    simulator?.close()
    await browser?.close()
  })

  const button = (name: string | RegExp, within?: Locator) =>
    (within ?? day.page).getByRole("button", { name, exact: true })
  const region = (name: string) => day.page.getByRole("region", { name })
  const rows = () => day.page.getByRole("row").filter({ hasText: "#" })
  const parcelPage = (id: string) => day.open(`/order-cycle/trackers/${id}`)
  const parcelHeading = (number: string) =>
    day.page.getByRole("heading", {
      name: trackers.parcel.replace("{{number}}", number),
    })
  const choose = async (label: string, option: string) => {
    await day.page.getByLabel(label).click()
    await day.page.getByRole("option", { name: option, exact: true }).click()
  }
  /** Types why into the form that asks for it, and presses its button. */
  const giveReason = async (form: Locator, action: string) => {
    await form.getByRole("textbox").last().fill(why)
    await button(action, form).click()
  }

  it("connects a courier that can be asked", async () => {
    const { page, open } = day
    await open("/order-cycle/courier-accounts")
    await button(courierAccounts.new).click()
    await choose(courierAccounts.provider, "biteship")
    await page.getByLabel(courierAccounts.field.name).fill("Biteship Jakarta")
    const { couriers } = await askAdmin<{
      couriers: { code: string; name: string }[]
    }>(page, "order-cycle/courier-accounts?offset=0&limit=1")
    const name = couriers.find(({ code }) => code === going.courier)?.name
    await page.getByLabel(name ?? "", { exact: true }).check()
    await page
      .getByLabel(courierAccounts.field.secret)
      .fill("x-biteship-secret:only for this test")
    await page.getByLabel(courierAccounts.field.api_key).fill("key")
    await page.getByLabel(courierAccounts.field.base_url).fill(simulator.url)
    await button(en.cartons.save).click()
    await page.getByText(/\/hooks\/order-cycle\/couriers\/\S{20,}/).waitFor()
    await button(en.cartons.close).click()
    const row = page.getByRole("row").filter({ hasText: "Biteship Jakarta" })
    await row.getByText(courierAccounts.state.works).waitFor()
  })

  it("finds in the queue what is late and what does not move first", async () => {
    const { page, open } = day
    await open("/order-cycle/trackers")
    await rows().first().waitFor()
    const first = await rows().first().innerText()
    expect(first).toContain(trackers.urgency.late)
    await rows().filter({ hasText: stuck.tracking_number }).waitFor()
    await rows().getByText(trackAlert.contradiction).first().waitFor()
    await shootViewport(page, "tracking", { ...desk, height: 1000 })
  })

  it("narrows the queue to what does not move, and opens a parcel", async () => {
    const { page } = day
    const all = await rows().count()
    await page.locator("main button[aria-haspopup=menu]").first().click()
    await page.getByRole("menuitem", { name: trackers.alert }).click()
    const choices = page.getByRole("dialog")
    await Promise.all([
      page.waitForResponse((answer) => answer.url().includes("alert=stalled")),
      choices.getByText(trackAlert.stalled, { exact: true }).click(),
    ])
    await closeChoices(page)
    await rows()
      .filter({ hasNotText: trackAlert.stalled })
      .first()
      .waitFor({ state: "detached" })
    await rows().first().waitFor()
    expect(await rows().count()).toBeLessThan(all)
    await button(stuck.tracking_number).click()
    await parcelHeading(stuck.tracking_number).waitFor()
  })

  it("reads what was told, byte for byte", async () => {
    const scans = region(trackers.scans)
    await scans.getByRole("listitem").nth(1).waitFor()
    await button(/^What was told/, scans)
      .first()
      .click()
    const raw = await scans.locator("pre").first().innerText()
    expect(raw).toContain(stuck.tracking_number)
  })

  it("closes an alert and says what was done", async () => {
    const alerts = region(trackers.alerts)
    const alert = alerts
      .getByRole("listitem")
      .filter({ hasText: trackAlert.stalled })
    await button(trackers.closeAlert, alert).click()
    await giveReason(alert, trackers.closeAlert)
    await alert.getByText(new RegExp(`closed .+: ${why}`)).waitFor()
    await shootViewport(day.page, "tracking-parcel", desk)
  })

  it("asks the courier at once, who tells what is new", async () => {
    const { page } = day
    await parcelPage(going.id)
    await button(trackers.refresh).click()
    const soon = trackers.asked.now.replace("{{account}}", "Biteship Jakarta")
    await page.getByRole("status").filter({ hasText: soon }).waitFor()
    await region(trackers.scans)
      .getByText("Paket dibawa kurir, proses antar")
      .waitFor()
    await page.getByText(en.part.out_for_delivery).first().waitFor()
  })

  it("retracts an event that is not true, not without a reason", async () => {
    const { page } = day
    const event = region(trackers.scans)
      .getByRole("listitem")
      .filter({ hasText: "Paket dibawa kurir, proses antar" })
    await button(trackers.retract, event).click()
    expect(await button(trackers.retract, event).isDisabled()).toBe(true)
    await giveReason(event, trackers.retract)
    await event.getByText(new RegExp(`^Retracted .+: ${why}`)).waitFor()
    const head = parcelHeading(going.tracking_number).locator("xpath=..")
    await head.getByText(en.part.in_transit).waitFor()
    await shootViewport(page, "tracking-retracted", desk)
  })

  it("corrects a number and lands on the parcel's new page", async () => {
    const { page } = day
    const number = `${going.tracking_number}9`
    await button(trackers.correct).click()
    await page.getByLabel(trackers.newNumber).fill(number)
    await giveReason(page.locator("form"), trackers.correct)
    await parcelHeading(number).waitFor()
    await page.getByRole("status").first().waitFor()
    expect(page.url()).not.toContain(going.id)
  })

  it("reads on the order's page where its parcel is", async () => {
    const { page, open } = day
    await open(`/orders/${stuck.order_id}`)
    const panel = page
      .getByRole("heading", { name: en.panel.title })
      .locator("xpath=ancestor::div[contains(@class,'divide-y')][1]")
    await panel.getByText(stuck.tracking_number).first().waitFor()
    await panel.getByText(en.part[stuck.status as "in_transit"]).waitFor()
    const others = stuck.alerts.filter(({ kind }) => kind !== "stalled")
    for (const { kind } of others) {
      await panel.getByText(trackAlert[kind as "stalled"]).waitFor()
    }
    expect(await panel.getByText(trackAlert.stalled).count()).toBe(0)
    await shootElement(panel, "tracking-panel")
    await panel.getByRole("link", { name: en.panel.journey }).click()
    await parcelHeading(stuck.tracking_number).waitFor()
  })

  it("maps a word that no rule knows, and takes it back", async () => {
    const { page, open } = day
    const word = "Manifes GTW, segel 7"
    await open("/order-cycle/unknown-words")
    await button(word).first().click()
    await choose(unknownWords.status, en.part.in_transit)
    await button(unknownWords.map).click()
    await page
      .getByRole("status")
      .filter({ hasText: /^Saved/ })
      .waitFor()
    const row = page.getByRole("row").filter({ hasText: word }).first()
    await row.getByText(en.part.in_transit).waitFor()
    await shootViewport(page, "unknown-words", desk)
    await button(word).first().click()
    await button(unknownWords.unmap).click()
    await row.getByText(unknownWords.open).waitFor()
  })

  it("imports a file of scans whose bad row is named with its line", async () => {
    const { page, open } = day
    const { courier, tracking_number } = stuck
    await open("/order-cycle/tracking-import")
    await page.getByLabel(en.trackingImport.file).setInputFiles({
      name: "scans.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        [
          "courier,tracking_number,at,status,text,zone",
          `${courier},${tracking_number},${new Date().toISOString()},in_transit,Dari file,`,
          `${courier},${tracking_number},yesterday,in_transit,Kapan,`,
        ].join("\n")
      ),
    })
    await button(en.trackingImport.import).click()
    await page
      .getByText(
        en.trackingImport.taken_other
          .replace("{{taken}}", "1")
          .replace("{{rows}}", "2")
      )
      .waitFor()
    const bad = page.getByRole("row").filter({ hasText: '"yesterday"' })
    expect(await bad.getByRole("cell").first().innerText()).toBe("3")
    await shootViewport(page, "tracking-import", desk)
    await parcelPage(stuck.id)
    await region(trackers.scans).getByText("Dari file").waitFor()
  })

  it("met no error on the way", () => {
    expect(day.complaints).toEqual([])
  })
})

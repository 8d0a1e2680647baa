import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  CourierAccountRow,
  CourierAccountsResponse,
} from "../../../src/types/courier-accounts"
import { type Answers, answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { CourierAccountsPage } from "../courier-accounts-page"

const account: CourierAccountRow = {
  id: "octa_1",
  name: "DHL Jakarta",
  provider_id: "dhl-unified",
  couriers: ["dhl"],
  time_zone: null,
  enabled: true,
  last_webhook_at: null,
  old_secret_until: null,
  rps: null,
  daily_quota: null,
  quota_zone: null,
  breaker_state: "closed",
  breaker_until: null,
  retry_at: null,
  paused_error: "Invalid API key",
  health: {
    has_provider: true,
    day: "2026-11-02",
    calls_today: 240,
    calls_left: 10,
    day_ends_at: "2026-11-03T00:00:00.000Z",
    last_polled_at: "2026-11-02T23:29:00.000Z",
    due_parcels: 4,
    expired_parcels: 0,
    failed_payloads: 1,
  },
}

const answerOf = (...rows: CourierAccountRow[]): CourierAccountsResponse => ({
  courier_accounts: rows,
  providers: [
    {
      id: "manual",
      poll: false,
      webhook: "none",
      rps: null,
      daily_quota: null,
    },
    { id: "biteship", poll: true, webhook: "hint", rps: 50, daily_quota: null },
    {
      id: "generic",
      poll: false,
      webhook: "proof",
      rps: null,
      daily_quota: null,
    },
    { id: "toko", poll: true, webhook: "none", rps: null, daily_quota: null },
  ],
  couriers: [
    { code: "jne", name: "JNE" },
    { code: "dhl", name: "DHL" },
  ],
  count: rows.length,
  offset: 0,
  limit: 20,
})

const failed = {
  payloads: [
    {
      id: "otpl_1",
      source: "webhook",
      trust: "proof",
      received_at: "2026-11-02T22:00:00.000Z",
      processed_at: "2026-11-02T22:00:01.000Z",
      error: '"teleported" is no status.',
      waiting_for: null,
    },
  ],
  count: 1,
  offset: 0,
  limit: 20,
}

const bodies: unknown[] = []

const keep =
  (answer: object) =>
  ({ body }: { body: unknown }) => {
    bodies.push(body)
    return answer
  }

const base = "/courier-accounts"

const answers = (list: object, more: Answers = {}) =>
  answerWith({
    [`GET ${base}`]: list,
    "GET /reports": warehouseAnswer(),
    [`GET ${base}/octa_1/payloads`]: failed,
    ...more,
  })

const open = async () =>
  await userEvent.click(
    await screen.findByRole("button", { name: "DHL Jakarta" })
  )

const press = async (name: string) =>
  await userEvent.click(screen.getByRole("button", { name }))

const field = (name: string) => screen.getByRole("textbox", { name })

beforeEach(() => {
  bodies.length = 0
})

describe("Courier accounts", () => {
  it("are listed with their state and the calls that are left", async () => {
    answers(answerOf(account))
    await renderAdmin(<CourierAccountsPage />)
    expect(await screen.findByText("Paused: key refused")).toBeVisible()
    const [, row] = screen.getAllByRole("row")
    expect(row).toHaveTextContent("dhl-unified: dhl")
    expect(row).toHaveTextContent("240, 10 left")
  })

  it("are connected as the provider says; the webhook's address is shown once", async () => {
    answers(answerOf(), {
      [`POST ${base}`]: keep({
        courier_account: { ...account, name: "Biteship", path_token: "tok" },
      }),
    })
    await renderAdmin(<CourierAccountsPage />)
    await screen.findByText("No courier accounts yet")
    await press("Connect a courier")
    expect(screen.getByText(/Name:value/)).toBeVisible()
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled()
    await userEvent.type(field("Name"), "Biteship")
    await userEvent.click(screen.getByRole("checkbox", { name: "JNE" }))
    await userEvent.type(field("Webhook secret"), "x-secret:only Biteship's")
    await userEvent.type(field("API key"), "key")
    await userEvent.type(
      screen.getByRole("spinbutton", { name: "Calls a second" }),
      "5"
    )
    await press("Save")
    expect(
      await screen.findByText(/\/hooks\/order-cycle\/couriers\/tok$/)
    ).toBeVisible()
    expect(bodies).toEqual([
      {
        provider_id: "biteship",
        name: "Biteship",
        couriers: ["jne"],
        secret: "x-secret:only Biteship's",
        api_key: "key",
        options: {},
        rps: 5,
        daily_quota: null,
        quota_zone: null,
      },
    ])
  })

  it("of a provider of the shop's own, or refused ones, say so", async () => {
    answers(answerOf(), {
      [`POST ${base}`]: json({ message: "The account has no api_key." }, 400),
    })
    await renderAdmin(<CourierAccountsPage />)
    await screen.findByText("No courier accounts yet")
    await press("Connect a courier")
    screen.getByRole("combobox", { name: "Provider" }).focus()
    await userEvent.keyboard("{Enter}")
    expect(screen.queryByRole("option", { name: "manual" })).toBeNull()
    await userEvent.click(await screen.findByRole("option", { name: "toko" }))
    expect(screen.getByText(/of this shop's own/)).toBeVisible()
    expect(screen.queryByRole("textbox", { name: "Webhook secret" })).toBeNull()
    await userEvent.type(field("Name"), "Toko")
    await userEvent.click(screen.getByRole("checkbox", { name: "JNE" }))
    await press("Save")
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The account has no api_key."
    )
  })

  it("show the vendor's words, and go on with another key", async () => {
    answers(answerOf(account), {
      [`POST ${base}/octa_1/replace-key`]: keep({ courier_account: account }),
    })
    await renderAdmin(<CourierAccountsPage />)
    await open()
    expect(screen.getByText(/Invalid API key/)).toBeVisible()
    await userEvent.type(field("New API key"), "right")
    await press("Replace key")
    expect(await screen.findByText(/The key is kept/)).toBeVisible()
    expect(bodies).toEqual([{ api_key: "right" }])
  })

  it("ask for no secret where nothing is sent, and no key where nobody is asked", async () => {
    answers(answerOf({ ...account, provider_id: "toko" }))
    const { unmount } = await renderAdmin(<CourierAccountsPage />)
    await open()
    expect(field("New API key")).toBeVisible()
    expect(
      screen.queryByRole("textbox", { name: "New webhook secret" })
    ).toBeNull()
    unmount()

    answers(answerOf({ ...account, provider_id: "generic" }))
    await renderAdmin(<CourierAccountsPage />)
    await open()
    expect(field("New webhook secret")).toBeVisible()
    expect(screen.queryByRole("textbox", { name: "New API key" })).toBeNull()
  })

  it("get a random secret, which is shown once", async () => {
    answers(answerOf(account), {
      [`POST ${base}/octa_1/rotate-secret`]: keep({ courier_account: account }),
    })
    await renderAdmin(<CourierAccountsPage />)
    await open()
    const secret = (field("New webhook secret") as HTMLInputElement).value
    expect(secret).toMatch(/^[0-9a-f]{48}$/)
    await press("Rotate secret")
    expect(await screen.findByText(secret)).toBeVisible()
    expect(bodies).toEqual([{ secret }])
    expect(field("New webhook secret")).toHaveValue("")
  })

  it("are switched off, and take an unreadable payload in again", async () => {
    answers(answerOf(account), {
      [`POST ${base}/octa_1`]: keep({ courier_account: account }),
      [`POST ${base}/octa_1/payloads/otpl_1/retake`]: json(
        { message: "Payload otpl_1 has no error." },
        400
      ),
    })
    await renderAdmin(<CourierAccountsPage />)
    await open()
    await press("Switch off")
    await waitFor(() => expect(bodies).toEqual([{ enabled: false }]))
    expect(await screen.findByText('"teleported" is no status.')).toBeVisible()
    await press("Take in again")
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Payload otpl_1 has no error."
    )
  })

  it("have a word for a failure, and one for none in Indonesian", async () => {
    answers(answerOf())
    const { unmount } = await renderAdmin(<CourierAccountsPage />, {
      language: "id",
    })
    expect(await screen.findByText("Belum ada akun kurir")).toBeVisible()
    unmount()

    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<CourierAccountsPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})

import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { IntakeBatchDto, IntakeReport } from "../../../src/types/intake"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { IntakePage } from "../intake-page"

const batch: IntakeBatchDto = {
  id: "oibat_1",
  channel: "pasar",
  source: "upload",
  file_name: "orders.csv",
  sha256: "",
  state: "done",
  rows_total: 5,
  rows_accepted: 4,
  rows_rejected: 1,
  orders_total: 4,
  orders_created: 2,
  orders_updated: 1,
  orders_unchanged: 0,
  orders_rejected: 1,
  orders_failed: 0,
  error: null,
  actor: "user_1",
  created_at: "2026-11-24T01:00:00.000Z",
  finished_at: null,
}

const reject = {
  line: 3,
  external_id: "SO-18",
  column: "quantity",
  code: "QUANTITY_INVALID",
  value: "two",
  message: "two is no whole number.",
}

const none = { total: 0, accepted: 0, rejected: 0 }

const report: IntakeReport = {
  command: "intake",
  version: 1,
  dry_run: true,
  files: [],
  rows: { ...none, total: 5, accepted: 4, rejected: 1 } as IntakeReport["rows"],
  orders: {
    total: 4,
    accepted: 2,
    updated: 1,
    unchanged: 0,
    rejected: 1,
    held: 1,
  },
  rejected_by_reason: { QUANTITY_INVALID: 1 },
  held_by_reason: { CUSTOMER_MISSING: 1 },
  warnings: { FREE_LINE: 2 },
  money: [
    {
      currency: "IDR",
      exponent: 2,
      goods: "9000000",
      charges: "0",
      discounts: "0",
      total: "9000000",
    },
  ],
  placed_at: { first: null, last: null },
  duplicates: [],
  rules: [],
  rejects: [{ file: 0, ...reject }],
  rejects_omitted: 7,
}

const list = (...batches: IntakeBatchDto[]) => ({
  batches,
  count: batches.length,
  offset: 0,
  limit: 50,
})

type Upload = { dry_run?: boolean; content_base64: string; channel: string }

const answers = (batches: object, more = {}) => {
  const uploads: Upload[] = []
  const asked = answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /intake/batches": batches,
    "POST /intake/batches": ({ body }: { body: unknown }) => {
      uploads.push(body as Upload)
      return (body as Upload).dry_run ? { report } : json({ batch }, 202)
    },
    ...more,
  })
  return { uploads, asked }
}

const choose = (text: string) =>
  userEvent.upload(
    screen.getByLabelText("File"),
    new File([text], "orders.csv", { type: "text/csv" })
  )

const press = (name: string) =>
  userEvent.click(screen.getByRole("button", { name }))

describe("The page of imports", () => {
  it("says what a file would come to before anything is imported", async () => {
    const { uploads } = answers(list())
    await renderAdmin(<IntakePage />)
    expect(
      await screen.findByText("Nothing has been imported yet")
    ).toBeVisible()
    expect(screen.getByRole("button", { name: "Check" })).toBeDisabled()

    await choose("external_id\n1")
    await userEvent.type(screen.getByLabelText("Channel"), "pasar")
    await press("Check")

    expect(
      await screen.findByText(
        "Orders: all 4 · new 2 · updated 1 · unchanged 0 · refused 1 · held 1"
      )
    ).toBeVisible()
    expect(uploads).toEqual([
      {
        file_name: "orders.csv",
        content_base64: btoa("external_id\n1"),
        channel: "pasar",
        dry_run: true,
      },
    ])
    expect(screen.getByText("QUANTITY_INVALID 1")).toBeVisible()
    expect(screen.getByText("CUSTOMER_MISSING 1")).toBeVisible()
    expect(screen.getByText("FREE_LINE 2")).toBeVisible()
    expect(screen.getByText("two is no whole number.")).toBeVisible()
    expect(screen.getByText("7 more are not listed.")).toBeVisible()
    expect(screen.getByText(/^Comes to IDR/)).toHaveTextContent("90,000")
  })

  it("imports a file, and asks again for the list", async () => {
    const { uploads, asked } = answers(list(batch))
    await renderAdmin(<IntakePage />)
    await screen.findByText("Done")
    const before = asked.filter((call) => call.startsWith("GET /intake")).length
    await choose("x")
    await press("Import")

    expect(await screen.findByText(/is being imported/)).toBeVisible()
    expect(uploads).toEqual([
      { file_name: "orders.csv", content_base64: btoa("x"), channel: null },
    ])
    await waitFor(() =>
      expect(
        asked.filter((call) => call.startsWith("GET /intake")).length
      ).toBeGreaterThan(before)
    )
  })

  it("shows the sentence with which a file is refused", async () => {
    answers(list(), {
      "POST /intake/batches": json({ message: "orders.csv:3: A quote." }, 400),
    })
    await renderAdmin(<IntakePage />)
    await choose("x")
    await press("Import")
    expect(await screen.findByText("orders.csv:3: A quote.")).toBeVisible()
  })

  it("shows how far an import is, and goes on with one that was cut off", async () => {
    const { asked } = answers(list({ ...batch, state: "running" }), {
      "POST /intake/batches/oibat_1/resume": json({ batch }, 202),
    })
    await renderAdmin(<IntakePage />)
    expect(await screen.findByText("Running, 75%")).toBeVisible()
    await press("Go on")
    await waitFor(() =>
      expect(asked).toContain("POST /intake/batches/oibat_1/resume")
    )
  })

  it("lists what an import refused, and gives it as CSV", async () => {
    answers(list(batch), {
      "GET /intake/batches/oibat_1/rejects": {
        rejects: [{ id: "oirej_1", ...reject }],
        count: 1,
        offset: 0,
        limit: 200,
      },
    })
    await renderAdmin(<IntakePage />)
    await userEvent.click(
      await screen.findByRole("button", { name: "Refused rows" })
    )
    const rejects = await screen.findByRole("region", { name: "Refused rows" })
    expect(
      await within(rejects).findByText("two is no whole number.")
    ).toBeVisible()
    expect(within(rejects).getByText("SO-18")).toBeVisible()
    expect(within(rejects).getByRole("link", { name: "CSV" })).toHaveAttribute(
      "href",
      expect.stringContaining("/intake/batches/oibat_1/rejects.csv")
    )
  })

  it("has a word for a failure, and speaks Indonesian", async () => {
    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<IntakePage />, { language: "id" })
    expect(await screen.findByText("The database is away.")).toBeVisible()
    expect(screen.getByRole("button", { name: "Periksa" })).toBeVisible()
  })
})

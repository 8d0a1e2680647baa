import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { TrackingImportPage } from "../tracking-import-page"

const result = {
  payload_id: "trkpay_1",
  rows: 4,
  taken: 2,
  rejected: [{ line: 5, column: "at", message: "is no time" }],
  waiting: [{ line: 4, courier: "jne", tracking_number: "JNE9" }],
  tracker_ids: ["trk_1"],
}

const bodies: unknown[] = []

const answers = (answer: object = { import: result }) =>
  answerWith({
    "GET /reports": warehouseAnswer(),
    "POST /tracking-imports": ({ body }) => {
      bodies.push(body)
      return answer
    },
  })

const send = async (label = "CSV", button = "Import") => {
  await userEvent.upload(
    screen.getByLabelText(label),
    new File(["courier\njne\n"], "scans.csv", { type: "text/csv" })
  )
  await userEvent.click(screen.getByRole("button", { name: button }))
}

beforeEach(() => {
  bodies.length = 0
})

describe("A file of scans", () => {
  it("is sent as it is, and what came of it is told", async () => {
    answers()
    await renderAdmin(<TrackingImportPage />)
    expect(screen.getByRole("button", { name: "Import" })).toBeDisabled()
    await send()
    const status = await screen.findByRole("status")
    expect(status).toHaveTextContent("2 of 4 rows were accepted.")
    expect(status).toHaveTextContent("The file tells of 1 parcel.")
    expect(bodies).toEqual([{ content: "courier\njne\n" }])
  })

  it("names its bad rows by line and column, and numbers that wait", async () => {
    answers()
    await renderAdmin(<TrackingImportPage />)
    await send()
    const bad = within(
      await screen.findByRole("table", { name: "Rows that cannot be used" })
    )
    expect(bad.getByText("is no time").closest("tr")).toHaveTextContent(
      "5atis no time"
    )
    const waiting = within(
      screen.getByRole("table", { name: "Numbers that wait" })
    )
    expect(waiting.getByText("JNE9").closest("tr")).toHaveTextContent(
      "4jneJNE9"
    )
  })

  it("that is all good shows no table", async () => {
    answers({ import: { ...result, taken: 4, rejected: [], waiting: [] } })
    await renderAdmin(<TrackingImportPage />, { language: "id" })
    await send("CSV", "Impor")
    expect(await screen.findByText("4 dari 4 baris diterima.")).toBeVisible()
    expect(screen.queryByRole("table")).toBeNull()
  })

  it("is refused in the server's words", async () => {
    answers(json({ message: "A column is missing." }, 400))
    await renderAdmin(<TrackingImportPage />)
    await send()
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "A column is missing."
    )
    expect(screen.queryByRole("status")).toBeNull()
  })
})

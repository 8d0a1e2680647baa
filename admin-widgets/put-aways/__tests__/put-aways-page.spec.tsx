import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  PutAwayListResponse,
  PutAwayListRow,
} from "../../../src/types/put-away"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { PutAwaysPage } from "../put-aways-page"

const cups: PutAwayListRow = {
  id: "oput_1",
  parcel_id: "opcl_1",
  parcel_code: "P42-1",
  order_id: "order_1",
  display_id: 42,
  inventory_item_id: "iitem_1",
  location_id: "sloc_1",
  sku: "CUP",
  title: "Cup",
  quantity: 2,
  state: "open",
  condition: null,
  note: null,
  confirmed_by: null,
  confirmed_at: null,
  places: ["A-2", "B-1"],
}

const answerOf = (...put_aways: PutAwayListRow[]): PutAwayListResponse => ({
  put_aways,
  count: put_aways.length,
  offset: 0,
  limit: 20,
})

const bodies: unknown[] = []

const answers = (list: object, refusal?: Response) =>
  answerWith({
    "GET /packing/put-aways": list,
    "GET /reports": warehouseAnswer(),
    "GET /admin/stock-locations": {
      stock_locations: [{ id: "sloc_1", name: "Jakarta" }],
    },
    "POST /packing/put-aways/oput_1/confirm": ({ body }) => {
      bodies.push(body)
      return refusal ?? { put_away: cups }
    },
  })

const openCups = async () => {
  await userEvent.click(await screen.findByRole("button", { name: "Cup" }))
  return within(screen.getByRole("region", { name: "2 × Cup (CUP)" }))
}

beforeEach(() => {
  bodies.length = 0
})

describe("Put-aways", () => {
  it("are those that wait, with their shelf and where they come from", async () => {
    const asked = answers(
      answerOf(cups, { ...cups, id: "oput_2", title: "Plate", places: [] })
    )
    await renderAdmin(<PutAwaysPage />)
    expect(await screen.findByText("A-2, B-1")).toBeVisible()
    expect(screen.getByText("No shelf place")).toBeVisible()
    expect((await screen.findAllByText("Jakarta"))[0]).toBeVisible()
    expect(screen.getAllByText("P42-1")[0]).toBeVisible()
    expect(screen.getAllByRole("link", { name: "#42" })[0]).toBeVisible()
    expect(asked.join()).toContain("state=open")
  })

  it("go back to stock unless somebody says otherwise", async () => {
    answers(answerOf(cups))
    await renderAdmin(<PutAwaysPage />)
    const detail = await openCups()
    expect(detail.getByText("From parcel P42-1 to A-2, B-1.")).toBeVisible()
    expect(
      detail.getByRole("combobox", { name: "What they are like" })
    ).toHaveTextContent("good: back to stock")
    await userEvent.click(detail.getByRole("button", { name: "Confirm" }))
    await waitFor(() =>
      expect(bodies).toEqual([{ condition: "good", note: null }])
    )
    await waitFor(() => expect(screen.queryByRole("region")).toBeNull())
  })

  it("that are damaged leave the stock, with a note", async () => {
    answers(answerOf(cups))
    await renderAdmin(<PutAwaysPage />)
    const detail = await openCups()
    detail.getByRole("combobox").focus()
    await userEvent.keyboard("{Enter}")
    await userEvent.click(
      await screen.findByRole("option", { name: "damaged: written off" })
    )
    await userEvent.type(detail.getByRole("textbox"), "Handle is off")
    await userEvent.click(detail.getByRole("button", { name: "Confirm" }))
    await waitFor(() =>
      expect(bodies).toEqual([{ condition: "damaged", note: "Handle is off" }])
    )
  })

  it("that somebody else confirmed are refused in the server's words", async () => {
    answers(answerOf(cups), json({ message: "They were put away." }, 409))
    await renderAdmin(<PutAwaysPage />)
    const detail = await openCups()
    await userEvent.click(detail.getByRole("button", { name: "Confirm" }))
    expect(await detail.findByRole("alert")).toHaveTextContent(
      "They were put away."
    )
  })

  it("that are done say how, and ask nothing", async () => {
    answers(
      answerOf({
        ...cups,
        state: "done",
        condition: "damaged",
        note: "Handle is off",
        confirmed_by: "user_1",
        confirmed_at: "2026-11-26T01:00:00.000Z",
      })
    )
    await renderAdmin(<PutAwaysPage />)
    const detail = await openCups()
    expect(
      detail.getByText(/^Written off .*2026.*, a person: Handle is off$/)
    ).toBeVisible()
    expect(detail.queryByRole("button", { name: "Confirm" })).toBeNull()
  })

  it("have a word for none and for a failure, in Indonesian too", async () => {
    answers(answerOf())
    const { unmount } = await renderAdmin(<PutAwaysPage />, { language: "id" })
    expect(
      await screen.findByText("Tidak ada yang perlu dikembalikan ke rak")
    ).toBeVisible()
    unmount()

    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<PutAwaysPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})

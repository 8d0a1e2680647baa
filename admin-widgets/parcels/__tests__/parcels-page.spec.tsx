import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import en from "../../../src/i18n/en.json"
import {
  type ParcelListResponse,
  type ParcelListRow,
  parcelStates,
} from "../../../src/types/packing"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { ParcelsPage } from "../parcels-page"

const parcel = (change: Partial<ParcelListRow> = {}): ParcelListRow => ({
  id: "opcl_1",
  code: "P42-1",
  order_id: "order_1",
  display_id: 42,
  location_id: "sloc_1",
  state: "packed",
  plan_id: null,
  box_number: null,
  carton_id: null,
  length_mm: null,
  width_mm: null,
  height_mm: null,
  computed_g: null,
  weight_g: 1250,
  chargeable_g: null,
  courier: "JNE",
  service: null,
  tracking_number: null,
  tracking_url: null,
  label_url: null,
  fulfillment_id: null,
  consignment_key: null,
  attempt_error: null,
  packed_by: "user_1",
  packed_at: "2026-11-26T01:00:00.000Z",
  labelled_at: null,
  handed_over_at: null,
  handover_id: null,
  items: [
    {
      id: "opit_1",
      line_item_id: "ordli_1",
      inventory_item_id: "iitem_1",
      sku: "CUP",
      title: "Cup",
      quantity: 2,
      verified: 2,
    },
  ],
  ...change,
})

const failed = parcel({
  state: "label_failed",
  attempt_error: "Postal code 99999 is unknown.",
})
const unknown = parcel({ state: "label_unknown", attempt_error: "Time-out." })
const labelled = parcel({ state: "labelled", tracking_number: "JX1" })

const answerOf = (...parcels: ParcelListRow[]): ParcelListResponse => ({
  parcels,
  count: parcels.length,
  offset: 0,
  limit: 20,
})

const bodies: unknown[] = []

const answers = (list: object, post = "label", refusal?: Response) =>
  answerWith({
    "GET /packing/parcels": list,
    "GET /reports": warehouseAnswer(),
    "GET /documents": { documents: [], count: 0, offset: 0, limit: 1 },
    "GET /admin/stock-locations": {
      stock_locations: [{ id: "sloc_1", name: "Jakarta" }],
    },
    [`POST /packing/parcels/opcl_1/${post}`]: ({ body }) => {
      bodies.push(body)
      return refusal ?? { parcel: parcel() }
    },
  })

const openFirst = async (code = "P42-1") => {
  await userEvent.click(await screen.findByRole("button", { name: code }))
  return within(screen.getByRole("region", { name: `Parcel ${code}` }))
}

const press = (detail: ReturnType<typeof within>, name: string) =>
  userEvent.click(detail.getByRole("button", { name }))

beforeEach(() => {
  bodies.length = 0
})

describe("Parcels", () => {
  it("are those in the house, with what the carrier said", async () => {
    const asked = answers(answerOf(failed))
    await renderAdmin(<ParcelsPage />)
    expect(
      await screen.findByText("Postal code 99999 is unknown.")
    ).toBeVisible()
    expect(screen.getByText("Label failed")).toBeVisible()
    expect(screen.getByText("2 × Cup (CUP)")).toBeVisible()
    expect(await screen.findByText("Jakarta")).toBeVisible()
    expect(screen.getByRole("link", { name: "#42" })).toHaveAttribute(
      "href",
      "/orders/order_1"
    )
    const [list] = asked.filter((call) => call.includes("parcels"))
    expect(list).toContain("label_unknown")
    expect(list).not.toContain("handed_over")
  })

  it("are asked for by state, place and search as the address says", async () => {
    const asked = answers(answerOf())
    await renderAdmin(<ParcelsPage />, {
      path: `/?state=${encodeURIComponent('["voided"]')}&location_id=sloc_1&q=JX`,
    })
    await screen.findByText("No parcel fits")
    const [list] = asked.filter((call) => call.includes("parcels"))
    expect(list).toMatch(/state=voided/)
    expect(list).toMatch(/location_id=sloc_1/)
    expect(list).toMatch(/q=JX/)
  })

  it("of any state answer a search", async () => {
    const asked = answers(answerOf(labelled))
    await renderAdmin(<ParcelsPage />, { path: "/?q=42" })
    await screen.findByText("Labelled")
    expect(asked.join()).not.toContain("state=")
  })

  it("are called so in Indonesian", async () => {
    answers(answerOf(unknown))
    await renderAdmin(<ParcelsPage />, { language: "id" })
    expect(await screen.findByText("Resi belum pasti")).toBeVisible()
  })

  it("have a word for none and for a failure", async () => {
    answers(answerOf())
    const { unmount } = await renderAdmin(<ParcelsPage />)
    expect(await screen.findByText("No parcel is in the house")).toBeVisible()
    unmount()

    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<ParcelsPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })

  it("have a word for every state", () => {
    expect(Object.keys(en.parcel)).toEqual([...parcelStates])
  })
})

describe("A parcel", () => {
  it("without its label has it bought again, as its courier's", async () => {
    answers(answerOf(failed))
    await renderAdmin(<ParcelsPage />)
    const detail = await openFirst()
    expect(
      detail.getByText("The carrier says: Postal code 99999 is unknown.")
    ).toBeVisible()
    await press(detail, "Try the label again")
    await press(detail, "Buy the label")
    await waitFor(() =>
      expect(bodies).toEqual([{ courier: "JNE", tracking_number: null }])
    )
  })

  it("shows the carrier's next words where it fails again", async () => {
    answers(
      answerOf(failed),
      "label",
      json({ message: "The account is blocked." }, 400)
    )
    await renderAdmin(<ParcelsPage />)
    const detail = await openFirst()
    await press(detail, "Try the label again")
    await press(detail, "Buy the label")
    expect(await detail.findByRole("alert")).toHaveTextContent(
      "The account is blocked."
    )
  })

  it("in doubt takes the number of the label that was bought", async () => {
    answers(answerOf(unknown), "label-decision")
    await renderAdmin(<ParcelsPage />)
    const detail = await openFirst()
    expect(detail.queryByRole("button", { name: /Buy|Try/ })).toBeNull()
    await press(detail, "It was bought")
    await userEvent.type(
      detail.getByRole("textbox", { name: "The courier's number" }),
      "JX900"
    )
    await userEvent.type(
      detail.getByRole("textbox", { name: /Who says/ }),
      "Ani of JNE"
    )
    await press(detail, "It was bought")
    await waitFor(() =>
      expect(bodies).toEqual([
        { decision: "adopt", tracking_number: "JX900", reason: "Ani of JNE" },
      ])
    )
  })

  it("in doubt is let go where none was bought, with who says so", async () => {
    answers(answerOf(unknown), "label-decision")
    await renderAdmin(<ParcelsPage />)
    const detail = await openFirst()
    await press(detail, "None was bought")
    expect(
      detail.getByRole("button", { name: "None was bought" })
    ).toBeDisabled()
    await userEvent.type(detail.getByRole("textbox"), "Ani of JNE")
    await press(detail, "None was bought")
    await waitFor(() =>
      expect(bodies).toEqual([{ decision: "none", reason: "Ani of JNE" }])
    )
  })

  it("with its label has that voided, and says what the box is then", async () => {
    answers(answerOf(labelled), "void-label")
    await renderAdmin(<ParcelsPage />)
    const detail = await openFirst()
    await press(detail, "Void the label")
    expect(
      detail.getByRole("combobox", { name: "The box is then" })
    ).toHaveTextContent("packed as it is")
    await userEvent.type(detail.getByRole("textbox"), "Wrong courier")
    await press(detail, "Void the label")
    await waitFor(() =>
      expect(bodies).toEqual([{ then: "packed", reason: "Wrong courier" }])
    )
  })

  it("that is packed is opened again, with a reason", async () => {
    answers(answerOf(parcel()), "reopen")
    await renderAdmin(<ParcelsPage />)
    const detail = await openFirst()
    await press(detail, "Open again")
    await userEvent.type(detail.getByRole("textbox"), "Forgot the card")
    await press(detail, "Open again")
    await waitFor(() => expect(bodies).toEqual([{ reason: "Forgot the card" }]))
  })

  it("that the courier has is only looked at", async () => {
    answers(
      answerOf(
        parcel({
          state: "handed_over",
          handed_over_at: "2026-11-26T04:00:00.000Z",
        })
      )
    )
    await renderAdmin(<ParcelsPage />)
    const detail = await openFirst()
    expect(detail.getByText(/^Handed over .*2026/)).toBeVisible()
    expect(
      detail.getAllByRole("button").map(({ textContent }) => textContent)
    ).toEqual(["Close"])
  })
})

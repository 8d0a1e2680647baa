import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  PackableItemListResponse,
  PackableItemRow,
} from "../../../src/types/packing-facts"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { MeasurePage } from "../measure-page"

const item = (change: Partial<PackableItemRow>): PackableItemRow => ({
  inventory_item_id: "iitem_cup",
  sku: "CUP",
  title: "Cup",
  is_measured: false,
  waiting_units: 3,
  length_mm: null,
  width_mm: null,
  height_mm: null,
  weight_g: null,
  profile: null,
  ...change,
})

const plate = item({
  inventory_item_id: "iitem_plate",
  sku: "PLATE",
  title: "Plate",
  waiting_units: 0,
  length_mm: 250,
  width_mm: 240,
  height_mm: 30,
})

const list = (
  items: PackableItemRow[],
  median_edge_mm: number | null = 210
): PackableItemListResponse => ({
  item_profiles: items,
  count: items.length,
  offset: 0,
  limit: 20,
  median_edge_mm,
})

const answers = (
  answer: object,
  saved: object = { item_profile: item({}) },
  imported: object = {}
) =>
  answerWith({
    "GET /packing/item-profiles": answer,
    "POST /packing/item-profiles": saved,
    "POST /packing/item-codes/import": imported,
    "GET /reports": warehouseAnswer(),
  })

describe("Measuring", () => {
  it("lists what is not measured and asks for the first", async () => {
    const asked = answers(list([item({}), plate]))
    await renderAdmin(<MeasurePage />)

    expect(
      await screen.findByText("CUP · 3 units wait in orders")
    ).toBeVisible()
    expect(screen.getByRole("spinbutton", { name: "Length, mm" })).toHaveFocus()
    const [, first, second] = screen.getAllByRole("row")
    expect(first).toHaveTextContent("CUP3MissingMissing")
    expect(second).toHaveTextContent("250 × 240 × 30Missing")
    expect(asked.join()).toContain("unmeasured=true")
  })

  it("leads by Enter from field to field, saves after the weight and asks for the next", async () => {
    const bodies: unknown[] = []
    answers(list([item({}), plate]), ({ body }: { body: unknown }) => {
      bodies.push(body)
      return { item_profile: item({}) }
    })
    await renderAdmin(<MeasurePage />)
    await screen.findByText("CUP · 3 units wait in orders")
    await userEvent.keyboard("100{Enter}90{Enter}80{Enter}350")
    expect(bodies).toEqual([])
    await userEvent.keyboard("{Enter}")
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          inventory_item_id: "iitem_cup",
          length_mm: 100,
          width_mm: 90,
          height_mm: 80,
          weight_g: 350,
        },
      ])
    )
    expect(await screen.findByRole("heading", { name: "Plate" })).toBeVisible()
    expect(screen.getByRole("spinbutton", { name: "Length, mm" })).toHaveFocus()
    expect(screen.getByRole("spinbutton", { name: "Length, mm" })).toHaveValue(
      null
    )
  })

  it("saves nothing while a number is missing", async () => {
    const asked = answers(list([item({})]))
    await renderAdmin(<MeasurePage />)
    await screen.findByText("CUP · 3 units wait in orders")
    await userEvent.keyboard("100{Enter}90{Enter}{Enter}350{Enter}")
    expect(screen.getByRole("button", { name: "Save and next" })).toBeDisabled()
    expect(asked.join()).not.toContain("POST")
  })

  it("measures the one that is chosen, with what is known of it", async () => {
    answers(
      list([
        item({}),
        {
          ...plate,
          profile: {
            length_mm: 250,
            width_mm: 240,
            height_mm: 30,
            weight_g: null,
            vertical: null,
            max_per_box: null,
            group: null,
            tags: [],
            apart: [],
            nothing_on_top: false,
            max_load_g: null,
            own_box: false,
            bottom_only: false,
            wrap_mm: 0,
            tracks_serial: false,
            tracks_lot: false,
          },
        },
      ])
    )
    await renderAdmin(<MeasurePage />)
    await userEvent.click(await screen.findByRole("button", { name: "Plate" }))
    expect(screen.getByRole("spinbutton", { name: "Width, mm" })).toHaveValue(
      240
    )
  })

  it("shows in the server's words why a size was refused", async () => {
    answers(
      list([item({})]),
      json({ message: "length_mm: Too small: 1 at least." }, 400)
    )
    await renderAdmin(<MeasurePage />)
    await screen.findByText("CUP · 3 units wait in orders")
    await userEvent.keyboard("9{Enter}9{Enter}9{Enter}9{Enter}")
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "length_mm: Too small: 1 at least."
    )
    expect(screen.getByRole("heading", { name: "Cup" })).toBeVisible()
  })
})

describe("The page to measure", () => {
  it.each([
    [9, "en", "Half of all items are no longer than 9 mm."],
    [3001, "en", "Half of all items are longer than 3,001 mm."],
    [9, "id", "Separuh barang tidak lebih panjang dari 9 mm."],
  ] as const)("warns of a median of %d mm in %s", async (mm, language, say) => {
    answers(list([], mm))
    await renderAdmin(<MeasurePage />, { language })
    expect(await screen.findByRole("alert")).toHaveTextContent(say)
  })

  it.each([10, 3000, null])("does not warn of %s mm", async (mm) => {
    answers(list([], mm))
    await renderAdmin(<MeasurePage />)
    expect(await screen.findByText("Everything is measured")).toBeVisible()
    expect(screen.queryByRole("alert")).toBeNull()
  })

  it("imports another table and tells the lines that are wrong", async () => {
    const bodies: unknown[] = []
    answers(list([]), {}, ({ body }: { body: unknown }) => {
      bodies.push(body)
      return {
        imported: 1,
        problems: [
          {
            line: 3,
            column: "sku",
            message: 'No inventory item has the SKU "X".',
          },
        ],
        unknown_columns: ["colour"],
      }
    })
    await renderAdmin(<MeasurePage />)
    await screen.findByText("Everything is measured")
    await userEvent.click(screen.getByRole("combobox", { name: "What" }))
    await userEvent.click(
      await screen.findByRole("option", { name: "Further barcodes" })
    )
    const text = "code,sku,colour\n1,CUP,red\n2,X,red"
    await userEvent.upload(
      screen.getByLabelText("CSV"),
      new File([text], "codes.csv", { type: "text/csv" })
    )
    await userEvent.click(screen.getByRole("button", { name: "Import" }))
    expect(
      await screen.findByText('No inventory item has the SKU "X".')
    ).toBeVisible()
    expect(screen.getByRole("status")).toHaveTextContent("1 line was imported.")
    expect(screen.getByRole("status")).toHaveTextContent("colour")
    expect(bodies).toEqual([{ content: text }])
  })

  it("has a word for a failure", async () => {
    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<MeasurePage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})

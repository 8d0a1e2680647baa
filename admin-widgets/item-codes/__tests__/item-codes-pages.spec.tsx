import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { ItemCodesPage } from "../item-codes-page"
import { ShelfPlacesPage } from "../shelf-places-page"

const cup = { inventory_item_id: "iitem_1", sku: "CUP", title: "Cup" }
const code = { ...cup, id: "ocode_1", code: "899100", units: 12 }
const place = {
  ...cup,
  id: "oplace_1",
  location_id: "sloc_1",
  place: "A-2-10",
  sequence: 20,
}

const page = { count: 1, offset: 0, limit: 20 }

const bodies: unknown[] = []

const answers = (more: Parameters<typeof answerWith>[0] = {}) =>
  answerWith({
    "GET /packing/item-codes": { item_codes: [code], ...page },
    "GET /packing/places": { places: [place], ...page },
    "GET /reports": warehouseAnswer(),
    "GET /admin/stock-locations": {
      stock_locations: [{ id: "sloc_1", name: "Jakarta" }],
    },
    "POST /packing/item-codes": ({ body }) => {
      bodies.push(body)
      return { item_code: code }
    },
    "POST /packing/places": ({ body }) => {
      bodies.push(body)
      return { place }
    },
    ...more,
  })

const open = async (name: string, title: string) => {
  await userEvent.click(await screen.findByRole("button", { name }))
  return within(screen.getByRole("region", { name: title }))
}

beforeEach(() => {
  bodies.length = 0
})

describe("Further barcodes", () => {
  it("are searched for, and shown with their item and units", async () => {
    const asked = answers()
    await renderAdmin(<ItemCodesPage />, { path: "/?q=cup" })
    const row = (await screen.findByText("899100")).closest("tr")
    expect(row).toHaveTextContent("Cup")
    expect(row).toHaveTextContent("CUP")
    expect(row).toHaveTextContent("12")
    expect(asked.join()).toMatch(/item-codes\?\S*q=cup/)
  })

  it("mean another number of units when that is saved", async () => {
    answers()
    await renderAdmin(<ItemCodesPage />)
    const editor = await open("899100", "899100: Cup")
    await userEvent.clear(editor.getByRole("spinbutton"))
    await userEvent.type(editor.getByRole("spinbutton"), "24")
    await userEvent.click(editor.getByRole("button", { name: "Save" }))
    await waitFor(() =>
      expect(bodies).toEqual([
        { code: "899100", inventory_item_id: "iitem_1", units: 24 },
      ])
    )
    await waitFor(() => expect(screen.queryByRole("region")).toBeNull())
  })

  it("are removed, or the server says why not", async () => {
    answers({
      "DELETE /packing/item-codes/ocode_1": json({ message: "No." }, 400),
    })
    await renderAdmin(<ItemCodesPage />)
    const editor = await open("899100", "899100: Cup")
    await userEvent.click(
      editor.getByRole("button", { name: "Take out of use" })
    )
    expect(await editor.findByRole("alert")).toHaveTextContent("No.")
  })

  it("have a word for none and for a failure", async () => {
    const none = { item_codes: [], ...page, count: 0 }
    answers({ "GET /packing/item-codes": none })
    const { unmount } = await renderAdmin(<ItemCodesPage />, {
      language: "id",
    })
    expect(await screen.findByText("Belum ada kode lain")).toBeVisible()
    unmount()

    answers({ "GET /packing/item-codes": json({ message: "Away." }, 503) })
    await renderAdmin(<ItemCodesPage />)
    expect(await screen.findByText("Away.")).toBeVisible()
  })
})

describe("Shelf places", () => {
  it("are shown with their location and the order of the walk", async () => {
    answers()
    await renderAdmin(<ShelfPlacesPage />)
    const row = (await screen.findByText("A-2-10")).closest("tr")
    await waitFor(() => expect(row).toHaveTextContent("Jakarta"))
    expect(row).toHaveTextContent("Cup")
    expect(row).toHaveTextContent("20")
  })

  it("are walked past by their name when the order is taken away", async () => {
    answers()
    await renderAdmin(<ShelfPlacesPage />)
    const editor = await open("A-2-10", "A-2-10: Cup")
    await userEvent.clear(editor.getByRole("spinbutton"))
    await userEvent.click(editor.getByRole("button", { name: "Save" }))
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          inventory_item_id: "iitem_1",
          location_id: "sloc_1",
          place: "A-2-10",
          sequence: null,
        },
      ])
    )
  })

  it("have a word for none", async () => {
    answers({ "GET /packing/places": { places: [], ...page, count: 0 } })
    await renderAdmin(<ShelfPlacesPage />)
    expect(await screen.findByText("No shelf places yet")).toBeVisible()
  })
})

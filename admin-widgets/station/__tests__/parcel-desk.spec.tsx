import { act, screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { json } from "../../__tests__/answers"
import { pressKeys, scan, type } from "./press-keys"
import { renderOpened } from "./render-station"
import { desk, item, parcel } from "./station-rows"
import { type Posted, stationServer } from "./station-server"

const full = () => parcel({ items: [item({ verified: 2 })], computed_g: 1100 })

const bodies = (posted: Posted[], call: string) =>
  posted.filter((one) => one.call === call).map(({ body }) => body)

const toolbar = () => screen.getByRole("toolbar")
const key = (name: string) => pressKeys([name], 150)

beforeEach(() => localStorage.clear())

describe("A parcel", () => {
  it("is packed, weighed, closed, labelled and printed by keys alone", async () => {
    const open = jest.spyOn(window, "open").mockReturnValue(null)
    const { posted } = stationServer(desk(), {
      "GET /documents": {
        documents: [{ id: "doc_1" }],
        count: 1,
        offset: 0,
        limit: 20,
      },
    })
    await renderOpened()
    for (const code of ["MUG-001", "TRAY-07", "MUG-001"]) {
      scan(code)
    }
    await screen.findByText("✓ 2")
    key("F8")
    type("1090")
    key("F8")
    await screen.findByText("P1042-1 · Packed")
    expect(bodies(posted, "close")).toEqual([
      { weight_g: 1090, station: "Bench 1" },
    ])

    key("F8")
    expect(screen.getByLabelText("The courier's number")).toHaveFocus()
    type("JP77")
    pressKeys(["Enter"], 150)
    await screen.findByText("JNE REG · JP77")
    expect(screen.getByLabelText("Scan")).toHaveFocus()
    expect(bodies(posted, "label")).toEqual([
      { courier: "JNE REG", tracking_number: "JP77" },
    ])

    await screen.findByRole("link", { name: "Delivery note" })
    for (const paper of ["Label", "Delivery note", "Packing slip", "Label"]) {
      await screen.findByRole("button", { name: `Print: ${paper}` })
      key("F9")
    }
    const base = "http://shop.test/admin/order-cycle"
    expect(open.mock.calls.map(([url]) => url)).toEqual([
      `${base}/packing/parcels/parcel_1/label`,
      `${base}/documents/doc_1/pdf`,
      `${base}/packing/parcels/parcel_1/packing-slip`,
      `${base}/packing/parcels/parcel_1/label`,
    ])
    open.mockRestore()
  })

  it("is closed and labelled by presses alone, without weight and number", async () => {
    const { posted } = stationServer(desk([full()]))
    await renderOpened()
    const press = (name: string) =>
      userEvent.click(within(toolbar()).getByRole("button", { name }))
    await press("Close")
    expect(bodies(posted, "close")).toEqual([])
    await press("Close")
    await screen.findByText("P1042-1 · Packed")
    expect(bodies(posted, "close")).toEqual([
      { weight_g: null, station: "Bench 1" },
    ])
    await press("Label")
    expect(screen.getByLabelText("The courier's number")).toHaveFocus()
    await press("Label")
    await screen.findByText("P1042-1 · Labelled")
    expect(bodies(posted, "label")).toEqual([
      { courier: "JNE REG", tracking_number: null },
    ])
  })

  it("says why it is not closed, and both weights, and takes a reason", async () => {
    const overrides: unknown[] = []
    stationServer(desk([full()]), {
      "POST /packing/parcels/parcel_1/close": json(
        { message: "Parcel P1042-1 weighs 1300 g: look into it." },
        400
      ),
      "POST /packing/parcels/parcel_1/override": ({
        body,
      }: {
        body: unknown
      }) => {
        overrides.push(body)
        return { parcel: { ...full(), state: "packed" } }
      },
    })
    await renderOpened()
    key("F8")
    type("1300")
    pressKeys(["Enter"], 150)
    expect(
      await screen.findByText("Parcel P1042-1 weighs 1300 g: look into it.")
    ).toBeVisible()
    expect(
      screen.getByText("Scale 1,300 g, goods and carton 1,100 g: 200 g apart")
    ).toBeVisible()
    const form = screen.getByRole("form", { name: "Close it all the same" })
    const override = within(form).getByRole("button")
    expect(override).toBeDisabled()
    const reason = within(form).getByRole("textbox")
    act(() => reason.focus())
    type("Two gift cards")
    scan("KETTLE")
    await screen.findByText("✕ WRONG ITEM")
    expect(reason).toHaveValue("Two gift cards")
    await userEvent.click(override)
    await screen.findByText("P1042-1 · Packed")
    expect(overrides).toEqual([
      {
        weight_g: 1300,
        override_reason: "Two gift cards",
        station: "Bench 1",
      },
    ])
  })

  it("takes no weight that is none", async () => {
    const { posted } = stationServer(desk([full()]))
    await renderOpened()
    key("F8")
    type("0")
    key("F8")
    expect(await screen.findByText(/^Whole grams from 1/)).toBeVisible()
    expect(bodies(posted, "close")).toEqual([])
  })
})

describe("A box", () => {
  it("leaves what was not scanned to another box, and is closed first", async () => {
    const started = parcel({ items: [item({ verified: 1 })] })
    const first = parcel({ items: [item({ quantity: 1, verified: 1 })] })
    const second = parcel({
      id: "parcel_2",
      code: "P1042-2",
      items: [item({ id: "item_2", quantity: 1 })],
    })
    let isSplit = false
    const { posted } = stationServer(desk([started, second]), {
      "POST /packing/stations/open": () =>
        desk(isSplit ? [first, second] : [started]),
      "POST /packing/parcels/parcel_1/next-box": () => {
        isSplit = true
        return { parcel: second }
      },
    })
    await renderOpened()
    key("F4")
    const boxes = await screen.findByRole("group", {
      name: "Boxes of the order",
    })
    const pressed = () =>
      within(boxes).getByRole("button", { pressed: true }).textContent
    await waitFor(() => expect(pressed()).toBe("P1042-1 · Being packed"))
    scan("P1042-2")
    await waitFor(() => expect(pressed()).toBe("P1042-2 · Being packed"))
    scan("MUG-001")
    await screen.findByText("✓ 1")
    expect(bodies(posted, "scans")).toHaveLength(1)
  })

  it("goes into another carton, or into none of ours", async () => {
    const chosen: unknown[] = []
    const { asked } = stationServer(desk(), {
      "GET /packing/cartons": {
        cartons: [
          {
            id: "carton_l",
            code: "L",
            location_id: null,
            inner_length_mm: 400,
            inner_width_mm: 300,
            inner_height_mm: 1200,
          },
        ],
      },
      "POST /packing/parcels/parcel_1/carton": ({
        body,
      }: {
        body: unknown
      }) => {
        chosen.push(body)
        return { parcel: parcel({ carton_id: null }) }
      },
    })
    await renderOpened()
    const press = async (name: string) =>
      userEvent.click(await screen.findByRole("button", { name }))
    await press("Another carton")
    await screen.findByRole("button", { name: "L · 400 × 300 × 1,200 mm" })
    expect(asked).toContain("GET /packing/cartons?location_id=sloc_1&limit=200")
    await press("L · 400 × 300 × 1,200 mm")
    await press("Another carton")
    await press("None of ours")
    await screen.findByText("Packed in a carton that is none of ours.")
    expect(chosen).toEqual([
      { carton_id: "carton_l", station: "Bench 1" },
      { carton_id: null, station: "Bench 1" },
    ])
  })

  it("shows the carrier's words, and offers a scanned waybill as the number", async () => {
    const failed = parcel({
      state: "label_failed",
      attempt_error: "JNE: postcode unknown.",
    })
    const { posted } = stationServer(desk([failed]), {
      "POST /packing/stations/open": ({ body }: { body: unknown }) =>
        (body as { code: string }).code === "JP778899"
          ? json({ message: '"JP778899" is no code.' }, 404)
          : desk([failed]),
    })
    await renderOpened()
    expect(screen.getByText("JNE: postcode unknown.")).toBeVisible()
    key("F8")
    scan("JP778899")
    await userEvent.click(
      await screen.findByRole("button", {
        name: "Use JP778899 as the courier's number",
      })
    )
    key("F8")
    await screen.findByText("JNE REG · JP778899")
    expect(bodies(posted, "label")).toEqual([
      { courier: "JNE REG", tracking_number: "JP778899" },
    ])
  })
})

describe("The plan", () => {
  it("is drawn by layer, named by letters, and follows the scans", async () => {
    stationServer()
    await renderOpened()
    const layer = () => screen.getByText(/^Layer \d of \d$/).textContent
    const shown = () => screen.getByRole("img").querySelector("title")
    const marked = () =>
      [...document.querySelectorAll("[data-scanned] text")].map(
        ({ textContent }) => textContent
      )
    expect(layer()).toBe("Layer 1 of 2")
    expect(shown()).toHaveTextContent("Layer 1 from above: B1, A1")
    expect(marked()).toEqual([])
    scan("MUG-001")
    await waitFor(() => expect(marked()).toEqual(["A1"]))
    scan("MUG-001")
    await waitFor(() => expect(layer()).toBe("Layer 2 of 2"))
    expect(marked()).toEqual(["A2"])
    key("PageDown")
    expect(layer()).toBe("Layer 1 of 2")
    key("PageUp")
    expect(layer()).toBe("Layer 2 of 2")
  })

  it("has buttons of 56 px for every key", async () => {
    stationServer()
    await renderOpened()
    const keys = within(toolbar())
      .getAllByRole("button")
      .filter((button) => button.querySelector("kbd"))
    expect(keys.map((button) => button.textContent)).toEqual([
      "F4Next box",
      "F8Close",
      "F9Print: Packing slip",
    ])
    for (const button of screen.getAllByRole("button")) {
      expect(button).toHaveStyle({ minHeight: "56px" })
    }
  })
})

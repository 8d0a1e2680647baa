import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { StationPage } from "../station-page"
import { pressKeys, scan, type } from "./press-keys"
import { renderOpened, renderStation } from "./render-station"
import { desk, parcel } from "./station-rows"
import { stationServer } from "./station-server"

const board = () => screen.getByRole("region", { name: "Last scan" })
const contents = () =>
  screen.getByRole("list", { name: "What belongs into the box" })

beforeEach(() => localStorage.clear())

describe("A bench", () => {
  it("is asked once for its name and place, by keys alone", async () => {
    stationServer(desk(), {
      "GET /admin/stock-locations": {
        stock_locations: [{ id: "sloc_1", name: "Cikarang" }],
      },
    })
    const { unmount } = await renderAdmin(<StationPage />)
    await screen.findByRole("button", { name: "Cikarang" })
    await userEvent.keyboard("Bench 1")
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard(" ")
    expect(
      screen.getByRole("button", { name: "✓ Cikarang", pressed: true })
    ).toBeVisible()
    await userEvent.tab()
    await userEvent.keyboard("{Enter}")
    expect(await screen.findByText("At Bench 1")).toBeVisible()
    unmount()

    await renderAdmin(<StationPage />)
    expect(screen.getByText("At Bench 1")).toBeVisible()
    expect(screen.getByLabelText("Scan")).toHaveFocus()
  })

  it("opens an order by a scan, with its own name and place", async () => {
    const { posted } = stationServer()
    await renderStation()
    expect(board()).toHaveTextContent("Scan an order")
    scan("P1042-1")
    expect(
      await screen.findByRole("heading", { name: "Order #1042" })
    ).toBeVisible()
    expect(posted).toEqual([
      {
        call: "open",
        body: {
          code: "P1042-1",
          station: "Bench 1",
          location_id: "sloc_1",
          take_over: false,
        },
      },
    ])
    expect(screen.getByText("Note: Ring the bell")).toBeVisible()
    expect(screen.getByText(/Bench 1 · Cikarang · JNE REG/)).toBeVisible()
    expect(within(contents()).getByText("0 / 2")).toBeVisible()
    expect(
      screen.getByText("VASE-9 × 1 is not in the plan: measure it.")
    ).toBeVisible()
  })

  it("says who has an order, and takes it over", async () => {
    let isTaken = true
    const { codes } = stationServer(desk(), {
      "POST /packing/stations/open": ({ body }: { body: unknown }) => {
        isTaken &&= !(body as { take_over: boolean }).take_over
        return isTaken
          ? json({ message: "Budi packs this order at station 2." }, 409)
          : desk()
      },
    })
    await renderStation()
    scan("P1042-1")
    expect(
      await screen.findByText("Budi packs this order at station 2.")
    ).toBeVisible()
    expect(codes("scans")).toEqual([])
    await userEvent.click(screen.getByRole("button", { name: "Take over" }))
    await screen.findByRole("heading", { name: "Order #1042" })
    expect(screen.queryByText(/Budi packs/)).toBeNull()
  })

  it("leaves its order by a button and with the page", async () => {
    const { posted } = stationServer()
    const { unmount } = await renderOpened()
    await userEvent.click(
      screen.getByRole("button", { name: "Leave the order" })
    )
    const left = () => posted.filter(({ call }) => call === "leave")
    const lock = {
      order_id: "order_1",
      location_id: "sloc_1",
      station: "Bench 1",
    }
    await waitFor(() => expect(left()).toEqual([{ call: "leave", body: lock }]))
    scan("P1042-1")
    await screen.findByRole("heading", { name: "Order #1042" })
    unmount()
    await waitFor(() => expect(left()).toHaveLength(2))
  })
})

describe("Scans", () => {
  it("count, and say in letters what was scanned and what is left", async () => {
    const { codes } = stationServer()
    await renderOpened()
    scan("MUG-001")
    await waitFor(() => expect(board()).toHaveTextContent("✓ OKMug (MUG-001)"))
    expect(within(contents()).getByText("1 / 2")).toBeVisible()
    scan("KETTLE")
    await waitFor(() =>
      expect(board()).toHaveTextContent(
        "✕ WRONG ITEMKettle (KETTLE)Expected: MUG-001 Mug × 1 · TRAY-07 Tray × 1"
      )
    )
    scan("MUG-001")
    await waitFor(() => expect(contents()).toHaveTextContent("✓ 2"))
    scan("MUG-001")
    await waitFor(() => expect(board()).toHaveTextContent("✕ ONE TOO MANY"))
    expect(codes("scans")).toEqual(["MUG-001", "KETTLE", "MUG-001", "MUG-001"])
  })

  it("are sent in their order, each with a name of its own", async () => {
    const { posted } = stationServer()
    await renderOpened()
    scan("MUG-001")
    scan("TRAY-07")
    scan("MUG-001")
    await waitFor(() => expect(contents()).toHaveTextContent(/✓ 2.*✓ 1/))
    const scans = posted.filter(({ call }) => call === "scans")
    expect(scans.map(({ body }) => body.code)).toEqual([
      "MUG-001",
      "TRAY-07",
      "MUG-001",
    ])
    expect(new Set(scans.map(({ body }) => body.client_id)).size).toBe(3)
    expect(scans[0].body).toEqual({
      code: "MUG-001",
      client_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      station: "Bench 1",
    })
  })

  it("never land in a note, and press no button", async () => {
    const { codes } = stationServer()
    await renderOpened()
    pressKeys(["F8"], 150)
    const weight = screen.getByLabelText("Weight on the scale (g)")
    expect(weight).toHaveFocus()
    type("11")
    scan("MUG-001")
    await waitFor(() => expect(codes("scans")).toEqual(["MUG-001"]))
    expect(weight).toHaveValue("11")

    const leave = screen.getByRole("button", { name: "Leave the order" })
    leave.focus()
    scan("TRAY-07")
    await waitFor(() => expect(codes("scans")).toEqual(["MUG-001", "TRAY-07"]))
    expect(screen.getByRole("heading", { name: "Order #1042" })).toBeVisible()
  })

  it("may be typed by a hand into the field that has the focus", async () => {
    const { codes } = stationServer()
    await renderOpened()
    expect(screen.getByLabelText("Scan")).toHaveFocus()
    type("MUG-001")
    expect(screen.getByLabelText("Scan")).toHaveValue("MUG-001")
    expect(codes("scans")).toEqual([])
    pressKeys(["Enter"], 150)
    await waitFor(() => expect(codes("scans")).toEqual(["MUG-001"]))
    expect(screen.getByLabelText("Scan")).toHaveValue("")
  })

  it("are not spoiled by what a hand left in that field", async () => {
    const { codes } = stationServer()
    await renderOpened()
    type("12")
    scan("MUG-001")
    await waitFor(() => expect(codes("scans")).toEqual(["MUG-001"]))
    expect(screen.getByLabelText("Scan")).toHaveValue("")
  })

  it("open the other order when they belong to it", async () => {
    const { codes } = stationServer(desk(), {
      "POST /packing/parcels/parcel_1/scans": () => ({
        scan: {
          result: "other_order",
          code: "P1043-1",
          title: null,
          parcel_item_id: null,
        },
        parcel: parcel(),
      }),
    })
    await renderOpened()
    scan("P1043-1")
    await waitFor(() =>
      expect(board()).toHaveTextContent("✕ ANOTHER ORDER'SP1043-1")
    )
    await userEvent.click(
      screen.getByRole("button", { name: "Open P1043-1 instead" })
    )
    await waitFor(() => expect(codes("open")).toEqual(["#1042-", "P1043-1"]))
  })
})

describe("The network", () => {
  const goOffline = (isOff: boolean) => {
    jest.spyOn(navigator, "onLine", "get").mockReturnValue(!isOff)
    window.dispatchEvent(new Event(isOff ? "offline" : "online"))
  }

  afterEach(() => jest.restoreAllMocks())

  it("is said to be away, and no scan is taken meanwhile", async () => {
    const { codes } = stationServer()
    await renderOpened()
    await waitFor(() => goOffline(true))
    expect(await screen.findByText(/^No network: nothing/)).toBeVisible()
    scan("MUG-001")
    await waitFor(() =>
      expect(board()).toHaveTextContent("✕ NO NETWORK, not counted")
    )
    await waitFor(() => goOffline(false))
    scan("TRAY-07")
    await waitFor(() => expect(contents()).toHaveTextContent("✓ 1"))
    expect(codes("scans")).toEqual(["TRAY-07"])
  })

  it("keeps a scan without an answer, and sends the same one again", async () => {
    const sent: Record<string, unknown>[] = []
    stationServer(desk(), {
      "POST /packing/parcels/parcel_1/scans": ({ body }: { body: unknown }) => {
        const scanned = body as Record<string, unknown>
        sent.push(scanned)
        if (sent.length < 2) {
          throw new TypeError("Failed to fetch")
        }
        return {
          scan: { ...scanned, result: "ok", title: "Mug" },
          parcel: parcel(),
        }
      },
    })
    await renderOpened()
    scan("MUG-001")
    expect(
      await screen.findByRole("button", { name: "Send it again" })
    ).toBeVisible()
    scan("TRAY-07")
    await userEvent.click(screen.getByRole("button", { name: "Send it again" }))
    await waitFor(() => expect(board()).toHaveTextContent("✓ OKMug"))
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
  })
})

describe("The page", () => {
  it("speaks Indonesian", async () => {
    stationServer()
    await renderOpened("id")
    scan("KETTLE")
    await waitFor(() =>
      expect(screen.getByText("✕ BARANG SALAH")).toBeVisible()
    )
    expect(screen.getByRole("button", { name: "Kotak baru" })).toBeVisible()
  })

  it("lets a visitor without a scanner scan", async () => {
    const { codes } = stationServer(desk(), {
      "GET /orders": {
        orders: [{ display_id: 1042 }],
        count: 1,
        offset: 0,
        limit: 12,
        next: null,
      },
    })
    await renderStation()
    const press = async (name: string) =>
      userEvent.click(await screen.findByRole("button", { name }))
    await press("Software scanner")
    await press("Scan #1042")
    await press("Scan MUG-001")
    await waitFor(() => expect(codes("scans")).toEqual(["MUG-001"]))
    await userEvent.type(screen.getByLabelText("Code"), "TRAY-07{Enter}")
    await waitFor(() => expect(codes("scans")).toEqual(["MUG-001", "TRAY-07"]))
  })
})

import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { ParcelListRow, ParcelState } from "../../../src/types/packing"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { pressKeys, scan } from "../../station/__tests__/press-keys"
import { HandoverPage } from "../handover-page"

const HANDOVER = "ohov_01K0000000000000000000000A"

const parcel = (
  code: string,
  change: Partial<ParcelListRow> = {}
): ParcelListRow => ({
  id: `opcl_${code}`,
  code,
  order_id: "order_1",
  display_id: 42,
  location_id: "sloc_1",
  state: "labelled" as ParcelState,
  plan_id: null,
  box_number: null,
  carton_id: null,
  length_mm: null,
  width_mm: null,
  height_mm: null,
  computed_g: null,
  weight_g: 900,
  chargeable_g: null,
  courier: "JNE",
  service: null,
  tracking_number: `JX-${code}`,
  tracking_url: null,
  label_url: null,
  fulfillment_id: null,
  attempt_error: null,
  packed_by: null,
  packed_at: null,
  labelled_at: null,
  handed_over_at: null,
  handover_id: null,
  items: [],
  ...change,
})

const parcels = [
  parcel("P42-1"),
  parcel("P42-2"),
  parcel("P43-1", { courier: "SiCepat" }),
  parcel("P44-1", { state: "packed" }),
  parcel("P45-1", { state: "handed_over" }),
  parcel("P46-1", { location_id: "sloc_2" }),
]

const bodies: unknown[] = []

const answers = (handed?: object) =>
  answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /admin/stock-locations": {
      stock_locations: [
        { id: "sloc_1", name: "Jakarta" },
        { id: "sloc_2", name: "Surabaya" },
      ],
    },
    "GET /packing/parcels": ({ url }) => {
      const code = url.searchParams.get("code")
      const found = parcels.filter((one) =>
        code ? one.code === code : one.state === "labelled"
      )
      return { parcels: found, count: found.length, offset: 0, limit: 200 }
    },
    "POST /packing/handovers": ({ body }) => {
      bodies.push(body)
      const { codes } = body as { codes: string[] }
      return (
        handed ?? {
          handover_id: HANDOVER,
          handovers: codes.map((code) => ({
            parcel_id: `opcl_${code}`,
            code,
            handed_over: code !== "P42-2",
            reason: code === "P42-2" ? "Order #42 is on hold." : null,
          })),
        }
      )
    },
  })

const board = () => screen.getByRole("region", { name: "Last scan" })

const choose = async (group: string, option: string) =>
  userEvent.click(
    await within(screen.getByRole("group", { name: group })).findByRole(
      "button",
      { name: option }
    )
  )

const listed = async (code: string) => {
  scan(code)
  await waitFor(() => expect(board()).toHaveTextContent(`✓ ${code}`))
}

const refused = async (code: string, sentence: string) => {
  scan(code)
  await waitFor(() => expect(board()).toHaveTextContent(`✕ ${code}`))
  expect(board()).toHaveTextContent(sentence)
}

beforeEach(() => {
  bodies.length = 0
})

describe("The hand-over", () => {
  it("lists labelled parcels and says why others are not taken", async () => {
    answers()
    await renderAdmin(<HandoverPage />)
    expect(await screen.findByText("Labelled and waiting: 4")).toBeVisible()
    await listed("P42-1")
    await refused("P99-9", "No parcel has this code.")
    await refused("P44-1", "It has no label: Packed.")
    await refused("P45-1", "A courier has it already.")
    expect(
      screen.getByRole("button", { name: /Hand over 1 parcel$/ })
    ).toBeEnabled()
    expect(bodies).toEqual([])
  })

  it("takes only what goes with the courier from the location", async () => {
    answers()
    await renderAdmin(<HandoverPage />)
    await screen.findByText("Labelled and waiting: 4")
    await choose("From", "Jakarta")
    await choose("Courier", "JNE")
    await refused("P43-1", "It goes with another courier: SiCepat.")
    await refused("P46-1", "It belongs to another location.")
    await listed("P42-1")
  })

  it("is confirmed by F8, tells who stayed and why, and goes on", async () => {
    answers()
    await renderAdmin(<HandoverPage />)
    await listed("P42-1")
    await listed("P42-2")
    await listed("P42-1")
    pressKeys(["F8"], 150)
    expect(await screen.findByText(/Order #42 is on hold\./)).toBeVisible()
    expect(bodies).toEqual([{ codes: ["P42-1", "P42-2"], handover_id: null }])
    expect(screen.queryByRole("button", { name: "Take off P42-1" })).toBeNull()

    await listed("P43-1")
    pressKeys(["F8"], 150)
    await waitFor(() =>
      expect(bodies[1]).toEqual({ codes: ["P43-1"], handover_id: HANDOVER })
    )
  })

  it("prints what left, and nothing before", async () => {
    const opened: string[] = []
    window.open = ((url: string) => opened.push(url)) as never
    answers()
    await renderAdmin(<HandoverPage />, { language: "id" })
    pressKeys(["F9"], 150)
    await listedInIndonesian("P42-1")
    pressKeys(["F8"], 150)
    await waitFor(() =>
      expect(
        screen.getByRole("button", { name: /Cetak manifes/ })
      ).toBeEnabled()
    )
    pressKeys(["F9"], 150)
    expect(opened).toHaveLength(1)
    expect(opened[0]).toContain(`handovers/${HANDOVER}/manifest?language=id`)
  })

  it("takes a parcel off, and begins another manifest", async () => {
    answers()
    await renderAdmin(<HandoverPage />)
    await listed("P42-1")
    await listed("P43-1")
    await userEvent.click(
      screen.getByRole("button", { name: "Take off P42-1" })
    )
    expect(
      within(screen.getByRole("list", { name: "Manifest" })).getAllByRole(
        "listitem"
      )
    ).toHaveLength(1)
    await userEvent.click(screen.getByRole("button", { name: "New manifest" }))
    expect(screen.getByText("Nothing has been scanned yet.")).toBeVisible()
    expect(bodies).toEqual([])
  })

  it("shows the server's sentence where nothing was handed over", async () => {
    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<HandoverPage />)
    await listed("P42-1")
    pressKeys(["F8"], 150)
    expect(await screen.findByText("The database is away.")).toBeVisible()
    expect(
      screen.getByRole("button", { name: /Hand over 1 parcel$/ })
    ).toBeEnabled()
  })
})

const listedInIndonesian = async (code: string) => {
  scan(code)
  await waitFor(() =>
    expect(
      screen.getByRole("region", { name: "Pindaian terakhir" })
    ).toHaveTextContent(`✓ ${code}`)
  )
}

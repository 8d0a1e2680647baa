import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Route, Routes } from "react-router-dom"
import type { TrackerResponse } from "../../../src/types/tracking"
import { answerWith, type Answers, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { TrackerPage } from "../tracker-page"
import { alertOf, scanOf, trackerOf } from "./tracker-of"

const parcel = (
  change: Partial<TrackerResponse["tracker"]> = {}
): TrackerResponse => ({
  tracker: {
    ...trackerOf(),
    events: [],
    payloads: [],
    display_id: 42,
    alerts: [alertOf()],
    account: "Biteship",
    ...change,
  },
})

const first = scanOf({
  id: "otev_0",
  occurred_at: "2026-11-24T01:00:00.000Z",
  effective_at: "2026-11-24T01:00:00.000Z",
  text: "Label created",
  status: "pending",
  reason: null,
  location: null,
  rule: "ours",
})

const retracted = scanOf({
  id: "otev_2",
  text: "Diterima",
  status: "delivered",
  reason: null,
  occurred_at: "2026-11-25T01:00:00.000Z",
  effective_at: null,
  retracted_by: "user_1",
  retracted_at: "2026-11-26T02:00:00.000Z",
  retracted_why: "The neighbour never had it",
})

const payloads = {
  payloads: [
    {
      id: "otpl_1",
      source: "webhook",
      received_at: "2026-11-26T01:05:00.000Z",
      body: '{"note":"Rumah kosong"}',
    },
  ],
}

const bodies: unknown[] = []

const open = async (more: Answers = {}, language: "en" | "id" = "en") => {
  const asked = answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /trackers/otrk_1": parcel(),
    "GET /trackers/otrk_1/events": { events: [first, scanOf(), retracted] },
    "GET /trackers/otrk_1/payloads": payloads,
    ...more,
  })
  await renderAdmin(
    <Routes>
      <Route path="/order-cycle/trackers/:id" element={<TrackerPage />} />
    </Routes>,
    { path: "/order-cycle/trackers/otrk_1", language }
  )
  return asked
}

/** Answers a post and keeps what was sent. */
const taking =
  (answer: object) =>
  ({ body }: { body: unknown }) => {
    bodies.push(body)
    return answer
  }

const press = (
  name: string,
  where = screen as Pick<typeof screen, "getByRole">
) => userEvent.click(where.getByRole("button", { name }))

const scans = async () => {
  const region = within(
    await screen.findByRole("region", { name: "What happened" })
  )
  const items = await region.findAllByRole("listitem")
  return items.map((item) => within(item))
}

beforeEach(() => {
  bodies.length = 0
})

describe("The page of a parcel", () => {
  it("tells where it is, what is expected, and how the customer sees it", async () => {
    await open()
    expect(
      await screen.findByRole("heading", { name: "Parcel CGK1" })
    ).toBeVisible()
    expect(screen.getByText("62%")).toBeVisible()
    expect(screen.getByText("Biteship")).toBeVisible()
    expect(screen.getByText("Delayed")).toBeVisible()
    expect(await screen.findByText(/Nov 25, 2026, 05:00 PM/)).toBeVisible()
    expect(
      screen.getByRole("link", { name: "The customer's page" })
    ).toHaveAttribute(
      "href",
      expect.stringContaining("/order-cycle/track/token")
    )
  })

  it("lists scans latest first, with who decided and what came", async () => {
    await open()
    const [latest, taken, ours] = await scans()
    expect(latest.getByText("Rumah kosong · Bandung")).toBeVisible()
    expect(latest.getByText("Decided by: the words alone")).toBeVisible()
    expect(
      taken.getByText(/Retracted .*a person: The neighbour never had it/)
    ).toBeVisible()
    expect(taken.queryByRole("button", { name: "Retract" })).toBeNull()
    expect(ours.getByText("Decided by: ourselves")).toBeVisible()
    expect(ours.queryByRole("button", { name: "Retract" })).toBeNull()
    await press("What was told (1 telling)", latest)
    expect(await latest.findByText(/"note": "Rumah kosong"/)).toBeVisible()
    expect(latest.getByText(/Told by the courier, received/)).toBeVisible()
  })

  it("retracts an event only with a reason", async () => {
    await open({ "POST /trackers/otrk_1/retract": taking(parcel()) })
    const [latest] = await scans()
    await press("Retract", latest)
    expect(latest.getByRole("button", { name: "Retract" })).toBeDisabled()
    await userEvent.type(latest.getByRole("textbox"), "Nobody rang")
    await press("Retract", latest)
    expect(bodies).toEqual([{ event_id: "otev_1", reason: "Nobody rang" }])
  })

  it("closes an alert, and shows who closed others", async () => {
    const closed = alertOf({
      id: "otal_2",
      kind: "returned",
      closed_at: "2026-11-26T02:30:00.000Z",
      closed_by: "user_1",
      closed_why: "Sent again",
    })
    await open({
      "GET /trackers/otrk_1": parcel({ alerts: [closed, alertOf()] }),
      "POST /tracking-alerts/otal_1/close": taking({}),
    })
    const alerts = within(await screen.findByRole("region", { name: "Alerts" }))
    const names = alerts.getAllByRole("listitem").map((one) => one.textContent)
    expect(names[0]).toContain("Not moving")
    expect(names[1]).toMatch(/Returned.*a person: Sent again/)
    await press("Close", alerts)
    await userEvent.type(alerts.getByRole("textbox"), "Called the courier")
    await press("Close", alerts)
    expect(bodies).toEqual([{ reason: "Called the courier" }])
  })

  it("says when the courier is asked", async () => {
    const refresh = {
      id: "otrk_1",
      account: "Biteship",
      asked_from: "2026-11-26T02:10:00.000Z",
      waits_for: "breaker",
    }
    await open({ "POST /trackers/otrk_1/refresh": taking({ refresh }) })
    await screen.findByRole("heading", { name: "Parcel CGK1" })
    await press("Ask the courier now")
    expect(
      await screen.findByText(/Biteship failed too often.*9:10/)
    ).toBeVisible()
  })

  it("goes to the parcel of the right number with the warning about it", async () => {
    const warning = "CGK9 does not look like a number of jne."
    const asked = await open({
      "POST /trackers/otrk_1/correct-number": taking({
        tracker_id: "otrk_2",
        warning,
      }),
      "GET /trackers/otrk_2": parcel({ id: "otrk_2", tracking_number: "CGK9" }),
      "GET /trackers/otrk_2/events": { events: [] },
    })
    await screen.findByRole("heading", { name: "Parcel CGK1" })
    await press("Correct the number")
    await userEvent.type(screen.getByLabelText("Right number"), "CGK9")
    await userEvent.type(screen.getByLabelText(/What was wrong/), "Mistyped")
    await press("Correct the number")
    expect(
      await screen.findByRole("heading", { name: "Parcel CGK9" })
    ).toBeVisible()
    expect(screen.getByText(warning)).toBeVisible()
    expect(
      await screen.findByText("Nobody has told anything yet.")
    ).toBeVisible()
    expect(bodies).toEqual([{ tracking_number: "CGK9", reason: "Mistyped" }])
    // There is no parcel under the old id any more.
    const later = asked.slice(asked.findIndex((call) => /^POST/.test(call)))
    expect(
      later.filter((call) => call.includes("GET /trackers/otrk_1"))
    ).toEqual([])
  })

  it("says what the server refused, and that nobody is asked", async () => {
    const refused = "The number CGK9 of jne belongs to another parcel."
    await open(
      {
        "GET /trackers/otrk_1": parcel({ account: null, alerts: [] }),
        "POST /trackers/otrk_1/correct-number": () =>
          json({ message: refused }, 400),
      },
      "id"
    )
    await screen.findByRole("heading", { name: "Paket CGK1" })
    expect(screen.getByText("Tidak ada yang ditanya")).toBeVisible()
    expect(screen.getByText("Tidak ada yang perlu ditangani.")).toBeVisible()
    expect(screen.queryByText("Tanya kurir sekarang")).toBeNull()
    await press("Perbaiki nomor")
    await userEvent.type(screen.getByLabelText("Nomor yang benar"), "CGK9")
    await userEvent.type(screen.getByLabelText(/Apa yang salah/), "Salah")
    await press("Perbaiki nomor")
    expect(await screen.findByText(refused)).toBeVisible()
  })

  it("says that there is no such parcel", async () => {
    await open({
      "GET /trackers/otrk_1": () => json({ message: "There is none." }, 404),
    })
    expect(await screen.findByText("There is none.")).toBeVisible()
  })
})

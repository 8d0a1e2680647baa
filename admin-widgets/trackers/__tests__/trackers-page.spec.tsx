import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Route, Routes, useParams } from "react-router-dom"
import type {
  TrackerQueueResponse,
  TrackerRowDto,
} from "../../../src/types/tracking-queue"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { TrackersPage } from "../trackers-page"
import { alertOf, trackerOf } from "./tracker-of"

const row = (change: Partial<TrackerRowDto> = {}): TrackerRowDto => ({
  ...trackerOf(),
  display_id: 42,
  urgency: "late",
  alerts: [alertOf()],
  ...change,
})

const answerOf = (...trackers: TrackerRowDto[]): TrackerQueueResponse => ({
  trackers,
  count: trackers.length,
  offset: 0,
  limit: 20,
})

const Parcel = () => <>page of {useParams().id}</>

const open = (list: object, path = "/order-cycle/trackers") => {
  const asked = answerWith({
    "GET /trackers": list,
    "GET /reports": warehouseAnswer(),
  })
  const routes = (
    <Routes>
      <Route path="/order-cycle/trackers" element={<TrackersPage />} />
      <Route path="/order-cycle/trackers/:id" element={<Parcel />} />
    </Routes>
  )
  return renderAdmin(routes, { path }).then(() => asked)
}

describe("The queue of parcels", () => {
  it("says why each stands where it stands, and opens its page", async () => {
    const asked = await open(answerOf(row()))
    expect(await screen.findByText("Late")).toBeVisible()
    expect(screen.getByText("Not moving")).toBeVisible()
    expect(screen.getByText("Delivery failed")).toBeVisible()
    expect(screen.getByText("Recipient: not at home")).toBeVisible()
    expect(screen.getByText("jne · REG")).toBeVisible()
    expect(screen.getByRole("link", { name: "#42" })).toHaveAttribute(
      "href",
      "/orders/order_1"
    )
    expect(asked.find((call) => call.includes("/trackers"))).toContain(
      "open=true"
    )
    await userEvent.click(screen.getByRole("button", { name: "CGK1" }))
    expect(screen.getByText("page of otrk_1")).toBeVisible()
  })

  it("asks for all parcels where one searches or filters by state", async () => {
    const asked = await open(
      answerOf(),
      '/order-cycle/trackers?q=CGK&status=["delivered"]&alert=["stalled"]'
    )
    expect(await screen.findByText("No parcel fits")).toBeVisible()
    const list = asked.find((call) => call.includes("/trackers")) ?? ""
    expect(list).not.toContain("open=")
    for (const part of ["q=CGK", "status=delivered", "alert=stalled"]) {
      expect(list).toContain(part)
    }
  })

  it("says that there are none, and what went wrong", async () => {
    await open(answerOf())
    expect(await screen.findByText("No parcel is on its way")).toBeVisible()
  })

  it("says what went wrong in the server's own sentence", async () => {
    await open(() => json({ message: "The database is away." }, 500))
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})

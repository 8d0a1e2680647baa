import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { WarehouseGate } from "../warehouse-gate"

const gate = (
  <WarehouseGate>
    <p>figures</p>
  </WarehouseGate>
)

const run = {
  id: "oexp_1",
  progress: 0,
  progress_text: null,
  error: null,
  started_at: null,
  finished_at: null,
}

describe("The warehouse's state", () => {
  it("asks for the first export where there is none, and shows its progress", async () => {
    let running = false
    const asked = answerWith({
      "GET /reports": () =>
        warehouseAnswer({
          published: null,
          last_run: running
            ? {
                ...run,
                state: "running",
                progress: 40,
                progress_text: "orders",
              }
            : null,
        }),
      "POST /exports": () => {
        running = true
        return {}
      },
    })
    await renderAdmin(gate)

    expect(await screen.findByText("No figures yet")).toBeVisible()
    expect(screen.queryByText("figures")).toBeNull()
    await userEvent.click(screen.getByRole("button", { name: "Export now" }))
    const bar = await screen.findByRole("progressbar")
    expect(bar).toHaveAttribute("aria-valuenow", "40")
    expect(screen.getByText("40% · orders")).toBeVisible()
    expect(screen.getByRole("button", { name: /running/ })).toBeDisabled()
    expect(asked).toContain("POST /exports")
  })

  it("shows figures under their age when they are fresh", async () => {
    answerWith({ "GET /reports": warehouseAnswer() })
    await renderAdmin(gate, { language: "id" })

    expect(await screen.findByText("figures")).toBeVisible()
    expect(
      screen.getByText("Data per 25 Nov 2026, 08.00 WIB, 12.345 baris")
    ).toBeVisible()
    expect(screen.getByText("Terkini")).toBeVisible()
  })

  it("marks stale figures and tells what failed and what was good", async () => {
    answerWith({
      "GET /reports": warehouseAnswer({
        stale: true,
        last_run: { ...run, state: "failed", error: "The disk is full." },
      }),
    })
    await renderAdmin(gate)

    expect(await screen.findByText("Out of date")).toBeVisible()
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The last export failed: The disk is full. Data last was good: Nov 25, 2026"
    )
    expect(screen.getByText("figures")).toBeVisible()
  })

  it("shows why it cannot be asked", async () => {
    answerWith({
      "GET /reports": json({ message: "You may not read reports." }, 403),
    })
    await renderAdmin(gate)

    expect(screen.getByRole("status")).toBeVisible()
    expect(await screen.findByText("You may not read reports.")).toBeVisible()
  })
})

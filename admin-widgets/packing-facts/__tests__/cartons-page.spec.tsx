import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { CartonListResponse } from "../../../src/types/packing-facts"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { CartonsPage } from "../cartons-page"

const carton: CartonListResponse["cartons"][number] = {
  id: "ocart_m",
  code: "M",
  location_id: null,
  kind: "box",
  inner_length_mm: 300,
  inner_width_mm: 200,
  inner_height_mm: 100,
  outer_length_mm: 306,
  outer_width_mm: 206,
  outer_height_mm: 112,
  tare_g: 160,
  max_gross_g: 15_000,
  max_per_order: null,
  pad_mm: 0,
  fill_percent: 100,
  price_minor: "250000",
  currency_code: "idr",
  stock: [
    {
      carton_id: "ocart_m",
      location_id: "sloc_1",
      on_hand: 40,
      reserved: 3,
    },
  ],
}

const list = (...cartons: CartonListResponse["cartons"]): object => ({
  cartons,
  count: cartons.length,
  offset: 0,
  limit: 20,
})

const bodies: unknown[] = []

const keep =
  (answer: object) =>
  ({ body }: { body: unknown }) => {
    bodies.push(body)
    return answer
  }

const answers = (answer: object, saved: object = { carton }) =>
  answerWith({
    "GET /packing/cartons": answer,
    "POST /packing/cartons": keep(saved),
    "POST /packing/cartons/ocart_m/stock": keep({ stock: carton.stock[0] }),
    "DELETE /packing/cartons/ocart_m": json(
      { message: "Carton M: 3 of 40 at sloc_1 are reserved." },
      400
    ),
    "GET /admin/stock-locations": {
      stock_locations: [
        { id: "sloc_1", name: "Jakarta" },
        { id: "sloc_2", name: "Surabaya" },
      ],
    },
    "GET /reports": warehouseAnswer(),
  })

const field = (name: string) => screen.getByRole("spinbutton", { name })

beforeEach(() => {
  bodies.length = 0
})

describe("Cartons", () => {
  it("are listed with what is free at each location", async () => {
    answers(list(carton, { ...carton, id: "ocart_s", code: "S", stock: [] }))
    await renderAdmin(<CartonsPage />)

    expect(await screen.findByText("Jakarta: 37 of 40 free")).toBeVisible()
    const [, first, second] = screen.getAllByRole("row")
    expect(first).toHaveTextContent("Everywhere")
    expect(first).toHaveTextContent("300 × 200 × 100")
    expect(first).toHaveTextContent("15,000")
    expect(first).toHaveTextContent(/IDR\s2,500/)
    expect(second).toHaveTextContent("Not counted: no limit")
  })

  it("are called so in Indonesian", async () => {
    answers(list(carton))
    await renderAdmin(<CartonsPage />, { language: "id" })
    expect(await screen.findByText("Jakarta: 37 dari 40 bebas")).toBeVisible()
    expect(screen.getByRole("button", { name: "Kardus baru" })).toBeVisible()
  })

  it("have a word for none and for a failure", async () => {
    answers(list())
    const { unmount } = await renderAdmin(<CartonsPage />)
    expect(await screen.findByText("No cartons yet")).toBeVisible()
    unmount()

    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<CartonsPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})

describe("A carton", () => {
  it("is added; what is left empty is left to the server", async () => {
    answers(list(carton))
    await renderAdmin(<CartonsPage />)
    await screen.findByText("Jakarta: 37 of 40 free")
    await userEvent.click(screen.getByRole("button", { name: "New carton" }))
    await userEvent.type(screen.getByRole("textbox", { name: "Code" }), "L")
    await userEvent.type(field("Inner length, mm"), "400")
    await userEvent.type(field("Inner width, mm"), "300")
    await userEvent.type(field("Inner height, mm"), "200")
    await userEvent.type(screen.getByRole("textbox", { name: "Price" }), "3500")
    await userEvent.type(
      screen.getByRole("textbox", { name: "Currency" }),
      "idr"
    )
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          code: "L",
          location_id: null,
          kind: "box",
          inner_length_mm: 400,
          inner_width_mm: 300,
          inner_height_mm: 200,
          price_minor: "350000",
          currency_code: "idr",
        },
      ])
    )
    await waitFor(() =>
      expect(screen.queryByRole("textbox", { name: "Code" })).toBeNull()
    )
  })

  it("is changed under the code and location that it keeps", async () => {
    answers(list(carton))
    await renderAdmin(<CartonsPage />)
    await screen.findByText("Jakarta: 37 of 40 free")
    await userEvent.click(screen.getByRole("button", { name: "M" }))
    expect(screen.getByRole("textbox", { name: "Code" })).toBeDisabled()
    await userEvent.clear(field("Most weight, full, g"))
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(() => expect(bodies).toHaveLength(1))
    expect(bodies[0]).toMatchObject({
      code: "M",
      outer_height_mm: 112,
      tare_g: 160,
      price_minor: "250000",
    })
    expect(bodies[0]).not.toHaveProperty("max_gross_g")
  })

  it("is not sent with a price that is none", async () => {
    answers(list(carton))
    await renderAdmin(<CartonsPage />)
    await screen.findByText("Jakarta: 37 of 40 free")
    await userEvent.click(screen.getByRole("button", { name: "M" }))
    const price = screen.getByRole("textbox", { name: "Price" })
    await userEvent.clear(price)
    await userEvent.type(price, "cheap")
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The price is no amount"
    )
    expect(bodies).toEqual([])
  })

  it("says in the server's words why it was refused", async () => {
    answers(
      list(carton),
      json({ message: "pad_mm: 50 on both sides leaves no room in 100." }, 400)
    )
    await renderAdmin(<CartonsPage />)
    await screen.findByText("Jakarta: 37 of 40 free")
    await userEvent.click(screen.getByRole("button", { name: "M" }))
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "pad_mm: 50 on both sides leaves no room in 100."
    )
  })

  it("is counted and received, each under a name of its own", async () => {
    answers(list(carton))
    await renderAdmin(<CartonsPage />)
    await screen.findByText("Jakarta: 37 of 40 free")
    await userEvent.click(screen.getByRole("button", { name: "M" }))
    const save = () =>
      userEvent.click(screen.getByRole("button", { name: "Save the stock" }))
    await userEvent.type(field("Cartons"), "25")
    await save()
    await waitFor(() => expect(field("Cartons")).toHaveValue(null))
    await userEvent.click(
      screen.getByRole("combobox", { name: "What happened" })
    )
    await userEvent.click(
      await screen.findByRole("option", {
        name: "Received: so many came in",
      })
    )
    await userEvent.type(field("Cartons"), "5")
    await save()
    await waitFor(() => expect(bodies).toHaveLength(2))
    expect(bodies).toMatchObject([
      { location_id: "sloc_1", kind: "count", quantity: 25 },
      { location_id: "sloc_1", kind: "receive", quantity: 5 },
    ])
    const ids = bodies.map((body) => (body as { client_id: string }).client_id)
    expect(new Set(ids).size).toBe(2)
  })

  it("is not taken out of use while plans have some, and says so", async () => {
    answers(list(carton))
    await renderAdmin(<CartonsPage />)
    await screen.findByText("Jakarta: 37 of 40 free")
    await userEvent.click(screen.getByRole("button", { name: "M" }))
    await userEvent.click(
      screen.getByRole("button", { name: "Take out of use" })
    )
    const alert = await screen.findByRole("alert")
    expect(within(alert).getByText(/3 of 40 at sloc_1/)).toBeVisible()
  })
})

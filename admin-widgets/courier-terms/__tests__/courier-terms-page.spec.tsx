import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  ServiceTermsListResponse,
  ServiceTermsRow,
} from "../../../src/types/packing-facts"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { CourierTermsPage } from "../courier-terms-page"

const terms: ServiceTermsRow = {
  id: "opsrv_1",
  shipping_option_id: "so_1",
  currency_code: "idr",
  divisor: 6000,
  step_g: 1000,
  tolerance_g: 300,
  min_g: 1000,
  per_parcel_minor: "0",
  per_step_minor: "900000",
  max_gross_g: 30_000,
  max_edge_mm: null,
}

const answerOf = (
  ...services: ServiceTermsRow[]
): ServiceTermsListResponse => ({
  services,
  count: services.length,
  offset: 0,
  limit: 20,
})

const bodies: unknown[] = []

const answers = (list: object, more: Parameters<typeof answerWith>[0] = {}) =>
  answerWith({
    "GET /packing/services": list,
    "GET /reports": warehouseAnswer(),
    "GET /admin/shipping-options": {
      shipping_options: [
        { id: "so_1", name: "Reguler" },
        { id: "so_2", name: "Kargo" },
      ],
    },
    "POST /packing/services": ({ body }) => {
      bodies.push(body)
      return { service: terms }
    },
    ...more,
  })

const field = (name: string) => screen.getByRole("spinbutton", { name })

beforeEach(() => {
  bodies.length = 0
})

describe("Couriers' terms", () => {
  it("are listed by shipping option, with what is charged", async () => {
    answers(answerOf(terms))
    await renderAdmin(<CourierTermsPage />)
    expect(await screen.findByText("Reguler")).toBeVisible()
    const [, row] = screen.getAllByRole("row")
    expect(row).toHaveTextContent(/IDR\s9,000/)
    expect(row).toHaveTextContent("6,000")
    expect(row).toHaveTextContent("30,000")
  })

  it("are changed in main units; an empty limit is none", async () => {
    answers(answerOf(terms))
    await renderAdmin(<CourierTermsPage />)
    await userEvent.click(
      await screen.findByRole("button", { name: "Reguler" })
    )
    expect(screen.getByText(/6000 for air and regular/)).toBeVisible()
    const step = screen.getByRole("textbox", { name: "Per step" })
    expect(step).toHaveValue("9000.00")
    await userEvent.clear(step)
    await userEvent.type(step, "9500")
    await userEvent.clear(field("Most weight, g"))
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          shipping_option_id: "so_1",
          currency_code: "idr",
          divisor: 6000,
          step_g: 1000,
          tolerance_g: 300,
          min_g: 1000,
          per_parcel_minor: "0",
          per_step_minor: "950000",
        },
      ])
    )
  })

  it("of a new option begin as most couriers charge", async () => {
    answers(answerOf())
    await renderAdmin(<CourierTermsPage />)
    await screen.findByText("No terms yet")
    await userEvent.click(screen.getByRole("button", { name: "New terms" }))
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled()
    screen.getByRole("combobox", { name: "Shipping option" }).focus()
    await userEvent.keyboard("{Enter}")
    await userEvent.click(await screen.findByRole("option", { name: "Kargo" }))
    await userEvent.type(
      screen.getByRole("textbox", { name: "Currency" }),
      "idr"
    )
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          shipping_option_id: "so_2",
          currency_code: "idr",
          divisor: 6000,
          step_g: 1000,
          per_parcel_minor: "0",
          per_step_minor: "0",
        },
      ])
    )
  })

  it("with money that is none are not sent", async () => {
    answers(answerOf(terms))
    await renderAdmin(<CourierTermsPage />)
    await userEvent.click(
      await screen.findByRole("button", { name: "Reguler" })
    )
    await userEvent.type(
      screen.getByRole("textbox", { name: "Per parcel" }),
      "x"
    )
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Money is no amount of its currency"
    )
    expect(bodies).toEqual([])
  })

  it("are taken out of use, or the server says why not", async () => {
    answers(answerOf(terms), {
      "DELETE /packing/services/opsrv_1": json(
        { message: "Open plans go by it." },
        400
      ),
    })
    await renderAdmin(<CourierTermsPage />)
    await userEvent.click(
      await screen.findByRole("button", { name: "Reguler" })
    )
    await userEvent.click(
      screen.getByRole("button", { name: "Take out of use" })
    )
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Open plans go by it."
    )
  })

  it("have a word for a failure, and one for none in Indonesian", async () => {
    answers(answerOf())
    const { unmount } = await renderAdmin(<CourierTermsPage />, {
      language: "id",
    })
    expect(await screen.findByText("Belum ada tarif")).toBeVisible()
    unmount()

    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<CourierTermsPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})

import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { renderAdmin } from "../../__tests__/render-admin"
import { EvaluationPage } from "../evaluation-page"
import { evaluationAnswers } from "./evaluation-answers"

const tile = async (name: string) =>
  (await screen.findByText(name, { selector: "dt *" })).closest("dt")
    ?.parentElement

describe("Evaluation", () => {
  it("shows each figure with its interval, sample and change", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />)

    const onTime = await tile("Delivered on time")
    expect(onTime).toHaveTextContent("93.4%")
    expect(onTime).toHaveTextContent("95 % interval: 91.5% to 94.9%")
    expect(onTime).toHaveTextContent("n = 812")
    await waitFor(() =>
      expect(onTime).toHaveTextContent("+2.4 points to the period before")
    )
    expect(onTime).toHaveTextContent("Target 95%: missed")
    const cycleTime = await tile("Cycle time, median")
    expect(cycleTime).toHaveTextContent("2.6 days")
    expect(cycleTime).toHaveTextContent("Target 3 days: met")
  })

  it("marks a small sample and invents nothing without data", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />, { language: "id" })

    expect(await tile("Pesanan sempurna (ketat)")).toHaveTextContent(
      "n = 12 · sampel kecil"
    )
    expect(await tile("Tepat waktu dan lengkap (OTIF)")).toHaveTextContent(
      "Data belum cukup"
    )
    expect(await tile("Tingkat pemenuhan")).toHaveTextContent(
      "Data belum cukup"
    )
  })
})

describe("Kinds of reports", () => {
  it("leaves the week that runs out of the picture and says so", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />)

    expect(
      await screen.findByText(
        "The week of Nov 23, 2026 is not over and is left out."
      )
    ).toBeVisible()
    expect(
      await screen.findByRole("figure", { name: /Share of orders due/ })
    ).toBeVisible()
  })

  it("leads from a failed order to its page, and says where it lost its time", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />, { path: "/?view=failures" })

    const link = await screen.findByRole("link", { name: "#1007" })
    expect(link).toHaveAttribute("href", "/orders/order_7")
    expect(link.closest("tr")).toHaveTextContent("Transport")
    expect(screen.queryByText("order_7")).toBeNull()
  })

  it("names couriers and kinds of money in words, with their shares and sums", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />, {
      path: "/?view=operations",
      language: "id",
    })

    const courier = (await screen.findByText("AnterAja")).closest("tr")
    expect(courier).toHaveTextContent("91,7%")
    await userEvent.click(screen.getByRole("tab", { name: "Uang" }))
    const cod = (await screen.findByText("COD yang belum disetor")).closest(
      "tr"
    )
    expect(cod).toHaveTextContent("Rp 1.250.000")
  })

  it("draws stage times and causes with words, not codes", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />, { path: "/?view=time" })

    expect(
      await screen.findByRole("figure", { name: "Time per stage (hours)" })
    ).toBeVisible()
    expect(await screen.findByText("Packing")).toBeVisible()

    await userEvent.click(screen.getByRole("tab", { name: "Why orders fail" }))
    expect(await screen.findByText("Late")).toBeVisible()
  })

  it("keeps the period in the address and asks for it", async () => {
    const asked = evaluationAnswers()
    await renderAdmin(<EvaluationPage />, { path: "/?weeks=4&view=time" })
    expect(await screen.findByText("Last 4 weeks")).toBeVisible()
    await screen.findByRole("figure", { name: "Time per stage (hours)" })
    const before = asked.length

    await userEvent.click(screen.getByRole("combobox"))
    await userEvent.click(screen.getByRole("option", { name: "Last 52 weeks" }))
    await waitFor(() => expect(asked.length).toBeGreaterThan(before))
    const days = asked
      .filter((call) => call.startsWith("GET /reports/stage-times"))
      .map((call) => new URLSearchParams(call.split("?")[1]))
      .map(
        (query) =>
          Date.parse(`${query.get("to")}`) - Date.parse(`${query.get("from")}`)
      )
      .map((length) => length / 86_400_000 + 1)
    expect(days).toEqual([28, 364])
  })

  it("says in sentences what changed, and how sure that is", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />)

    const fallen = await screen.findByText(
      "Delivered on time: down 20 points, from 90% to 70%"
    )
    expect(fallen.closest("li")).toHaveTextContent(
      "Courier AnterAja explains 18 points of it: 90% before, 50% now."
    )
    expect(fallen.closest("li")).toHaveTextContent(
      "n = 100 before, 110 now · hardly chance"
    )
    const risen = screen.getByText("Orders held: up 2 points, from 10% to 12%")
    expect(risen.closest("li")).toHaveTextContent(
      "No single part of the orders explains it."
    )
    expect(risen.closest("li")).toHaveTextContent("can be chance")
  })

  it("draws the sales of one currency, and lets another be chosen", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />, { path: "/?view=sales" })

    expect(
      await screen.findByRole("combobox", { name: "Currency" })
    ).toHaveTextContent("IDR")
    await userEvent.click(screen.getByRole("combobox", { name: "Currency" }))
    await userEvent.click(screen.getByRole("option", { name: "SGD" }))
    expect(
      screen.getByRole("combobox", { name: "Currency" })
    ).toHaveTextContent("SGD")
    expect(await screen.findByText("Cash on delivery")).toBeVisible()
  })

  it("lists the exports, and why one failed", async () => {
    evaluationAnswers()
    await renderAdmin(<EvaluationPage />, { path: "/?view=data" })

    const run = (await screen.findByText("The disk is full.")).closest("tr")
    expect(run).toHaveTextContent("Failed")
    expect(run).toHaveTextContent("what changed")
    expect(run).toHaveTextContent("schedule")
  })
})

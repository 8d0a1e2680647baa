import { screen } from "@testing-library/react"
import { type Language, renderAdmin } from "../../__tests__/render-admin"
import { StationPage } from "../station-page"
import { scan } from "./press-keys"

const place = JSON.stringify({ station: "Bench 1", location_id: "sloc_1" })

/** The page of a browser that is a bench already. */
export async function renderStation(language: Language = "en") {
  localStorage.setItem("order-cycle-station", place)
  return await renderAdmin(<StationPage />, { language })
}

/** The same, with the order of the station's server opened by its code. */
export async function renderOpened(language: Language = "en") {
  const rendered = await renderStation(language)
  scan("#1042-")
  await screen.findByRole("heading", { name: /#1042/ })
  return rendered
}

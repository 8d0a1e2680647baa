import { useParams, useSearchParams } from "react-router-dom"
import type {
  ItemForecast,
  ItemForecastResponse,
} from "../../../src/types/replenishment/forecasts"
import { useReplenishment } from "../../api/use-replenishment"
import { useStockLocations } from "../../api/use-stock-locations"
import { Answered } from "../parts/answered"
import { ForecastCard } from "./forecast-card"
import { ItemHead } from "./item-head"
import { ItemPolicy } from "./item-policy"
import { Ledger } from "./ledger"
import { Overrides } from "./overrides"
import { PolicyFigures } from "./policy-figures"
import { ProjectDemand } from "./project-demand"
import { WhatIf } from "./what-if"

/** An item: its forecast and how good that is, what to do, and its ledger. */
export const ItemPage = () => {
  const { id = "" } = useParams()
  const [search, setSearch] = useSearchParams()
  const asked = search.get("location_id") ?? undefined
  const answer = useReplenishment<ItemForecastResponse>(`forecasts/${id}`, {
    location_id: asked,
  })
  const { data: places } = useStockLocations()
  const forecast = answer.data?.forecast
  // Without a forecast an item still has stock, and people who count it.
  const locationId =
    forecast?.location_id ?? asked ?? places?.stock_locations[0]?.id
  return (
    <div className="flex flex-col gap-y-3">
      <Answered answer={answer} height={480}>
        {() =>
          forecast && (
            <Forecast
              forecast={forecast}
              choose={(location_id) => setSearch({ location_id })}
            />
          )
        }
      </Answered>
      {locationId && (
        <Ledger
          key={locationId}
          itemId={id}
          locationId={locationId}
          sku={forecast?.sku ?? null}
        />
      )}
    </div>
  )
}

type ForecastProps = {
  forecast: ItemForecast
  choose: (locationId: string) => void
}

const Forecast = ({ forecast, choose }: ForecastProps) => {
  const where = {
    itemId: forecast.inventory_item_id,
    locationId: forecast.location_id,
  }
  return (
    <>
      <ItemHead forecast={forecast} choose={choose} />
      <ForecastCard forecast={forecast} />
      <PolicyFigures forecast={forecast} />
      <WhatIf key={forecast.location_id} forecast={forecast} />
      <Overrides itemId={where.itemId} locations={forecast.locations} />
      <ProjectDemand key={`project-${where.locationId}`} {...where} />
      <ItemPolicy key={`policy-${where.locationId}`} {...where} />
    </>
  )
}

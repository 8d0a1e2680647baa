import { dayNumber } from "../demand/day-number"
import { demandOver } from "../demand/demand-over"
import type { SuggestionInputs } from "../suggestion/suggestion-inputs"
import type { SuggestionOutcome } from "../suggestion/suggestion-outcome"
import type { AlertDraft } from "./stock-alert"

const RISK = 0.1
const YEAR = 365
/** What was not asked for in so many days is not missed. */
const RECENT_DAYS = 90

/** Kinds that this function decides, of every item that it is asked about. */
export const itemAlertKinds = [
  "LOW_STOCK",
  "OUT_OF_STOCK",
  "AT_RISK",
  "EXCESS",
  "DEAD",
] as const

/**
 * What is wrong with an item's stock at a location, by its suggestion:
 * LOW_STOCK (below its level, nothing ordered), OUT_OF_STOCK (nothing
 * available of what was asked for in 90 days), AT_RISK (more than 10 % before
 * the next goods), EXCESS (more than a year's demand), DEAD (stock that nobody
 * asks for). What is at the end of its life is not missed.
 *
 * Source: section 4 of the forecast design, "Alerts".
 */
export function findItemAlerts(
  inputs: SuggestionInputs,
  outcome: SuggestionOutcome
): AlertDraft[] {
  const alert = (
    kind: AlertDraft["kind"],
    evidence: AlertDraft["evidence"]
  ): AlertDraft => ({
    kind,
    subject_id: inputs.item,
    inventory_item_id: inputs.item,
    location_id: inputs.location,
    evidence,
  })
  return [
    ...(inputs.end_of_life ? [] : findShortages(inputs, outcome, alert)),
    ...findSurplus(inputs, outcome, alert),
  ]
}

type Alert = (
  kind: AlertDraft["kind"],
  evidence: AlertDraft["evidence"]
) => AlertDraft

function findShortages(
  inputs: SuggestionInputs,
  outcome: SuggestionOutcome,
  alert: Alert
): AlertDraft[] {
  const { available, position, on_order, p_stock_out } = outcome
  const level = outcome.reorder_point ?? outcome.order_up_to
  const idle = idleDays(inputs)
  const isWanted = idle !== null && idle <= RECENT_DAYS
  return [
    ...(isLow(inputs, outcome, level) && on_order === 0
      ? [alert("LOW_STOCK", { position, reorder_point: level })]
      : []),
    ...(available <= 0 && isWanted
      ? [
          alert("OUT_OF_STOCK", {
            available,
            last_demand_on: inputs.last_demand_on,
          }),
        ]
      : []),
    ...(p_stock_out !== null && p_stock_out > RISK
      ? [
          alert("AT_RISK", {
            p_stock_out,
            stock_out_on: outcome.stock_out_date,
          }),
        ]
      : []),
  ]
}

/**
 * A calendar supplier's item is below its level most of the time: it is low
 * when it may not last.
 */
const isLow = (
  { supplier }: SuggestionInputs,
  { position, p, p_stock_out }: SuggestionOutcome,
  level: number
) =>
  position < level &&
  (supplier?.review !== "calendar" || (p_stock_out ?? 0) > 1 - p)

function findSurplus(
  inputs: SuggestionInputs,
  { on_hand, available, cover_median }: SuggestionOutcome,
  alert: Alert
): AlertDraft[] {
  if (on_hand <= 0) {
    return []
  }
  if (inputs.life === "dead") {
    return [
      alert("DEAD", {
        on_hand,
        last_demand_on: inputs.last_demand_on,
        days_idle: idleDays(inputs),
      }),
    ]
  }
  const year = inputs.outlook
    ? demandOver(inputs.outlook, inputs.today, YEAR).mean
    : 0
  return year > 0 && available > year
    ? [alert("EXCESS", { on_hand, cover_days: cover_median })]
    : []
}

const idleDays = ({ today, last_demand_on }: SuggestionInputs) =>
  last_demand_on === null ? null : dayNumber(today) - dayNumber(last_demand_on)

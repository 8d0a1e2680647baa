import { DEMAND_CLASSES } from "../classes/demand-class"
import { itemIndices } from "../fit/item-indices"
import { ITEM_STATES } from "../fit/item-state"
import { lastYear } from "../fit/last-year"
import { readHistory } from "../fit/read-history"
import type { PanelModel } from "../outlook/panel-model"
import { forecastSettings } from "../panel/forecast-settings"
import { seasonOf } from "../season/season-of"
import type { Future } from "./future"
import { JUDGED_METHODS } from "./judged-methods"
import { outcomeOf } from "./outcome-of"
import { scoreItem } from "./score-item"
import { speakerOf, type Subject } from "./speaker-of"
import { emptyTally, type Tally } from "./tally"

const FITTED = ITEM_STATES.indexOf("fitted")

/** By judged method, then by class. */
export type OriginTallies = Tally[][]

/** Scores every method at one origin against what came. */
export function judgeOrigin(
  model: PanelModel,
  future: Future,
  probabilities: readonly number[]
): OriginTallies {
  const { fitted } = model
  const tallies = JUDGED_METHODS.map(() =>
    DEMAND_CLASSES.map(() => emptyTally(probabilities.length))
  )
  const speakers = JUDGED_METHODS.map((judged) =>
    speakerOf(model, judged, future, probabilities)
  )
  for (let item = 0; item < fitted.states.length; item++) {
    if (fitted.states[item] === FITTED) {
      const outcome = outcomeOf(model.panel, item, future)
      const subject = subjectOf(model, item)
      speakers.forEach((say, at) => {
        const tally = tallies[at][fitted.classes[item]]
        scoreItem(tally, outcome, say(subject), probabilities)
      })
    }
  }
  return tallies
}

function subjectOf({ panel, season }: PanelModel, item: number): Subject {
  const settings = forecastSettings(panel.frequency)
  const history = readHistory(panel, item)
  const index = seasonOf(season, panel.categories[item])
  return {
    item,
    indices: itemIndices(history, index, settings),
    lastYear: (t) => lastYear(history, t, 1, settings.cycle),
  }
}

import type { HitAction, HitState } from "../../../../types/rule-hit"

/** How far a hit has come: as far as the action that has come least far. */
export function stateOfHit(actions: HitAction[]): HitState {
  const has = (state: HitState) =>
    actions.some((action) => action.state === state)
  if (has("failed")) {
    return "failed"
  }
  return has("pending") ? "pending" : "done"
}

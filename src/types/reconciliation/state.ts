export const reconciliationStates = ["open", "matched", "excluded"] as const

export type ReconciliationState = (typeof reconciliationStates)[number]

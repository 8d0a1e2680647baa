/** What an override does with the forecast of its periods. */
export const overrideKinds = ["multiply", "add", "set"] as const

export type OverrideKind = (typeof overrideKinds)[number]

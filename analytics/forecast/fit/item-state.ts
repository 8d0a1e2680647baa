/**
 * What an item's past bears: `fitted` and judged; `constant`, which no error
 * can be scaled by; `young`; `few` demands; `inactive`, without any of late;
 * `never` asked for; `absent`, not sold yet.
 */
export const ITEM_STATES = [
  "fitted",
  "constant",
  "young",
  "few",
  "inactive",
  "never",
  "absent",
] as const

export type ItemState = (typeof ITEM_STATES)[number]

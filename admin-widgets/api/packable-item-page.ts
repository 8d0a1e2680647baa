/** What of the items is asked for. */
export type PackableItemPage = {
  unmeasured: boolean
  q?: string
  offset: number
  limit: number
}

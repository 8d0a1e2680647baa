/** Filters and page of a list of replenishment. */
export type ReplenishmentQuestion = Record<
  string,
  string | number | boolean | undefined
>

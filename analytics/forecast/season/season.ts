/** Index of each phase of a year, mean 1; categories that have their own. */
export type Season = {
  overall: Float64Array
  categories: Map<string, Float64Array>
}

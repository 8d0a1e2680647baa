/** Quantiles of the standard normal distribution that forecasts use. */
export const STANDARD_NORMAL = {
  0.025: -1.96,
  0.1: -1.2816,
  0.9: 1.2816,
  0.95: 1.6449,
  0.975: 1.96,
} as const

export type ForecastShare = keyof typeof STANDARD_NORMAL

import type { BacktestDocument } from "./to-backtest-document"

/** The document for people: a table of the methods, then what was added. */
export function describeBacktest({
  methods,
  origins,
  evaluated,
  stock,
  lead_time,
}: BacktestDocument): string[] {
  const rows = methods.map(
    ({ method, distribution, rmsse, wrmsse, sum_rmsse, pinball, coverage }) =>
      [
        method,
        distribution,
        ...[rmsse, wrmsse, sum_rmsse, pinball?.mean ?? null].map(four),
        Object.entries(coverage ?? {})
          .map(([p, share]) => `${p}: ${four(share)}`)
          .join(" "),
      ].join("  ")
  )
  return [
    `${evaluated} item-origins, ${origins[0]} to ${origins.at(-1)}`,
    "method  distribution  rmsse  wrmsse  sum_rmsse  pinball  coverage",
    ...rows,
    ...(stock?.policies ?? []).map(
      ({ policy, cover_at_fill }) =>
        `stock, ${policy}: ` +
        Object.entries(cover_at_fill)
          .map(([fill, cover]) => `${fill} with ${four(cover)} periods`)
          .join(", ")
    ),
    ...(lead_time?.rows ?? []).map(
      ({ distribution, coverage }) =>
        `lead times, ${distribution}: ` +
        Object.entries(coverage)
          .map(([p, share]) => `${p}: ${four(share)}`)
          .join(" ")
    ),
  ]
}

const four = (value: number | null) =>
  value === null ? "unknown" : value.toFixed(4)

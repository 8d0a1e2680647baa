import type { PackItem } from "../../../src/modules/packing/cartonise/input/pack-item"

/** Orders before the clock runs, so that all code is compiled. */
const WARM_UP = 500

/** CPU milliseconds per order after a warm-up, by the process's own count. */
export function measureCpu(
  orders: PackItem[][],
  plan: (items: PackItem[]) => void
) {
  orders.slice(0, WARM_UP).forEach(plan)
  const times = orders.map((items) => {
    const { user, system } = process.cpuUsage()
    plan(items)
    const after = process.cpuUsage()
    return (after.user + after.system - user - system) / 1000
  })
  times.sort((a, b) => a - b)
  const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length
  return {
    cpu_ms_mean: Number(mean.toFixed(3)),
    cpu_ms_p95: times[Math.ceil(times.length * 0.95) - 1],
  }
}

import type { PackPlan } from "../../modules/packing/cartonise/plan/pack-plan"

/** Counts over all orders of a file, for the last line. */
export class PlanTotals {
  private readonly cpu: number[] = []
  private readonly byCarton = new Map<string, number>()
  private readonly counts = {
    orders: 0,
    packed: 0,
    partial: 0,
    boxes: 0,
    units: 0,
    unpacked_units: 0,
  }

  /** @param cpuMs what planning the order took. */
  add({ status, boxes, unpacked }: PackPlan, cpuMs: number): void {
    const { counts } = this
    counts.orders++
    counts.packed += status === "packed" ? 1 : 0
    counts.partial += status === "partial" ? 1 : 0
    counts.boxes += boxes.length
    for (const { carton_id, units } of boxes) {
      counts.units += units.length
      this.byCarton.set(carton_id, (this.byCarton.get(carton_id) ?? 0) + 1)
    }
    for (const { quantity } of unpacked) {
      counts.unpacked_units += quantity
    }
    this.cpu.push(cpuMs)
  }

  summary() {
    const sorted = this.cpu.sort((a, b) => a - b)
    const mean = sorted.reduce((sum, ms) => sum + ms, 0) / (sorted.length || 1)
    const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
    return {
      ...this.counts,
      by_carton: Object.fromEntries([...this.byCarton].sort()),
      cpu_ms_mean: Number(mean.toFixed(3)),
      cpu_ms_p95: Number(p95.toFixed(3)),
    }
  }
}

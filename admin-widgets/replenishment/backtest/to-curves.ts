import type { Report } from "../../../src/types/report"

type Curve = { key: string; points: { cover: number; fill: number }[] }

/** Policies with their points, ours first, each from little stock to much. */
export function toCurves(rows: Report["rows"]): Curve[] {
  const curves = new Map<string, Curve["points"]>()
  for (const { policy, cover, fill } of rows) {
    if (cover !== null && fill !== null) {
      const points = curves.get(String(policy)) ?? []
      points.push({ cover: Number(cover), fill: Number(fill) })
      curves.set(String(policy), points)
    }
  }
  return [...curves]
    .map(([key, points]) => ({
      key,
      points: points.sort((a, b) => a.cover - b.cover),
    }))
    .sort((a, b) => Number(b.key === "blend") - Number(a.key === "blend"))
}

import type { ServiceRate } from "../input/service-rate"

/** Puts boxes on labels, as many on each as the service takes, in their order. */
export function shareLabels<Box>(
  boxes: readonly Box[],
  { max_colli = 1 }: Pick<ServiceRate, "max_colli">
): Box[][] {
  const labels: Box[][] = []
  for (let at = 0; at < boxes.length; at += max_colli) {
    labels.push(boxes.slice(at, at + max_colli))
  }
  return labels
}

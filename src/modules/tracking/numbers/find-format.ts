import type { NumberFormat } from "./number-format"

/** A format by its id or its name, among a courier's own first. */
export const findFormat = (
  formats: readonly NumberFormat[],
  name: string,
  courier: string | null
): NumberFormat | undefined => {
  const named = formats.filter((one) => one.id === name || one.name === name)
  return (
    named.find(({ couriers }) => couriers.includes(courier ?? "")) ?? named[0]
  )
}

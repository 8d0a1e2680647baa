import { providerRefKeys } from "./provider-ref-keys"

/**
 * What a provider may call a payment in its settlement.
 *
 * @param data `data` of core's payment, as the provider answered it.
 */
export function providerRefs(
  data: Record<string, unknown> | null | undefined
): string[] {
  const values = providerRefKeys
    .map((key) => data?.[key])
    .map((value) =>
      value !== null && typeof value === "object" && "id" in value
        ? value.id
        : value
    )
  return [
    ...new Set(
      values.filter(
        (value): value is string => typeof value === "string" && value !== ""
      )
    ),
  ]
}

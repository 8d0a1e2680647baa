type Versioned = { version?: number }

/**
 * The discounts of a line or a delivery that count now: core writes each of
 * them anew with every version of an order (an edit, a fulfilment), and Query
 * gives those of all versions.
 */
export const currentAdjustments = <Adjustment extends Versioned>({
  adjustments,
  detail,
}: {
  adjustments: Adjustment[] | null
  detail?: Versioned | null
}): Adjustment[] =>
  (adjustments ?? []).filter(
    ({ version }) => version === undefined || version === detail?.version
  )

import type { ChangedAddress } from "../../../types/change-plan"

/** An address with some fields changed; metadata is added to. */
export const mergeAddress = (
  address: Record<string, unknown> | null,
  changed: ChangedAddress
): Record<string, unknown> => ({
  ...address,
  ...changed,
  metadata: {
    ...(address?.metadata as Record<string, unknown> | null),
    ...changed.metadata,
  },
})

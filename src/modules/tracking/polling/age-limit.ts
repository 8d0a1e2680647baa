const DAY_MS = 86_400_000

/** Days after which a parcel at home, and one abroad, is not followed. */
export const AGE_LIMIT_DAYS = { home: 45, abroad: 90 }

/** When a tracker is too old: one last poll, then it expires (design §4). */
export const ageLimit = (parcel: {
  created_at: Date
  is_abroad: boolean
}): Date =>
  new Date(
    parcel.created_at.getTime() +
      (parcel.is_abroad ? AGE_LIMIT_DAYS.abroad : AGE_LIMIT_DAYS.home) * DAY_MS
  )

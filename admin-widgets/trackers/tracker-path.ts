/** Where the admin shows a parcel. */
export const trackerPath = (id: string) => `/order-cycle/trackers/${id}`

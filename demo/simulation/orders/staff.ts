/** People of the demo store, as actors of the timeline. */
export const packers = ["packer-jkt-1", "packer-jkt-2", "packer-sby-1"] as const

export const deskStaff = ["desk-1", "desk-2"] as const

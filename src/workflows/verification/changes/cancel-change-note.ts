/** How a change of core's is known that cancels units, when a crash left it. */
export const CANCEL_CHANGE_NOTE = "order-cycle:cancel-lines"

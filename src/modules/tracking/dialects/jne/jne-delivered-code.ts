/** D and digits: delivered, to one kind of recipient each. */
export const jneDeliveredCode = /^D\d+$/

/** Why a label is void and its note is superseded, on papers and timeline. */
export const NEW_ADDRESS = "The order goes to another address."

/** A paper's file name: its number with what file systems refuse as `-`. */
export const toPdfName = (number: string) => number.replace(/[^\w.-]+/g, "-")

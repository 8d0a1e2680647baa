/** Numbers from here on are not written in words: no name of a group is left. */
export const wordLimit = 10n ** 18n

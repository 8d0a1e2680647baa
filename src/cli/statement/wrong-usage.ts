/** What was typed makes no sense, whatever stands in the files. */
export class WrongUsage extends Error {}

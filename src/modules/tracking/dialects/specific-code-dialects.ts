/**
 * Dialects whose codes name one kind of event each, so that equal codes of
 * one minute are one event whatever the words.
 */
export const specificCodeDialects = [
  "jne",
  "anteraja",
  "pos",
  "easypost",
  "shipengine",
] as const

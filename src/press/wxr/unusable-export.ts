/** An export of which nothing can be read; the message says why, in the words of a report. */
export class UnusableExport extends Error {}

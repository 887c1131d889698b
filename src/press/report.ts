/** Something that was not taken: which source, which item of it, and why. */
export interface LeftOut {
  source: string
  item: string
  reason: string
}

/** Something that was taken but that the editor should look at. */
export interface Warning {
  source: string
  item: string
  text: string
}

/** What one press command did. Counts are of items: stories for `import` and `print`, files for `rates`. */
export interface Report {
  command: string
  read: number
  taken: number
  changed: number
  leftOut: LeftOut[]
  warnings: Warning[]
  /** Findings of `check` that keep the edition from being published. */
  errors: number
  /** Whole inputs (a file, a source): those that gave something usable (or were validly empty), and those that did not. */
  inputs: { usable: number; unusable: number }
}

export function newReport(command: string): Report {
  return {
    command,
    read: 0,
    taken: 0,
    changed: 0,
    leftOut: [],
    warnings: [],
    errors: 0,
    inputs: { usable: 0, unusable: 0 },
  }
}

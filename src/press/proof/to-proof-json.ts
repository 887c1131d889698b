import { toReportJson, type Report } from '../report.ts'
import { kinds, type Kind } from './kinds.ts'

/** The proof as the one object that `--json` writes: a report, each finding with its kind and with what to do about it. */
export function toProofJson(report: Report, seconds: number): string {
  return toReportJson(
    {
      ...report,
      leftOut: report.leftOut.map((one) => ({ ...one, ...advise(one.kind ?? 'left-out') })),
      warnings: report.warnings.map((one) => ({ ...one, ...advise(one.kind ?? 'detail') })),
    },
    seconds,
  )
}

function advise(kind: Kind): { kind: Kind; todo: string } {
  return { kind, todo: kinds[kind].todo }
}
